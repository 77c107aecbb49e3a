import type { Limits } from '../limits.ts';
import { type CellInProgress, CellKind, emptyRow, type RowInProgress } from '../sheet-row.ts';
import { SpreadsheetError } from '../spreadsheet-error.ts';
import { type Cursor, cursorAt } from '../xml/xml-cursor.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell style, 1 when it shows a date or time. */
  readonly dateStyles: Uint8Array;
  readonly date1904: boolean;
  readonly limits: Limits;
}

/** A sheet being read: the place in its XML, and the row and cell being filled. */
export interface SheetScan {
  readonly context: CellContext;
  readonly cursor: Cursor;
  readonly row: RowInProgress;
  /** The cell being read; between cells, its column is that of the one before. */
  readonly cell: CellInProgress;
  /** The letter code of the cell's type attribute. */
  type: number;
  /** Whether the row element gave its number; otherwise its first cell's address may. */
  rowIsNumbered: boolean;
}

/** A scan at the beginning of a worksheet part. */
export function startScan(bytes: Buffer, part: string, context: CellContext): SheetScan {
  const cell = { column: 0, kind: CellKind.number, isDate: 0, hasFormula: 0 };
  return {
    context,
    cursor: cursorAt(bytes, part, context.limits.maxTextBytes),
    row: emptyRow(),
    cell,
    type: 0,
    rowIsNumbered: false,
  };
}

/** The error for an address that is none, or comes before one that has been read. */
export function addressFailure(scan: SheetScan, code: 'cell-order' | 'cell-reference'): SpreadsheetError {
  return new SpreadsheetError(code, { part: scan.cursor.part, row: scan.row.number });
}
