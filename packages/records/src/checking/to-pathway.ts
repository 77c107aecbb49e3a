import { type ColumnName, canonicalOf, columns, type Pathway } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';

/** A pathway with every column, null where the record has nothing. */
export type FullPathway = Required<Pathway>;

type Value = string | number | null;

/** What is in each column, and how its text becomes a value. */
const toValues = columns.map(({ id, kind }) => ({
  id,
  toValue: kind === 'number' ? Number : canonicalOf(id),
}));

/** A pathway of which nothing is known. Copies of it have their columns in one place, which makes the rules fast. */
const unknown: Readonly<Record<ColumnName, null>> = JSON.parse(
  JSON.stringify(Object.fromEntries(columns.map(({ id }) => [id, null]))),
);

/**
 * The record as a pathway: codes and diagnoses as they are kept, numbers as numbers, null where a text is empty. For
 * texts that passed the checks of items only. Providers are not found from sites here.
 */
export function toPathway(texts: Texts): FullPathway {
  const pathway: Record<ColumnName, Value> = { ...unknown };
  for (let at = 0; at < toValues.length; at++) {
    const text = texts[at];
    const column = toValues[at];
    if (text !== undefined && text !== '' && column !== undefined) pathway[column.id] = column.toValue(text);
  }
  return pathway as FullPathway;
}
