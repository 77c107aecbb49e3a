import { type ColumnName, columns } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';

const places: ReadonlyMap<ColumnName, number> = new Map(columns.map(({ id }, place) => [id, place]));

/** The text of a record in the named column; empty when there is none. */
export function textOf(texts: Texts, column: ColumnName): string {
  return texts[places.get(column) ?? -1] ?? '';
}
