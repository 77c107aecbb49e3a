/** What each cell of a Monthly Combined CSV was used for, and the records that are left out. */
import { type CellUse, type Reading, report } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { type CombinedColumn, columnOf } from './combined-fields.ts';
import type { WrongFigures } from './combined-figures.ts';
import { isBlankCell } from './row.ts';

/** A table being read, with its columns by their 1-based numbers. */
export interface CombinedTable {
  readonly reading: Reading;
  readonly sheet: string;
  columns: readonly (CombinedColumn | undefined)[];
  headings: readonly (string | undefined)[];
}

/** The place of a row, for what is reported of it. */
export function placeOf({ sheet }: CombinedTable, { number }: SheetRow): { sheet: string; row: number } {
  return { sheet, row: number };
}

/** Puts each cell of a row down: all as a heading or a problem, or, of a row that counts, by its column. */
export function tally(table: CombinedTable, row: SheetRow, as: 'heading' | 'problem' | 'count'): void {
  for (let index = 0; index < row.length; index++) {
    const use = isBlankCell(row, index) ? 'blank' : useOf(table, row.columns[index] ?? 0, as);
    table.reading.cells[use]++;
    if (as === 'count' && use === 'problem') reportStray(table, row, row.columns[index] ?? 0);
  }
}

function useOf({ columns }: CombinedTable, at: number, as: 'heading' | 'problem' | 'count'): CellUse {
  const column = columns[at];
  if (as === 'problem' || column === undefined) return 'problem';
  if (as === 'heading') return 'heading';
  if ('band' in column || FIGURES.includes(column.field)) return 'count';
  return column.field === 'share' ? 'share' : 'label';
}

const FIGURES = ['total', 'within', 'after'];

/** A cell below an unknown heading is not named: the heading has been. */
function reportStray(table: CombinedTable, row: SheetRow, column: number): void {
  if ((table.headings[column] ?? '').trim() === '')
    report(table.reading, 'unexpected-cell', { ...placeOf(table, row), column });
}

/** Leaves a record out and says why, with the column at fault: that of the band where one is named. */
export function leaveOut(table: CombinedTable, row: SheetRow, { fault, band }: WrongFigures): void {
  const { columns, headings } = table;
  const { code, field, facts } = fault;
  const column = band === undefined ? columnOf(columns, field) : columnOfBand(columns, band);
  tally(table, row, 'problem');
  const place = { ...placeOf(table, row), ...(column < 0 ? {} : { column }) };
  report(table.reading, code, place, { heading: headings[column]?.trim() ?? field, ...facts });
}

function columnOfBand(columns: CombinedTable['columns'], band: string): number {
  return columns.findIndex((column) => column !== undefined && 'band' in column && column.band === band);
}
