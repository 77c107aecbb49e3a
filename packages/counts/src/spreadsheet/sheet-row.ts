import type { Limits } from './limits.ts';
import { checkLimit } from './spreadsheet-error.ts';

/**
 * What a cell holds.
 * - `number`: a number; for dates and months this is Excel's serial number, see `isDate`.
 * - `text`: text, which may be empty or blank.
 * - `boolean`: 1 for true, 0 for false.
 * - `error`: one of Excel's errors as text, such as `#DIV/0!`.
 * - `malformed`: something that the cell's own type does not allow (a number that is none, a shared string that
 *   is not there, a CSV field with text after its closing quote), as its raw text.
 * - `uncalculated`: a formula whose result is not in the file; the value is the empty string.
 */
export const CellKind = { number: 0, text: 1, boolean: 2, error: 3, malformed: 4, uncalculated: 5 } as const;

/** One of the numbers in `CellKind`. */
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * One row with the cells that are not empty, in column order: cell `i` of `length` is `columns[i]`, `kinds[i]`,
 * `values[i]`, `isDate[i]` and `hasFormula[i]`. The record and its arrays are filled anew for the next row, and the
 * arrays may be replaced by longer ones: take what you need during the visit, and keep none of them.
 */
export interface SheetRow {
  /** Row number, from 1. In CSV files, the number of the record. */
  readonly number: number;
  /** How many cells the row has; what the arrays hold beyond it means nothing. */
  readonly length: number;
  /** Column numbers from 1 (A), rising. */
  readonly columns: Int32Array;
  /** Each cell's `CellKind`. */
  readonly kinds: Uint8Array;
  /** Each cell's value: a JavaScript number for `number` and `boolean`, a string for every other kind. */
  readonly values: readonly (string | number)[];
  /** 1 where the cell's style shows its number as a date or time. */
  readonly isDate: Uint8Array;
  /** 1 where the value is the saved result of a formula. */
  readonly hasFormula: Uint8Array;
}

/** Called for every row that has a cell, from top to bottom. Returning exactly `false` ends the reading. */
export type RowVisitor = (row: SheetRow) => unknown;

/** A row being filled. */
export interface RowInProgress extends SheetRow {
  number: number;
  length: number;
  columns: Int32Array;
  kinds: Uint8Array;
  values: (string | number)[];
  isDate: Uint8Array;
  hasFormula: Uint8Array;
  /** How many cells the finished rows of the sheet had. */
  cellsBefore: number;
}

/** A cell about to be added to a row. */
export interface CellInProgress {
  column: number;
  kind: CellKind;
  isDate: number;
  hasFormula: number;
}

/** An empty row to fill again and again. */
export function emptyRow(): RowInProgress {
  const values: (string | number)[] = [];
  return { number: 0, length: 0, values, cellsBefore: 0, ...cellArrays(64) };
}

/** Adds a cell to the right of those in the row. */
export function addCell(row: RowInProgress, cell: CellInProgress, value: string | number): void {
  const index = row.length;
  if (index === row.columns.length) widen(row);
  row.columns[index] = cell.column;
  row.kinds[index] = cell.kind;
  row.isDate[index] = cell.isDate;
  row.hasFormula[index] = cell.hasFormula;
  row.values[index] = value;
  row.length = index + 1;
}

/** Shows the row to the visitor unless it is empty; true when the visitor wants no more. */
export function visitRow(row: RowInProgress, visit: RowVisitor, limits: Limits): boolean {
  if (row.length === 0) return false;
  row.cellsBefore += row.length;
  checkLimit('maxCells', row.cellsBefore, limits.maxCells, { row: row.number });
  return visit(row) === false;
}

/** The address as it is shown to people: `cellName(7, 2)` is `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** The column's letters: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last;
}

function cellArrays(capacity: number) {
  return {
    columns: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
    isDate: new Uint8Array(capacity),
    hasFormula: new Uint8Array(capacity),
  };
}

function widen(row: RowInProgress): void {
  const wider = cellArrays(row.columns.length * 2);
  wider.columns.set(row.columns);
  wider.kinds.set(row.kinds);
  wider.isDate.set(row.isDate);
  wider.hasFormula.set(row.hasFormula);
  Object.assign(row, wider);
}
