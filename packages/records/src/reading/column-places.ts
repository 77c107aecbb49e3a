import { type Column, type ColumnName, columns } from '@clockstop/rules';

const places: ReadonlyMap<string, number> = new Map(columns.map(({ id }, place) => [id, place]));

/** The place of a column among the texts of a record, from 0; -1 when there is no such column. */
export function placeOf(column: string): number {
  return places.get(column) ?? -1;
}

/** The column at this place. */
export function columnAt(place: number): Column | undefined {
  return columns[place];
}

/** True of the id of a column. */
export function isColumnName(text: string): text is ColumnName {
  return places.has(text);
}
