import { among, and, column, definitely, is, known, not, or } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { combinedCancerType, firstTreatmentCancerType } from '../labels/cancer-type-of.ts';
import { ofPatient } from '../labels/of-patient.ts';
import {
  careSetting,
  FIRST,
  isFirst,
  isSubsequent,
  modalityGroup,
  SUBSEQUENT,
  stage,
} from '../labels/of-treatment.ts';
import { sources } from '../sources.ts';
import { whole } from './allocation.ts';
import { dictionary } from './cited.ts';
import type { Clock, Condition } from './clock.ts';
import { decisionToTreat, isInScope, isTreated, treatmentAdjustment, treatmentStarts } from './events.ts';

const eventType = column('treatmentEventType');
const cited = [
  sources.nclFirstTreatment,
  sources.nclSubsequentTreatment,
  dictionary('CANCER TREATMENT EVENT TYPE'),
];

function eventTypeAmong(types: readonly string[], name: string): Condition {
  return {
    test: among(eventType, types),
    met: `It is ${name}: event type {treatmentEventType}.`,
    unmet: `It is not ${name}: event type {treatmentEventType}; these are the types ${types.join(', ')}.`,
    leftOut: { unknown: 'no event type of the treatment is recorded', not: null },
    sources: cited,
  };
}

const anyTreatment = eventTypeAmong([...FIRST, ...SUBSEQUENT].toSorted(), 'a treatment of cancer');
const firstTreatment = eventTypeAmong(FIRST, 'a first treatment');
const subsequentTreatment = eventTypeAmong(SUBSEQUENT, 'a subsequent treatment');

/** While a patient waits the type of the treatment may not be recorded yet. */
function isOrMayBe(isOf: Expression<'truth'>): Expression<'truth'> {
  return or(isOf, not(known(eventType)));
}

/** Modality 98 is the patient's decision to decline; status 07 that no treatment by the NHS is planned. */
const isPlanned: Condition = {
  test: not(definitely(or(is(column('treatmentModality'), '98'), is(column('patientStatus'), '07')))),
  met: 'The treatment is still to start.',
  unmet: 'No treatment will be given (modality {treatmentModality}, patient status {patientStatus}).',
  sources: [dictionary('CANCER OR SYMPTOMATIC BREAST REFERRAL PATIENT STATUS')],
};

const treated = {
  start: decisionToTreat,
  stop: treatmentStarts,
  adjustments: [treatmentAdjustment],
  reported: treatmentStarts,
  allocation: whole(column('treatmentProvider')),
} as const;

/** A standard for one kind of treatment: it must be of the kind once it has started. */
function treatmentClock(kinds: readonly Condition[], mayBe: Expression<'truth'>): Clock {
  const [kind] = kinds;
  const running: Condition = {
    test: mayBe,
    met: 'The treatment may be one that this standard is for: event type {treatmentEventType}.',
    unmet: kind?.unmet ?? '',
    sources: cited,
  };
  return {
    ...treated,
    applies: [],
    counts: [...kinds, isTreated, isInScope],
    runs: [running, isPlanned],
    labels: ofPatient,
    assumptions: ['treatment-adjustment-setting', 'modality-groups', 'diagnosis-groups', 'children'],
  };
}

/** Every treatment, first or subsequent, of any modality. */
export const thirtyOneDayClock: Clock = labelled(
  treatmentClock([anyTreatment], isOrMayBe(or(isFirst, isSubsequent))),
  { cancerType: combinedCancerType, stage, modality: modalityGroup },
);

/** First treatments. */
export const firstTreatmentClock: Clock = labelled(treatmentClock([firstTreatment], isOrMayBe(isFirst)), {
  cancerType: firstTreatmentCancerType,
  setting: careSetting,
});

function labelled(clock: Clock, labels: Clock['labels']): Clock {
  return { ...clock, labels: { ...labels, ...clock.labels } };
}

function subsequentClock(group: string, name: string): Clock {
  const kind: Condition = {
    test: is(modalityGroup, group),
    met: `It is ${name}: modality {treatmentModality}.`,
    unmet: `It is not ${name}: modality {treatmentModality}.`,
    sources: [sources.nclSubsequentTreatment, dictionary('CANCER TREATMENT MODALITY')],
  };
  const clock = treatmentClock([subsequentTreatment, kind], and(isSubsequent, kind.test));
  return labelled(clock, { setting: careSetting });
}

/** Subsequent treatments that are surgery. */
export const surgeryClock: Clock = subsequentClock('Surgery', 'surgery');

/** Subsequent treatments that are anti-cancer drug regimens. */
export const drugClock: Clock = subsequentClock('Anti-cancer drug regimen', 'an anti-cancer drug regimen');

/** Subsequent treatments that are radiotherapy. */
export const radiotherapyClock: Clock = subsequentClock('Radiotherapy', 'radiotherapy');
