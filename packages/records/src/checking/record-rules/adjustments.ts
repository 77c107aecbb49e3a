import { whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import { daysFrom } from './wait.ts';

const { dictionary, reasoning } = checkSources;
const sourced = { severity: 'error', source: dictionary, confidence: 'sourced' } as const;
const derived = { severity: 'warning', source: reasoning, confidence: 'derived' } as const;

const firstSeen = {
  applies: 'records with an adjustment to the wait until first seen',
  items: ['firstSeenAdjustmentReason', 'firstSeenAdjustment'],
} as const;
const treatment = {
  applies: 'records with an adjustment to the wait for treatment',
  items: ['treatmentAdjustmentReason', 'treatmentAdjustment'],
} as const;

/** Days taken off a wait, and why. */
export const adjustmentRules = {
  'CWT-C301': whole({
    ...sourced,
    ...firstSeen,
    text: 'Days are taken off the wait until first seen, but the reason is empty or says that none are.',
    advice: 'Give the reason, or remove the days.',
    holds: ({ firstSeenAdjustment, firstSeenAdjustmentReason }) =>
      isExplained(firstSeenAdjustment, firstSeenAdjustmentReason),
  }),
  'CWT-C302': whole({
    ...sourced,
    ...treatment,
    text: 'Days are taken off the wait for treatment, but the reason is empty or says that none are.',
    advice: 'Give the reason, or remove the days.',
    holds: ({ treatmentAdjustment, treatmentAdjustmentReason }) =>
      isExplained(treatmentAdjustment, treatmentAdjustmentReason),
  }),
  'CWT-C303': whole({
    ...sourced,
    ...firstSeen,
    text: 'A patient pause (8) cannot adjust the wait until first seen.',
    advice: 'Correct the reason; only an appointment that was not attended (3) adjusts this wait.',
    holds: ({ firstSeenAdjustmentReason }) => firstSeenAdjustmentReason !== '8',
  }),
  'CWT-C304': whole({
    ...sourced,
    ...treatment,
    text: 'An appointment that was not attended (3) cannot adjust the wait for treatment.',
    advice: 'Correct the reason, or remove the days.',
    holds: ({ treatmentAdjustmentReason }) => treatmentAdjustmentReason !== '3',
  }),
  'CWT-C305': whole({
    ...derived,
    ...firstSeen,
    severity: 'error',
    items: ['firstSeenAdjustment', 'firstSeenDate', 'referralReceivedDate'],
    text: 'More days are taken off the wait until first seen than it lasted.',
    advice: 'Correct the days or the dates.',
    holds: ({ firstSeenAdjustment, referralReceivedDate, firstSeenDate }) =>
      firstSeenAdjustment === null ||
      fits(firstSeenAdjustment, daysFrom(referralReceivedDate, firstSeenDate)),
  }),
  'CWT-C306': whole({
    ...derived,
    ...treatment,
    severity: 'error',
    items: ['treatmentAdjustment', 'treatmentDate', 'decisionToTreatDate'],
    text: 'More days are taken off the wait for treatment than it lasted.',
    advice: 'Correct the days or the dates.',
    holds: ({ treatmentAdjustment, decisionToTreatDate, treatmentDate }) =>
      treatmentAdjustment === null || fits(treatmentAdjustment, daysFrom(decisionToTreatDate, treatmentDate)),
  }),
  'CWT-C307': whole({
    ...sourced,
    ...treatment,
    items: ['treatmentAdjustment', 'careSetting'],
    severity: 'warning',
    text: 'Days are taken off the wait for treatment although the patient was not admitted.',
    advice:
      'Check the setting. The dictionary allows this for admitted care only; reasons 6 and 7 are younger than its text.',
    holds: ({ treatmentAdjustment, careSetting }) =>
      isNone(treatmentAdjustment) || careSetting === null || careSetting === '01' || careSetting === '02',
  }),
  'CWT-C308': whole({
    ...sourced,
    ...firstSeen,
    severity: 'warning',
    text: 'Days are taken off the wait until first seen for a reason other than an appointment not attended.',
    advice: 'Check the reason; the dictionary allows no other for this wait.',
    holds: ({ firstSeenAdjustment, firstSeenAdjustmentReason: reason }) =>
      isNone(firstSeenAdjustment) || (reason !== '6' && reason !== '7'),
  }),
  'CWT-C309': whole({
    ...derived,
    ...firstSeen,
    text: 'There is a reason for taking days off the wait until first seen, but no days.',
    advice: 'Give the days, or remove the reason.',
    holds: ({ firstSeenAdjustment, firstSeenAdjustmentReason }) =>
      isMeant(firstSeenAdjustment, firstSeenAdjustmentReason),
  }),
  'CWT-C310': whole({
    ...derived,
    ...treatment,
    text: 'There is a reason for taking days off the wait for treatment, but no days.',
    advice: 'Give the days, or remove the reason.',
    holds: ({ treatmentAdjustment, treatmentAdjustmentReason }) =>
      isMeant(treatmentAdjustment, treatmentAdjustmentReason),
  }),
};

function isNone(days: number | null): boolean {
  return days === null || days === 0;
}

function isExplained(days: number | null, reason: string | null): boolean {
  return isNone(days) || (reason !== null && reason !== '9');
}

/** Whether days stand beside the reason, where it is one for taking some off. */
function isMeant(days: number | null, reason: string | null): boolean {
  return !isNone(days) || reason === null || reason === '9';
}

/** A wait that runs backwards is told of by the rules about dates. */
function fits(adjustment: number, wait: number | null): boolean {
  return adjustment === 0 || wait === null || wait < 0 || adjustment <= wait;
}
