import { type Day, type ItemId, isDuring, monthOf, type StandardId, standardById } from '@clockstop/rules';
import { forEach, type Holds, type WholeRule, whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import type { FullPathway } from '../to-pathway.ts';
import { whereItApplies } from './requirement.ts';
import { daysFrom, isLonger } from './wait.ts';

const { dictionary, schema } = checkSources;

/** Each reason for a delay and its comment. */
const comments = {
  firstSeenDelayReason: 'firstSeenDelayComment',
  diagnosisDelayReason: 'diagnosisDelayComment',
  treatmentDelayReason: 'treatmentDelayComment',
  referralDelayReason: 'referralDelayComment',
  upgradeDelayReason: 'upgradeDelayComment',
} as const satisfies Partial<Record<ItemId, ItemId>>;

type DelayReason = keyof typeof comments;

const delayReasons = Object.keys(comments) as readonly DelayReason[];

/** The referral types of the rarer cancers: children's cancers, acute leukaemia, testicular cancer. */
const rarer: ReadonlySet<string> = new Set(['02', '05', '12']);

/** A breach needs its reason, and the reason "other" its comment. Until the end of a standard, by the clock stop. */
export const delayRules = {
  'CWT-C601': mustExplain('firstSeenDelayReason', 'two-week-wait', (pathway) => {
    const { priority, referralSource, referralReceivedDate, firstSeenDate, firstSeenAdjustment } = pathway;
    if (priority !== '3' || referralSource === '17' || !isInForce('two-week-wait', firstSeenDate))
      return false;
    return isLonger(
      daysFrom(referralReceivedDate, firstSeenDate),
      firstSeenAdjustment,
      limitOf('two-week-wait'),
    );
  }),
  'CWT-C602': mustExplain('diagnosisDelayReason', 'faster-diagnosis', (pathway) => {
    const { diagnosisEndReason, diagnosisEndDate, decisionToTreatDate, firstSeenAdjustment } = pathway;
    if (diagnosisEndReason === '03' || !isInForce('faster-diagnosis', diagnosisEndDate)) return false;
    const stop = earlier(diagnosisEndDate, decisionToTreatDate);
    const wait = daysFrom(pathway.referralReceivedDate, stop);
    return isLonger(wait, firstSeenAdjustment, limitOf('faster-diagnosis'));
  }),
  'CWT-C603': mustExplain('treatmentDelayReason', '31-day', (pathway) => {
    const { decisionToTreatDate, treatmentDate, treatmentAdjustment } = pathway;
    return (
      !isDeclined(pathway) &&
      isLonger(daysFrom(decisionToTreatDate, treatmentDate), treatmentAdjustment, limitOf('31-day'))
    );
  }),
  'CWT-C604': mustExplain('referralDelayReason', '62-day', (pathway) => {
    const { upgradeDate, referralReceivedDate, treatmentDate } = pathway;
    if (isDeclined(pathway) || upgradeDate !== null) return false;
    return isLonger(daysFrom(referralReceivedDate, treatmentDate), adjustmentsOf(pathway), limitOf('62-day'));
  }),
  'CWT-C605': mustExplain('upgradeDelayReason', '62-day', (pathway) => {
    const { upgradeDate, treatmentDate } = pathway;
    const wait = daysFrom(upgradeDate, treatmentDate);
    return !isDeclined(pathway) && isLonger(wait, adjustmentsAfterUpgrade(pathway), limitOf('62-day'));
  }),
  'CWT-C606': whole({
    ...mustHave('referralDelayReason'),
    applies: "first treatments of children's cancers, acute leukaemia and testicular cancer",
    text: `The treatment came more than ${limitOf('31-day-rarer')} days after the referral, but the reason for the delay is empty.`,
    holds: (pathway) => pathway.referralDelayReason !== null || !isRarerBreach(pathway),
    source: schema,
  }),
  'CWT-C607': forEach({
    applies: 'delays for another reason (97)',
    items: delayReasons,
    severity: 'warning',
    text: 'The reason for the delay is "other" (97), but there is no comment.',
    advice: 'Say in the comment what the reason was.',
    besideFor: (item) => comments[item as DelayReason],
    holdsFor: (item) => withComment(item, comments[item as DelayReason]),
    source: dictionary,
    confidence: 'sourced',
  }),
};

function mustExplain(item: DelayReason, standard: StandardId, isBreach: (pathway: FullPathway) => boolean) {
  const { shortTitle } = standardById(standard);
  return whole({
    ...mustHave(item),
    applies: `breaches of the standard: ${shortTitle}`,
    text: `The wait is longer than ${limitOf(standard)} days (${shortTitle}), but the reason for the delay is empty.`,
    holds: (pathway) => pathway[item] !== null || !isBreach(pathway),
  });
}

function mustHave(item: DelayReason): Omit<WholeRule, 'applies' | 'text' | 'holds'> {
  const advice = 'Give the reason, or correct the dates.';
  const isAsked = whereItApplies(item);
  return { items: [item], isAsked, severity: 'warning', advice, source: dictionary, confidence: 'sourced' };
}

function withComment(reason: ItemId, comment: ItemId): Holds {
  return (pathway) => pathway[reason] !== '97' || pathway[comment] !== null;
}

function limitOf(standard: StandardId): number {
  return standardById(standard).limitDays;
}

function isInForce(standard: StandardId, stop: Day | null): boolean {
  const { from, until } = standardById(standard);
  return stop !== null && isDuring(monthOf(stop), from, until);
}

function isRarerBreach(pathway: FullPathway): boolean {
  const { referralType, upgradeDate, referralReceivedDate, treatmentDate } = pathway;
  if (referralType === null || !rarer.has(referralType) || upgradeDate !== null) return false;
  if (isDeclined(pathway) || !isInForce('31-day-rarer', treatmentDate)) return false;
  const wait = daysFrom(referralReceivedDate, treatmentDate);
  const adjustments = adjustmentsOf(pathway);
  return (
    isLonger(wait, adjustments, limitOf('31-day-rarer')) && !isLonger(wait, adjustments, limitOf('62-day'))
  );
}

/** All treatment declined: the record is kept, but counts in neither the 31-day nor the 62-day standard. */
function isDeclined({ treatmentModality }: FullPathway): boolean {
  return treatmentModality === '98';
}

function adjustmentsOf({ firstSeenAdjustment, treatmentAdjustment }: FullPathway): number {
  return (firstSeenAdjustment ?? 0) + (treatmentAdjustment ?? 0);
}

/** The adjustment to first seen counts only where the patient was first seen on or after the day of the upgrade. */
function adjustmentsAfterUpgrade(pathway: FullPathway): number {
  const { upgradeDate, firstSeenDate, treatmentAdjustment } = pathway;
  const isSeenAfter = upgradeDate !== null && firstSeenDate !== null && upgradeDate <= firstSeenDate;
  return isSeenAfter ? adjustmentsOf(pathway) : (treatmentAdjustment ?? 0);
}

function earlier(first: Day | null, second: Day | null): Day | null {
  if (first === null || second === null) return first ?? second;
  return second < first ? second : first;
}
