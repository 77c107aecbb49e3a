import { column, definitely, is, not } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { ofPatient } from '../labels/of-patient.ts';
import { suspectedCancer } from '../labels/suspected-cancer-of.ts';
import { sources } from '../sources.ts';
import { whole } from './allocation.ts';
import { dictionary } from './cited.ts';
import type { Clock, Condition } from './clock.ts';
import { firstSeenAdjustment, referralReceived } from './events.ts';
import { BREAST_SYMPTOMS, isNotFromScreening, isTwoWeekWait } from './route.ts';

const isUrgent: Condition = {
  test: isTwoWeekWait,
  met: 'The referral has priority {priority}.',
  unmet: 'Only referrals with priority 3 (two week wait) are counted; this one has {priority}.',
  leftOut: { unknown: 'no priority of the referral is recorded', not: null },
  sources: [sources.nclFirstSeen, dictionary('PRIORITY TYPE')],
};

const isReferred: Condition = {
  test: isNotFromScreening,
  met: 'It did not come from a screening programme: source {referralSource}.',
  unmet:
    'Referrals from a screening programme, or without a source, are not counted: source {referralSource}.',
  leftOut: { unknown: 'no source of the referral is recorded', not: null },
  sources: [sources.nclFirstSeen, dictionary('SOURCE OF REFERRAL FOR OUT-PATIENTS')],
};

const isForSymptoms = is(column('referralType'), BREAST_SYMPTOMS);

/** A referral without a type is one for suspected cancer, as the source has no other place for it. */
const suspected: Condition = {
  test: not(definitely(isForSymptoms)),
  met: 'It is a referral for suspected cancer: type {referralType}.',
  unmet:
    'It is a referral for breast symptoms where cancer was not suspected: type {referralType}, which has a standard of its own.',
  sources: [sources.nclFirstSeen, dictionary('TWO WEEK WAIT CANCER OR SYMPTOMATIC BREAST REFERRAL TYPE')],
};

const symptomatic: Condition = {
  test: isForSymptoms,
  met: 'It is a referral for breast symptoms where cancer was not suspected: type {referralType}.',
  unmet: 'It is not a referral for breast symptoms where cancer was not suspected: type {referralType}.',
  leftOut: { unknown: 'no type of the referral is recorded', not: null },
  sources: suspected.sources,
};

const isWaiting: Condition = {
  test: not(definitely(is(column('diagnosisEndReason'), '03'))),
  met: 'The patient is still to be seen.',
  unmet: 'The pathway was closed by an exclusion before the patient was seen (reason {diagnosisExclusion}).',
  sources: [dictionary('CANCER FASTER DIAGNOSIS PATHWAY END REASON')],
};

function firstSeenClock(kind: Condition, label: Expression<'text'> | null): Clock {
  const stop = {
    at: column('firstSeenDate'),
    what: 'the patient is first seen',
    missing: 'The patient has not been seen, or the date is not recorded.',
    sources: [sources.nclFirstSeen, dictionary('DATE FIRST SEEN')],
  };
  return {
    applies: [isUrgent, isReferred, kind],
    start: referralReceived,
    stop,
    adjustments: [firstSeenAdjustment],
    counts: [],
    runs: [isWaiting],
    reported: stop,
    allocation: whole(column('firstSeenProvider')),
    labels: label === null ? ofPatient : { suspectedCancer: label, ...ofPatient },
    assumptions: ['missing-referral-source'],
  };
}

/** From an urgent referral for suspected cancer to being first seen. */
export const twoWeekWaitClock: Clock = firstSeenClock(suspected, suspectedCancer);

/** From a referral for breast symptoms, where cancer was not suspected, to being first seen. */
export const twoWeekWaitBreastClock: Clock = firstSeenClock(symptomatic, null);
