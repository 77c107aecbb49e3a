import { dayNumber } from './day-number.ts';

/**
 * Who is served by which slot, first come, first served: each slot in order of date serves the patient who has waited longest of those
 * referred before that day; on the day of the referral itself nobody is served. Dates are ISO days in any order; a date comes once
 * for each slot on it. Gives the date of the slot for each referral, in the order of the referrals; null for who is left waiting.
 * Throws a RangeError for text that is no date.
 */
export function scheduleFirstCome(
  referred: readonly string[],
  slots: readonly string[],
): readonly (string | null)[] {
  const days = referred.map(dayNumber);
  const queue = days.map((_, place) => place).sort((a, b) => (days[a] as number) - (days[b] as number));
  const served: (string | null)[] = referred.map(() => null);
  let next = 0;
  for (const slot of slots.toSorted(byDay)) {
    const place = queue[next];
    if (place === undefined) break;
    if ((days[place] as number) >= dayNumber(slot)) continue;
    served[place] = slot;
    next++;
  }
  return served;
}

function byDay(a: string, b: string): number {
  return dayNumber(a) - dayNumber(b);
}
