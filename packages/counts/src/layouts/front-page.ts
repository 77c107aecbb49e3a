/** The front page of a workbook: prose, from which only the status is taken. Every text of it is a note. */
import type { Reading } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { type Status, statusOfText } from '../vintage.ts';
import { isBlankCell } from './row.ts';

/** Whether a sheet of this name is a front page. */
export function isFrontPage(sheet: string): boolean {
  return /^(?:front ?page|cover(?: ?page| ?sheet)?|contents|notes|title)$/i.test(sheet.trim());
}

/** Reads a row of the front page; the status it states, if it states one. */
export function readFrontPageRow(reading: Reading, row: SheetRow): Status | null {
  let status: Status | null = null;
  for (let index = 0; index < row.length; index++) {
    reading.cells[isBlankCell(row, index) ? 'blank' : 'note']++;
    status ??= statusOfText(String(row.values[index]));
  }
  return status;
}
