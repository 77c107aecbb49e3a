import { compile, hasTreatment, isInScope as scopeOfTreatments } from '@clockstop/rules';
import { whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import type { FullPathway } from '../to-pathway.ts';
import { whereItApplies, whereNotDemanded } from './requirement.ts';

const { dictionary, reasoning, scope } = checkSources;
const sourced = { severity: 'error', source: dictionary, confidence: 'sourced' } as const;
const expected = { severity: 'warning', source: dictionary, confidence: 'derived' } as const;

/** Told of a diagnosis, ruled out, excluded, interval scan: what the end of the 28-day pathway asks for. */
export const diagnosisRules = {
  'CWT-C401': whole({
    ...sourced,
    applies: 'patients told a diagnosis of cancer (01)',
    items: ['primaryCancerSite', 'diagnosisEndReason'],
    text: 'The patient was told a diagnosis of cancer, but the primary cancer site is empty.',
    advice: 'Fill in the primary cancer site.',
    isAsked: whereNotDemanded('primaryCancerSite'),
    holds: ({ diagnosisEndReason, primaryCancerSite }) =>
      diagnosisEndReason !== '01' || primaryCancerSite !== null,
  }),
  'CWT-C402': whole({
    ...sourced,
    applies: 'patients with a reason for the end of the 28-day pathway',
    items: ['diagnosisEndDate', 'diagnosisEndReason'],
    text: 'The 28-day pathway has a reason for its end but no date of it.',
    advice: 'Fill in the date.',
    isAsked: whereNotDemanded('diagnosisEndDate'),
    holds: ({ diagnosisEndReason, diagnosisEndDate }) =>
      diagnosisEndReason === null || diagnosisEndDate !== null,
  }),
  'CWT-C403': whole({
    ...sourced,
    applies: 'patients told a diagnosis of cancer (01)',
    items: ['diagnosisEndSite', 'diagnosisEndReason'],
    text: 'The patient was told a diagnosis of cancer, but the site where it was told is empty.',
    advice: 'Fill in the site.',
    isAsked: whereNotDemanded('diagnosisEndSite'),
    holds: ({ diagnosisEndReason, diagnosisEndSite }) =>
      diagnosisEndReason !== '01' || diagnosisEndSite !== null,
  }),
  'CWT-C404': whole({
    ...sourced,
    applies: 'patients excluded from the 28-day pathway (03)',
    items: ['diagnosisExclusion', 'diagnosisEndReason'],
    text: 'The patient was excluded from the 28-day pathway, but the reason for it is empty.',
    advice: 'Fill in the exclusion reason.',
    isAsked: whereNotDemanded('diagnosisExclusion'),
    holds: ({ diagnosisEndReason, diagnosisExclusion }) =>
      diagnosisEndReason !== '03' || diagnosisExclusion !== null,
  }),
  'CWT-C405': whole({
    ...expected,
    applies: 'records with an exclusion reason',
    items: ['diagnosisExclusion', 'diagnosisEndReason'],
    text: 'There is an exclusion reason, but the 28-day pathway did not end with an exclusion (03).',
    advice: 'Remove the exclusion reason, or correct the end reason.',
    holds: ({ diagnosisEndReason, diagnosisExclusion }) =>
      diagnosisExclusion === null || diagnosisEndReason === null || diagnosisEndReason === '03',
    source: reasoning,
  }),
  'CWT-C406': whole({
    ...expected,
    applies: 'patients told a diagnosis of cancer (01), not yet treated',
    items: ['primaryDiagnosis', 'diagnosisEndReason'],
    text: 'The patient was told a diagnosis of cancer, but the primary diagnosis is empty.',
    advice: 'Fill in the code of the diagnosis.',
    isAsked: whereItApplies('primaryDiagnosis'),
    holds: ({ diagnosisEndReason, primaryDiagnosis }) =>
      diagnosisEndReason !== '01' || primaryDiagnosis !== null,
  }),
  'CWT-C407': whole({
    ...expected,
    applies: 'patients told a diagnosis of cancer (01), not yet treated',
    items: ['tumourLaterality', 'diagnosisEndReason'],
    text: 'The patient was told a diagnosis of cancer, but the side of the tumour is empty.',
    advice: 'Fill in the laterality.',
    isAsked: whereItApplies('tumourLaterality'),
    holds: ({ diagnosisEndReason, tumourLaterality }) =>
      diagnosisEndReason !== '01' || tumourLaterality !== null,
  }),
  'CWT-C408': whole({
    ...expected,
    applies: 'patients with prostate cancer',
    items: ['prostateRisk', 'primaryDiagnosis'],
    text: 'The cancer is of the prostate, but its clinical risk category is empty.',
    advice: 'Fill in the risk category.',
    isAsked: whereItApplies('prostateRisk'),
    holds: (pathway) => pathway.prostateRisk !== null || !isProstate(pathway),
  }),
  'CWT-C409': whole({
    applies: 'treatments',
    items: ['primaryDiagnosis'],
    severity: 'error',
    text: 'A treatment is recorded for a diagnosis outside C00 to C97 and D05.',
    advice: 'Correct the diagnosis, or leave the treatment out: it is not in the scope of the standards.',
    holds: (pathway) => isInScope(pathway) || !hasTreatment(pathway),
    source: scope,
    confidence: 'sourced',
  }),
  'CWT-C410': whole({
    applies: 'patients not treated',
    items: ['primaryDiagnosis'],
    severity: 'warning',
    text: 'The diagnosis is outside C00 to C97 and D05; no treatment will be in the scope of the standards.',
    advice: 'Check the diagnosis.',
    holds: (pathway) => isInScope(pathway) || hasTreatment(pathway),
    source: scope,
    confidence: 'derived',
  }),
};

const inScope = compile(scopeOfTreatments.test);

/** Whether treatments of the diagnosis count, by the rule of the clocks; a diagnosis that is not known may be in scope. */
function isInScope(pathway: FullPathway): boolean {
  return pathway.primaryDiagnosis === null || inScope(pathway) === true;
}

function isProstate({ primaryDiagnosis, primaryCancerSite }: FullPathway): boolean {
  return primaryDiagnosis === null ? primaryCancerSite === '16' : primaryDiagnosis.startsWith('C61');
}
