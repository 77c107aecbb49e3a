/**
 * The cancer type under which a treatment is published. The lists differ by standard and time; each is written as its
 * labels with the groups of diagnoses in them, and all other diagnoses are in the residual label.
 */

import { day } from '../calendar/day.ts';
import {
  among,
  and,
  assumed,
  cases,
  column,
  compare,
  date,
  is,
  known,
  not,
  number,
  or,
  prefix,
  text,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { ACUTE_LEUKAEMIA, type DiagnosisGroup, diagnosisGroups, KAPOSI_OF_SKIN } from './diagnosis-groups.ts';

const category = prefix(column('primaryDiagnosis'), 3);
const subcategory = prefix(column('primaryDiagnosis'), 5);
const CHILD_BELOW = 16;

/** Under 16 when referred, or, where no age is known, referred for a suspected children's cancer if that is assumed. */
export const isChild = or(
  compare(column('age'), '<', number(CHILD_BELOW)),
  and(
    not(known(column('age'))),
    assumed('children', 'age-or-referral', column('treatmentDate')),
    is(column('referralType'), '02'),
  ),
);

/** Acute leukaemia, by the first four characters of the diagnosis. */
export const isAcuteLeukaemia = among(subcategory, ACUTE_LEUKAEMIA);

/** Testicular cancer. */
export const isTesticular = among(category, diagnosisGroups.testicular);

type List = {
  readonly labels: readonly (readonly [label: string, groups: readonly DiagnosisGroup[]])[];
  readonly rest: string;
};

/** Since October 2023, for the combined standards. Source: footnotes of the workbooks. */
const FINE: List = {
  labels: [
    ['Breast', ['breast']],
    ['Gynaecological', ['gynaecological']],
    ['Haematological - Lymphoma', ['lymphoma']],
    ['Haematological - Other (a)', ['otherHaematological']],
    ['Head & Neck', ['headAndNeck']],
    ['Lower Gastrointestinal', ['lowerGastrointestinal']],
    ['Lung', ['lung']],
    ['Skin', ['skin']],
    ['Upper Gastrointestinal - Hepatobiliary', ['hepatobiliary']],
    ['Upper Gastrointestinal - Oesophagus & Stomach', ['oesophagusAndStomach']],
    ['Urological - Other (a)', ['testicular', 'otherUrological']],
    ['Urological - Prostate', ['prostate']],
  ],
  rest: 'Other (a)',
};

/** Until September 2023, for the combined standards in the provider extracts. */
const COARSE: List = {
  labels: [
    ['Breast', ['breast']],
    ['Gynaecological', ['gynaecological']],
    ['Haematological', ['lymphoma', 'otherHaematological']],
    ['Head & Neck', ['headAndNeck']],
    ['Lower Gastrointestinal', ['lowerGastrointestinal']],
    ['Lung', ['lung']],
    ['Skin', ['skin']],
    ['Upper Gastrointestinal', ['hepatobiliary', 'oesophagusAndStomach']],
    ['Urological', ['prostate', 'testicular', 'otherUrological']],
  ],
  rest: 'Other (a)',
};

/** Until September 2023, for first treatments within 31 days. */
const FIRST_TREATMENT: List = {
  labels: [
    ['Breast', ['breast']],
    ['Lower Gastrointestinal', ['lowerGastrointestinal']],
    ['Lung', ['lung']],
    ['Skin', ['skin']],
    ['Urological', ['prostate', 'testicular', 'otherUrological']],
  ],
  rest: 'Other',
};

/** Until September 2023, for the 62 days from urgent referral: testicular cancer is in the rest. */
const URGENT_REFERRAL: List = {
  labels: [
    ['Breast', ['breast']],
    ['Lower Gastrointestinal', ['lowerGastrointestinal']],
    ['Lung', ['lung']],
    ['Skin', ['skin']],
    ['Urological (Excluding Testicular)', ['prostate', 'otherUrological']],
  ],
  rest: 'Other',
};

const treated = column('treatmentDate');
const smallIntestineUpper = assumed('diagnosis-groups', 'small-intestine-upper', treated);
const smallIntestineLower = assumed('diagnosis-groups', 'small-intestine-lower', treated);
const inSmallIntestine = among(category, diagnosisGroups.smallIntestine);

/** The label of a diagnosis, whoever has it. The codes that one list has in a place of their own come first. */
function ofDiagnosis({ labels, rest }: List): Expression<'text'> {
  const special = labels.flatMap(([label, groups]) =>
    specialTests(groups).map((test) => [test, text(label)] as const),
  );
  const branches = labels.map(([label, groups]) => {
    const categories = groups.flatMap((group) => diagnosisGroups[group]);
    return [among(category, categories), text(label)] as const;
  });
  return cases(special, cases(branches, text(rest)));
}

/** The label of a treatment: children are in the rest, whatever their diagnosis. */
function labelled(list: List): Expression<'text'> {
  return cases([[isChild, text(list.rest)]], ofDiagnosis(list));
}

function specialTests(groups: readonly DiagnosisGroup[]): readonly Expression<'truth'>[] {
  const tests: Expression<'truth'>[] = [];
  if (groups.includes('skin')) tests.push(among(subcategory, KAPOSI_OF_SKIN));
  if (groups.includes('lowerGastrointestinal')) tests.push(and(smallIntestineLower, inSmallIntestine));
  if (groups.includes('oesophagusAndStomach')) tests.push(and(smallIntestineUpper, inSmallIntestine));
  return tests;
}

/** The cancer type in the combined standards, by the list of the day of treatment. */
export const combinedCancerType: Expression<'text'> = cases(
  [
    [isChild, text(FINE.rest)],
    [compare(treated, '<', date(day('2023-10-01'))), ofDiagnosis(COARSE)],
  ],
  ofDiagnosis(FINE),
);

/** The cancer type of a first treatment within 31 days, until September 2023. */
export const firstTreatmentCancerType: Expression<'text'> = labelled(FIRST_TREATMENT);

/** The cancer type of a treatment within 62 days of urgent referral, until September 2023. */
export const urgentReferralCancerType: Expression<'text'> = labelled(URGENT_REFERRAL);

/** The three rarer cancers of the commitment of 31 days from referral. */
export const rarerCancerType: Expression<'text'> = cases(
  [
    [isChild, text("Children's")],
    [isTesticular, text('Testicular')],
  ],
  text('Acute leukaemia'),
);
