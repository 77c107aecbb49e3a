import { dayNumber } from './day-number.ts';

/** One patient of a waiting list, by ISO days; `removed` is null while waiting. */
export interface WaitingListRow {
  readonly referred: string;
  readonly removed: string | null;
}

/** The same by numbers of days; an end that has not come is at infinity. */
export interface Stay {
  readonly referred: number;
  readonly removed: number;
}

/** The stays of those rows that can be: who was removed before being referred is left out. Throws a RangeError for text that is no date. */
export function staysOf(rows: readonly WaitingListRow[]): readonly Stay[] {
  return rows.map(toStay).filter(({ referred, removed }) => referred <= removed);
}

function toStay({ referred, removed }: WaitingListRow): Stay {
  return { referred: dayNumber(referred), removed: removed === null ? Infinity : dayNumber(removed) };
}

/** Whether the patient is on the list at the end of a day: who is referred on it is, who is removed on it is not. */
export function isWaiting({ referred, removed }: Stay, day: number): boolean {
  return referred <= day && removed > day;
}
