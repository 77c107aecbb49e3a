import { dateOf } from './day-number.ts';
import { type DateWindow, toDayWindow } from './day-window.ts';
import { isWaiting, staysOf, type WaitingListRow } from './waiting-list.ts';

/** How many wait at the end of a day. */
export interface QueueSize {
  readonly date: string;
  readonly waiting: number;
}

/**
 * How many wait at the end of each day of a window, whether the list begins before it or goes on after it. Rows whose removal is
 * before the referral are left out. Throws a RangeError for text that is no date, and for a window that ends before it begins.
 */
export function queueSizes(rows: readonly WaitingListRow[], window: DateWindow): readonly QueueSize[] {
  const { first, last, days } = toDayWindow(window);
  const stays = staysOf(rows);
  const changes = new Map<number, number>();
  const change = (day: number, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { referred, removed } of stays) {
    if (referred > first && referred <= last) change(referred, 1);
    if (removed > first && removed <= last) change(removed, -1);
  }
  let waiting = stays.filter((stay) => isWaiting(stay, first)).length;
  return Array.from({ length: days }, (_, at) => {
    waiting += changes.get(first + at) ?? 0;
    return { date: dateOf(first + at), waiting };
  });
}
