import {
  among,
  and,
  assumed,
  cases,
  column,
  compare,
  definitely,
  is,
  not,
  number,
  or,
  text,
  unknown,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { ofPatient } from '../labels/of-patient.ts';
import { suspectedCancerOnRoute } from '../labels/suspected-cancer-of.ts';
import { sources } from '../sources.ts';
import { whole } from './allocation.ts';
import { dictionary } from './cited.ts';
import type { Clock, ClockEvent, Condition } from './clock.ts';
import { firstSeenAdjustment, referralReceived } from './events.ts';
import { BREAST, onRoute, route, SCREENING, URGENT } from './route.ts';
import { waitOf } from './wait-of.ts';

const LIMIT = 28;
const endDate = column('diagnosisEndDate');
const decision = column('decisionToTreatDate');
const reason = column('diagnosisEndReason');

const cited = [sources.nclDiagnosis, dictionary('CANCER FASTER DIAGNOSIS PATHWAY END DATE')];

const told: ClockEvent = {
  at: cases([[compare(decision, '<', endDate), decision]], endDate),
  what: 'the patient is told the diagnosis or its ruling out, or treatment is agreed before that',
  missing: 'The patient has not been told, or the date is not recorded.',
  sources: cited,
};

const reported: ClockEvent = {
  at: cases([[assumed('diagnosis-month', 'clock-stop', endDate), told.at]], endDate),
  what: 'the faster diagnosis pathway ends',
  missing: 'The end of the faster diagnosis pathway is not recorded.',
  sources: [sources.nclDiagnosis],
};

const pieces = { start: referralReceived, stop: told, adjustments: [firstSeenAdjustment] };

const diedAfterLimit = and(
  is(reason, '03'),
  is(column('diagnosisExclusion'), '01'),
  assumed('death-before-diagnosis', 'breach-after-limit', endDate),
  compare(waitOf(pieces), '>', number(LIMIT)),
);

const isTold: Condition = {
  test: or(among(reason, ['01', '02', '04']), diedAfterLimit),
  met: 'The pathway ended with reason {diagnosisEndReason}, exclusion {diagnosisExclusion}, which is counted.',
  unmet:
    'The pathway ended with reason {diagnosisEndReason}, exclusion {diagnosisExclusion}, which is not counted: only a diagnosis, a ruling out or interval scanning is, and a death before the diagnosis was told after day 28.',
  leftOut: {
    unknown: 'the reason for the end of the pathway, or for its exclusion, is not recorded',
    not: 'the pathway ended by an exclusion',
  },
  sources: [sources.nclDiagnosis, dictionary('CANCER FASTER DIAGNOSIS PATHWAY END REASON')],
};

const isUntold: Condition = {
  test: not(definitely(is(reason, '03'))),
  met: 'The patient is still to be told.',
  unmet: 'The pathway was closed by an exclusion (reason {diagnosisExclusion}).',
  sources: [dictionary('CANCER FASTER DIAGNOSIS PATHWAY EXCLUSION REASON')],
};

/** Whether cancer was diagnosed or ruled out, or neither. The words are this program's. */
const outcome: Expression<'text'> = cases(
  [
    [is(reason, '01'), text('Cancer diagnosed')],
    [is(reason, '02'), text('Cancer ruled out')],
    [is(reason, '04'), text('Interval scanning')],
    [is(reason, '03'), text('Died before being told')],
  ],
  unknown('text'),
);

/** From an urgent referral to being told that it is cancer, or that it is not. */
export const fasterDiagnosisClock: Clock = {
  ...pieces,
  applies: [onRoute(URGENT, BREAST, SCREENING)],
  counts: [isTold],
  runs: [isUntold],
  reported,
  allocation: whole(column('diagnosisEndProvider')),
  labels: { suspectedCancer: suspectedCancerOnRoute, route, outcome, ...ofPatient },
  assumptions: ['missing-referral-source', 'diagnosis-month', 'death-before-diagnosis'],
};
