import { addDays, type Day, daysBetween } from '@clockstop/rules';
import { dayOfTransfer, type Transfer } from './transfer.ts';

/** Days from the start in which an investigating provider should send a patient on. Source: rules of allocation. */
const HELD_WITHIN = 38;

/** Who had the patient first, and from when. */
type Beginning = { readonly first: string | null; readonly start: Day | null };

/**
 * The provider that held the pathway for most of the first 38 days, of transfers in the order of their days; of equal
 * times the later one. Null where the start, the first holder or the day of a transfer is not known.
 */
export function heldLongest(transfers: readonly Transfer[], { first, start }: Beginning): string | null {
  if (first === null || start === null) return null;
  const held = new Map<string, number>();
  let holder: string = first;
  let since = start;
  for (const transfer of transfers) {
    const day = dayOfTransfer(transfer);
    if (day === null || transfer.to === null) return null;
    hold(held, holder, daysWithin(start, { from: since, to: day }));
    [holder, since] = [transfer.to, day];
  }
  return most(held);
}

function hold(held: Map<string, number>, holder: string, days: number): void {
  const before = held.get(holder) ?? 0;
  held.delete(holder);
  held.set(holder, before + days);
}

function daysWithin(start: Day, { from, to }: { readonly from: Day; readonly to: Day }): number {
  const end = addDays(start, HELD_WITHIN);
  return Math.max(0, daysBetween(from < start ? start : from, to < end ? to : end));
}

function most(held: ReadonlyMap<string, number>): string | null {
  let longest: string | null = null;
  for (const [holder, days] of held) {
    if (longest === null || days >= (held.get(longest) ?? 0)) longest = holder;
  }
  return longest;
}
