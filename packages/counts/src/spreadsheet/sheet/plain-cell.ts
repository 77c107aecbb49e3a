import { codeAt, codeOf, codeWithin } from '../xml/letter-code.ts';
import { readPlainText } from '../xml/xml-text.ts';
import { addWritten, NUMBER } from './cell-value.ts';
import { parseWhole } from './decimal.ts';
import type { SheetScan } from './sheet-scan.ts';

const [QUOTE, ZERO, NINE, A, Z] = [34, 48, 57, 65, 90];
const [CELL, REFERENCE, STYLE, TYPE] = [codeOf('<c r'), codeOf(' r="'), codeOf(' s="'), codeOf(' t="')];
const [VALUE, VALUE_END, CELL_END, EMPTY_END] = [
  codeOf('><v>'),
  codeOf('</v>'),
  codeOf('</c>'),
  codeOf('/>'),
];

/**
 * The short way for cells as Excel and most others write them, `<c r="B7" s="1" t="s"><v>12</v></c>`, which are
 * nearly all: it takes half the time of `readCell`. False, and nothing moved, when the next cell is written in any
 * other way, is not there, or is wrong.
 */
export function readPlainCell(scan: SheetScan): boolean {
  const { at } = scan.cursor;
  const { column } = scan.cell;
  const isRead = readReference(scan) && readAttributes(scan) && readContent(scan);
  if (!isRead) {
    scan.cursor.at = at;
    scan.cell.column = column;
  }
  return isRead;
}

/** Reads `<c r="B7"`: an address to the right of the cell before and in the row being read. */
function readReference(scan: SheetScan): boolean {
  const { cursor, cell, row, context } = scan;
  const { bytes } = cursor;
  if (codeAt(bytes, cursor.at) !== CELL || codeAt(bytes, cursor.at + 2) !== REFERENCE) return false;
  let at = cursor.at + 6;
  let column = 0;
  let number = 0;
  let byte = bytes[at] ?? 0;
  for (; byte >= A && byte <= Z; byte = bytes[++at] ?? 0) column = column * 26 + byte - A + 1;
  for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) number = number * 10 + byte - ZERO;
  if (byte !== QUOTE || number !== row.number || column <= cell.column) return false;
  cursor.at = at + 1;
  cell.column = column;
  return column <= context.limits.maxColumns;
}

/** Reads ` s="1"` and ` t="s"` in any order, either or none. */
function readAttributes(scan: SheetScan): boolean {
  const { cursor } = scan;
  const { bytes } = cursor;
  let style = 0;
  let type = NUMBER;
  let at = cursor.at;
  for (let name = codeAt(bytes, at); name === STYLE || name === TYPE; name = codeAt(bytes, at)) {
    const end = quoteAfter(bytes, at + 4);
    if (name === STYLE) style = parseWhole(bytes, at + 4, end);
    else type = codeWithin(bytes, at + 4, end);
    at = end + 1;
  }
  cursor.at = at;
  scan.type = type;
  scan.cell.isDate = scan.context.dateStyles[style] ?? 0;
  return true;
}

/** Reads `/>`, or `><v>` and a plain text and `</v></c>`, and adds the cell if it is not empty. */
function readContent(scan: SheetScan): boolean {
  const { cursor, cell } = scan;
  const { bytes, at } = cursor;
  cursor.at = at + 2;
  if (codeWithin(bytes, at, at + 2) === EMPTY_END) return true;
  cursor.at = at + 4;
  if (codeAt(bytes, at) !== VALUE || !readPlainText(cursor)) return false;
  const { valueStart, valueEnd } = cursor;
  if (codeAt(bytes, valueEnd) !== VALUE_END || codeAt(bytes, valueEnd + 4) !== CELL_END) return false;
  cell.hasFormula = 0;
  addWritten(scan, bytes, valueStart, valueEnd);
  cursor.at = valueEnd + 8;
  return true;
}

function quoteAfter(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at++;
  return at;
}
