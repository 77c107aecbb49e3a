import { type ItemId, requirementOf, type ScenarioId, type StandardId, standardById } from '@clockstop/rules';
import { type Draft, waitIn } from '../draft.ts';
import { oneOf, type Random } from '../random.ts';
import { remarks } from './remarks.ts';

const reasons = ['01', '02', '03', '07', '11', '13', '16', '17', '18', '19', '20', '23', '24', '26', '97'];

/** How often a reason has a comment although it needs none. */
const COMMENTED = 0.3;

/** The referral types of children's cancers, acute leukaemia and testicular cancer. */
const rarer = ['02', '05', '12'];

/** Each reason for a delay, its comment, and whether the wait that it explains was too long. */
const delays: readonly (readonly [reason: ItemId, comment: ItemId, isDelayed: (draft: Draft) => boolean])[] =
  [
    ['firstSeenDelayReason', 'firstSeenDelayComment', isSeenLate],
    ['diagnosisDelayReason', 'diagnosisDelayComment', isToldLate],
    ['treatmentDelayReason', 'treatmentDelayComment', isTreatedLate],
    ['referralDelayReason', 'referralDelayComment', isLateAfterReferral],
    ['upgradeDelayReason', 'upgradeDelayComment', isLateAfterUpgrade],
  ];

/** The record with a reason for every wait that is longer than its limit, where records of its scenario have one. */
export function withReasons(draft: Draft, scenario: ScenarioId, random: Random): Draft {
  const added = delays
    .filter(([reason, , isDelayed]) => requirementOf(reason, scenario) !== '-' && isDelayed(draft))
    .map(([reason, comment]) => explained(reason, comment, random));
  return { ...draft, ...Object.assign({}, ...added) };
}

function explained(reason: ItemId, comment: ItemId, random: Random): Draft {
  const code = oneOf(reasons, random);
  const hasComment = code === '97' || random() < COMMENTED;
  return { [reason]: code, ...(hasComment ? { [comment]: oneOf(remarks, random) } : {}) };
}

function isOver(wait: number | null, adjustment: number, standard: StandardId): boolean {
  return wait !== null && wait - adjustment > standardById(standard).limitDays;
}

function adjustment(
  draft: Draft,
  ...columns: readonly ('firstSeenAdjustment' | 'treatmentAdjustment')[]
): number {
  return columns.reduce((sum, column) => sum + Number(draft[column] ?? 0), 0);
}

function isSeenLate(draft: Draft): boolean {
  const wait = waitIn(draft, 'referralReceivedDate', 'firstSeenDate');
  return isOver(wait, adjustment(draft, 'firstSeenAdjustment'), 'two-week-wait');
}

function isToldLate(draft: Draft): boolean {
  if (draft.diagnosisEndReason === '03') return false;
  const wait = waitIn(draft, 'referralReceivedDate', 'diagnosisEndDate');
  return isOver(wait, adjustment(draft, 'firstSeenAdjustment'), 'faster-diagnosis');
}

function isTreatedLate(draft: Draft): boolean {
  const wait = waitIn(draft, 'decisionToTreatDate', 'treatmentDate');
  return isOver(wait, adjustment(draft, 'treatmentAdjustment'), '31-day');
}

function isLateAfterReferral(draft: Draft): boolean {
  if (draft.upgradeDate) return false;
  const wait = waitIn(draft, 'referralReceivedDate', 'treatmentDate');
  const standard = rarer.includes(draft.referralType ?? '') ? '31-day-rarer' : '62-day';
  return isOver(wait, adjustment(draft, 'firstSeenAdjustment', 'treatmentAdjustment'), standard);
}

/** Days taken off until first seen count only where the patient was first seen on or after the day of the upgrade. */
function isLateAfterUpgrade(draft: Draft): boolean {
  const wait = waitIn(draft, 'upgradeDate', 'treatmentDate');
  const isSeenAfter = (waitIn(draft, 'upgradeDate', 'firstSeenDate') ?? -1) >= 0;
  const columns = isSeenAfter
    ? (['firstSeenAdjustment', 'treatmentAdjustment'] as const)
    : (['treatmentAdjustment'] as const);
  return isOver(wait, adjustment(draft, ...columns), '62-day');
}
