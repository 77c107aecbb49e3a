import { type ColumnName, columns, type ItemId, items } from '@clockstop/rules';
import type { Recognised } from './recognise/recognise.ts';

const all: ReadonlySet<ColumnName> = new Set(columns.map(({ id }) => id));

/** The columns that a recognised file has, by its headings; all where a file has none. */
export function givenIn(recognised: Recognised): ReadonlySet<ColumnName> {
  if (recognised.layout === 'xml' || recognised.layout === 'submission') return all;
  return new Set(recognised.plan.fields.flatMap(({ column }) => columns[column]?.id ?? []));
}

/** The items of the data set that are not among the columns, in the order of the specification. */
export function missingFrom(given: ReadonlySet<ColumnName>): readonly ItemId[] {
  return items.map(({ id }) => id).filter((id) => !given.has(id));
}
