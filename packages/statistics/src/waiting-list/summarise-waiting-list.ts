import { type Arrivals, arrivalsIn } from './arrivals-per-day.ts';
import { type DateWindow, isWithin, toDayWindow } from './day-window.ts';
import { queueLoad } from './queue-load.ts';
import { reliefCapacityPerDay } from './relief-capacity.ts';
import { targetCapacityPerDay } from './target-capacity.ts';
import { usualFactor } from './target-mean-wait.ts';
import { isQueueTooBig, targetQueueSize } from './target-queue-size.ts';
import { isWaiting, type Stay, staysOf, type WaitingListRow } from './waiting-list.ts';
import { waitingListPressure } from './waiting-list-pressure.ts';

/** Between which dates a list is summed up, and what it is held to. */
export interface SummaryOptions extends DateWindow {
  readonly targetWaitDays: number;
  /** How many mean waits go into the target wait: 4 unless told. */
  readonly factor?: number;
}

/** A waiting list between two dates. Waits are in days, rates per day; null is what the dates do not tell. */
export interface WaitingListSummary {
  readonly days: number;
  readonly referrals: number;
  readonly removals: number;
  /** Rows left out because they were removed before they were referred. */
  readonly leftOut: number;
  readonly demandPerDay: number;
  readonly capacityPerDay: number;
  /** Null where nobody was removed. */
  readonly load: number | null;
  readonly cvDemand: number | null;
  readonly cvCapacity: number | null;
  /** How many wait at the end of the last day. */
  readonly queueSize: number;
  /** Of those removed within the window; null where nobody was. */
  readonly meanWaitDays: number | null;
  /** Of those waiting at the end of the last day, so far; null where nobody is. */
  readonly meanWaitSoFarDays: number | null;
  readonly targetQueueSize: number;
  readonly isQueueTooBig: boolean;
  readonly pressure: number | null;
  /** With a coefficient of variation of 1 where it is not known. */
  readonly targetCapacityPerDay: number;
  /** Over half a year; null where the queue is not too big. */
  readonly reliefCapacityPerDay: number | null;
}

/**
 * Sums up a waiting list between two dates, both included, whatever of it lies before, between or after them: an empty list, a window
 * before the first referral, and one in the midst of the list all have an answer. Throws a RangeError for text that is no date, a
 * window that ends before it begins, or a target wait or factor not above 0.
 */
export function summariseWaitingList(
  rows: readonly WaitingListRow[],
  options: SummaryOptions,
): WaitingListSummary {
  const window = toDayWindow(options);
  const stays = staysOf(rows);
  const removed = stays.filter((stay) => isWithin(stay.removed, window));
  const waiting = stays.filter((stay) => isWaiting(stay, window.last));
  const referrals = arrivalsIn(daysOf(stays, 'referred'), window);
  const removals = arrivalsIn(daysOf(removed, 'removed'), window);
  const meanWaitDays = meanDays(removed.map((stay) => stay.removed - stay.referred));
  return {
    days: window.days,
    referrals: referrals.count,
    removals: removals.count,
    leftOut: rows.length - stays.length,
    ...ratesOf(referrals, removals),
    queueSize: waiting.length,
    meanWaitDays,
    meanWaitSoFarDays: meanDays(waiting.map((stay) => window.last - stay.referred)),
    pressure: meanWaitDays === null ? null : waitingListPressure(meanWaitDays, options.targetWaitDays),
    ...targetsOf({ referrals, removals, queueSize: waiting.length }, options),
  };
}

function daysOf(stays: readonly Stay[], field: keyof Stay): readonly number[] {
  return stays.map((stay) => stay[field]);
}

function meanDays(waits: readonly number[]): number | null {
  return waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
}

function ratesOf(referrals: Arrivals, removals: Arrivals) {
  const rates = { demandPerDay: referrals.perDay, capacityPerDay: removals.perDay };
  return {
    ...rates,
    load: removals.count === 0 ? null : queueLoad(rates),
    cvDemand: referrals.variation,
    cvCapacity: removals.variation,
  };
}

interface Known {
  readonly referrals: Arrivals;
  readonly removals: Arrivals;
  readonly queueSize: number;
}

function targetsOf(
  { referrals, removals, queueSize }: Known,
  { targetWaitDays, factor = usualFactor }: SummaryOptions,
) {
  const target = { demandPerDay: referrals.perDay, targetWaitDays, factor };
  const wanted = targetQueueSize(target);
  const isTooBig = isQueueTooBig(queueSize, wanted);
  const relief = { demandPerDay: referrals.perDay, queueSize, targetQueueSize: wanted };
  return {
    targetQueueSize: wanted,
    isQueueTooBig: isTooBig,
    targetCapacityPerDay: targetCapacityPerDay({
      ...target,
      cvDemand: referrals.variation ?? 1,
      cvCapacity: removals.variation ?? 1,
    }),
    reliefCapacityPerDay: isTooBig ? reliefCapacityPerDay(relief) : null,
  };
}
