import { CellKind } from '../sheet-row.ts';
import { checkLimit } from '../spreadsheet-error.ts';
import { codeOf, codeWithin } from '../xml/letter-code.ts';
import { nextAttribute } from '../xml/xml-attributes.ts';
import { corruptXml } from '../xml/xml-cursor.ts';
import {
  closeEndTag,
  closeStartTag,
  nextTag,
  readName,
  skipElement,
  skipStartTag,
  Tag,
} from '../xml/xml-tags.ts';
import { readPlainText, readText } from '../xml/xml-text.ts';
import { addValue, addWritten, addWrittenText, NUMBER } from './cell-value.ts';
import { parseWhole } from './decimal.ts';
import { readRichText } from './rich-text.ts';
import { addressFailure, type SheetScan } from './sheet-scan.ts';

const [REFERENCE, STYLE, TYPE] = [codeOf('r'), codeOf('s'), codeOf('t')];
const [CELL, FORMULA, VALUE, INLINE] = [codeOf('c'), codeOf('f'), codeOf('v'), codeOf('is')];

/** Reads a cell whose element name has been read, up to its end, and adds it to the row unless it is empty. */
export function readCell(scan: SheetScan): void {
  readAttributes(scan);
  if (!closeStartTag(scan.cursor)) readContent(scan);
}

/** A cell without an address is the one to the right of the cell before. */
function readAttributes(scan: SheetScan): void {
  const { cursor, cell, context } = scan;
  let [column, style] = [cell.column + 1, 0];
  scan.type = NUMBER;
  for (let name = nextAttribute(cursor); name !== 0; name = nextAttribute(cursor)) {
    if (name === REFERENCE) column = readReference(scan);
    else if (name === STYLE) style = parseWhole(cursor.bytes, cursor.valueStart, cursor.valueEnd);
    else if (name === TYPE) scan.type = codeWithin(cursor.bytes, cursor.valueStart, cursor.valueEnd);
  }
  if (column <= cell.column) throw addressFailure(scan, 'cell-order');
  checkLimit('maxColumns', column, context.limits.maxColumns, cursor);
  cell.column = column;
  cell.isDate = context.dateStyles[style] ?? 0;
  cell.hasFormula = 0;
}

/** The column of the address in the range, such as B7, whose row must be the one being read. */
function readReference(scan: SheetScan): number {
  const { bytes, valueStart, valueEnd } = scan.cursor;
  let at = valueStart;
  let column = 0;
  for (let letter = bytes[at] ?? 0; letter >= 65 && letter <= 90; letter = bytes[++at] ?? 0) {
    column = column * 26 + letter - 64;
  }
  const row = parseWhole(bytes, at, valueEnd);
  if (column === 0 || at > valueStart + 3 || row < 1) throw addressFailure(scan, 'cell-reference');
  if (row !== scan.row.number) adoptRow(scan, row);
  return column;
}

/** A row that does not give its number takes that of its first cell. */
function adoptRow(scan: SheetScan, row: number): void {
  const { limits } = scan.context;
  const isFirst = scan.cell.column === 0 && !scan.rowIsNumbered;
  if (!isFirst || row < scan.row.number) throw addressFailure(scan, 'cell-reference');
  checkLimit('maxRows', row, limits.maxRows, scan.cursor);
  scan.row.number = row;
}

function readContent(scan: SheetScan): void {
  const { cursor, row } = scan;
  const before = row.length;
  for (let tag = nextTag(cursor); tag === Tag.start; tag = nextTag(cursor)) readChild(scan, readName(cursor));
  closeEndTag(cursor, CELL);
  if (row.length > before + 1) throw corruptXml(cursor, 'two values');
  if (scan.cell.hasFormula === 1) finishFormula(scan, before);
}

function readChild(scan: SheetScan, name: number): void {
  if (name === VALUE) readValue(scan);
  else if (name === INLINE) readInline(scan);
  else skipElement(scan.cursor);
  if (name === FORMULA) scan.cell.hasFormula = 1;
}

/** Marks the value as a formula's result, or adds the formula as one whose result was not saved. */
function finishFormula(scan: SheetScan, before: number): void {
  if (scan.row.length === before) addValue(scan, CellKind.uncalculated, '');
  else scan.row.hasFormula[before] = 1;
}

function readInline(scan: SheetScan): void {
  const text = skipStartTag(scan.cursor) ? '' : readRichText(scan.cursor, INLINE);
  addValue(scan, CellKind.text, text);
}

function readValue(scan: SheetScan): void {
  const { cursor } = scan;
  if (skipStartTag(cursor)) addWritten(scan, cursor.bytes, 0, 0);
  else if (readPlainText(cursor)) {
    addWritten(scan, cursor.bytes, cursor.valueStart, cursor.valueEnd);
    closeEndTag(cursor, VALUE);
  } else addWrittenText(scan, readText(cursor, VALUE));
}
