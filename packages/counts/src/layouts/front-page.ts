/** The front page of a workbook: prose. Taken from it are the status, and what it says of the quality of the data. */
import type { Reading } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { type Status, statusOfText } from '../vintage.ts';
import { isBlankCell } from './row.ts';

/** A front page being read. */
export interface FrontPage {
  readonly reading: Reading;
  status: Status | null;
  /** Whether the text comes under the heading "Data Quality". */
  inStatements: boolean;
}

/** Whether a sheet of this name is a front page. */
export function isFrontPage(sheet: string): boolean {
  return /^(?:front ?page|cover(?: ?page| ?sheet)?|contents|notes|title)$/i.test(sheet.trim());
}

/** Starts a front page. */
export function startFrontPage(reading: Reading): FrontPage {
  return { reading, status: null, inStatements: false };
}

/** Reads a row of the front page. */
export function readFrontPageRow(page: FrontPage, row: SheetRow): void {
  for (let index = 0; index < row.length; index++) {
    const blank = isBlankCell(row, index);
    page.reading.cells[blank ? 'blank' : 'note']++;
    if (!blank) readText(page, String(row.values[index]).trim());
  }
}

function readText(page: FrontPage, text: string): void {
  page.status ??= statusOfText(text);
  if (/^data quality$/i.test(text)) page.inStatements = true;
  else if (page.inStatements && isSentence(text)) page.reading.statements.push(text);
  else page.inStatements = false;
}

/** A sentence is long or ends like one; a heading does neither. */
function isSentence(text: string): boolean {
  return text.length > 80 || /[.!?]$/.test(text);
}
