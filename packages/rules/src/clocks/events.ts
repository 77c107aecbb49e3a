/** Events and adjustments that several clocks have in common. */

import {
  among,
  and,
  assumed,
  cases,
  column,
  compare,
  definitely,
  is,
  isNot,
  known,
  not,
  number,
  or,
  prefix,
  text,
} from '../expression/build.ts';
import { sources } from '../sources.ts';
import { dictionary } from './cited.ts';
import type { Adjustment, ClockEvent, Condition } from './clock.ts';

/** The urgent referral is received. With electronic booking: the day on which the first appointment is booked. */
export const referralReceived: ClockEvent = {
  at: column('referralReceivedDate'),
  what: 'the referral is received',
  missing: 'No date is recorded on which the referral was received.',
  sources: [dictionary('CANCER REFERRAL TO TREATMENT PERIOD START DATE')],
};

/** The patient and the team agree a plan of treatment, or the earliest clinically appropriate date is reached. */
export const decisionToTreat: ClockEvent = {
  at: column('decisionToTreatDate'),
  what: 'the treatment is agreed, or the earliest clinically appropriate date is reached',
  missing: 'No decision to treat is recorded.',
  sources: [dictionary('CANCER TREATMENT PERIOD START DATE')],
};

/** The treatment starts: for surgery the day of admission, for courses the first administration. */
export const treatmentStarts: ClockEvent = {
  at: column('treatmentDate'),
  what: 'the treatment starts',
  missing: 'No treatment has started, or its date is not recorded.',
  sources: [dictionary('TREATMENT START DATE (CANCER)'), sources.userGuide],
};

/** Days lost because the patient did not attend an appointment before being first seen. */
export const firstSeenAdjustment: Adjustment = {
  days: column('firstSeenAdjustment'),
  what: 'because the patient did not attend an appointment before being first seen',
  sources: [dictionary('WAITING TIME ADJUSTMENT (FIRST SEEN)')],
};

const isAdmitted = among(column('careSetting'), ['01', '02']);

/** Days for which the patient was not available for treatment. Settings 01 and 02 are admissions. */
export const treatmentAdjustment: Adjustment = {
  days: cases(
    [
      [
        and(
          assumed('treatment-adjustment-setting', 'admitted-only', column('treatmentDate')),
          not(definitely(isAdmitted)),
        ),
        number(0),
      ],
    ],
    column('treatmentAdjustment'),
  ),
  what: 'because the patient was not available for treatment',
  sources: [dictionary('WAITING TIME ADJUSTMENT (TREATMENT)'), sources.nclFirstTreatment],
};

const category = prefix(column('primaryDiagnosis'), 3);

/** A cancer that the treatment standards cover: C00 to C97, or D05. Basal cell carcinoma has no code of its own. */
export const isInScope: Condition = {
  test: or(
    and(compare(category, '>=', text('C00')), compare(category, '<=', text('C97'))),
    is(category, 'D05'),
  ),
  met: 'The diagnosis {primaryDiagnosis} is in scope (C00 to C97, or D05).',
  unmet:
    'Only treatments for the cancers C00 to C97 and D05 are counted; the diagnosis is {primaryDiagnosis}.',
  leftOut: {
    unknown: 'no primary diagnosis is recorded',
    not: 'the diagnosis is not in scope (C00 to C97, or D05)',
  },
  sources: [sources.scope, sources.nclFirstTreatment],
};

/** A treatment was given: the patient did not decline all treatment (modality 98). */
export const isTreated: Condition = {
  test: isNot(column('treatmentModality'), '98'),
  met: 'A treatment was given: modality {treatmentModality}.',
  unmet: 'All treatment was declined (98), or no modality is recorded: modality {treatmentModality}.',
  leftOut: { unknown: 'no modality is recorded', not: 'all treatment was declined (modality 98)' },
  sources: [sources.nclFirstTreatment, dictionary('CANCER TREATMENT MODALITY')],
};

/** A decision to treat is recorded. */
export const isDecided: Condition = {
  test: known(column('decisionToTreatDate')),
  met: 'The treatment was agreed on {decisionToTreatDate}.',
  unmet: 'No decision to treat is recorded.',
  leftOut: { unknown: null, not: 'no decision to treat is recorded' },
  sources: [sources.nclReferralToTreatment],
};
