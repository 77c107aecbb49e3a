import { addDays, type ColumnName, columns, type Day, day, daysBetween } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';

/** A record that is being invented: its texts by column; a column not named is empty. */
export type Draft = Readonly<Partial<Record<ColumnName, string>>>;

/** The record as it is read: one text for each column. */
export function toTexts(draft: Draft): Texts {
  return columns.map(({ id }) => draft[id] ?? '');
}

/** The date in a column, which must hold one. */
export function dateIn(draft: Draft, column: ColumnName): Day {
  return day(draft[column] ?? '');
}

/** The date so many days after that in a column, which must hold one. */
export function daysAfter(draft: Draft, column: ColumnName, days: number): Day {
  return addDays(dateIn(draft, column), days);
}

/** Days from the date in one column to that in another; null where one of them is empty. */
export function waitIn(draft: Draft, from: ColumnName, to: ColumnName): number | null {
  if (!draft[from] || !draft[to]) return null;
  return daysBetween(dateIn(draft, from), dateIn(draft, to));
}

/** The record with all its dates moved so that the one in the column becomes this day. */
export function movedTo(draft: Draft, column: ColumnName, to: Day): Draft {
  const days = daysBetween(dateIn(draft, column), to);
  const moved = columns
    .filter(({ id, kind }) => kind === 'date' && draft[id])
    .map(({ id }) => [id, daysAfter(draft, id, days)] as const);
  return { ...draft, ...Object.fromEntries(moved) };
}
