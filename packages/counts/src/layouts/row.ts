/** A row as the scanners hand it over, and the few questions that the readers of layouts ask of it. */
import { CellKind, type SheetRow } from '../spreadsheet/index.ts';
import { isErrorValue } from './number.ts';

/** The texts of a row by 1-based column, numbers written out; columns without a cell are undefined. */
export function textsOf(row: SheetRow): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let i = 0; i < row.length; i++) texts[row.columns[i] ?? 0] = String(row.values[i]);
  return texts;
}

/** Whether the cell at this index holds nothing but white space. A formula without a saved result is not blank. */
export function isBlankCell(row: SheetRow, index: number): boolean {
  const value = row.values[index];
  return typeof value === 'string' && value.trim() === '' && row.kinds[index] !== CellKind.uncalculated;
}

/** The value of a cell; a truth value as the word that a spreadsheet shows, so that it is not taken for a number. */
export function shownValue(row: SheetRow, index: number): string | number {
  const value = row.values[index] ?? '';
  if (row.kinds[index] !== CellKind.boolean) return value;
  return value === 1 ? 'TRUE' : 'FALSE';
}

/** The indexes of the cells that say something: not blank and not an error value. */
export function speakingCells(row: SheetRow): number[] {
  const cells: number[] = [];
  for (let i = 0; i < row.length; i++) {
    if (!isBlankCell(row, i) && !isErrorValue(row.values[i] ?? '')) cells.push(i);
  }
  return cells;
}
