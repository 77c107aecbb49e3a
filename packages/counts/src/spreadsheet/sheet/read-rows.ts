import { type RowVisitor, visitRow } from '../sheet-row.ts';
import { checkLimit } from '../spreadsheet-error.ts';
import { codeOf } from '../xml/letter-code.ts';
import { nextAttribute } from '../xml/xml-attributes.ts';
import { corruptXml } from '../xml/xml-cursor.ts';
import {
  closeEndTag,
  closeStartTag,
  nextTag,
  readName,
  readNameText,
  skipElement,
  skipStartTag,
  Tag,
} from '../xml/xml-tags.ts';
import { parseWhole } from './decimal.ts';
import { readPlainCell } from './plain-cell.ts';
import { readCell } from './read-cell.ts';
import { addressFailure, type CellContext, type SheetScan, startScan } from './sheet-scan.ts';

const [ROW, CELL, REFERENCE] = [codeOf('row'), codeOf('c'), codeOf('r')];

/**
 * Shows each row of a worksheet part that has a cell. Elements are known by their local names, so that any prefix
 * will do. The declared dimension is not looked at.
 */
export function readRows(bytes: Buffer, part: string, context: CellContext, visit: RowVisitor): void {
  const scan = startScan(bytes, part, context);
  const { cursor } = scan;
  if (!findSheetData(scan)) return;
  for (let tag = nextTag(cursor); tag !== Tag.end; tag = nextTag(cursor)) {
    if (tag === Tag.none) throw corruptXml(cursor, 'ends early');
    if (readName(cursor) !== ROW) skipElement(cursor);
    else {
      readRow(scan);
      if (visitRow(scan.row, visit, context.limits)) return;
    }
  }
  if (readNameText(cursor) !== 'sheetData') throw corruptXml(cursor, 'end tag');
}

/** Moves into the element that holds the rows; false when there is none or it is empty. */
function findSheetData(scan: SheetScan): boolean {
  const { cursor } = scan;
  if (nextTag(cursor) !== Tag.start || readNameText(cursor) !== 'worksheet')
    throw corruptXml(cursor, 'worksheet');
  if (skipStartTag(cursor)) return false;
  for (let tag = nextTag(cursor); tag === Tag.start; tag = nextTag(cursor)) {
    if (readNameText(cursor) === 'sheetData') return !skipStartTag(cursor);
    skipElement(cursor);
  }
  if (readNameText(cursor) !== 'worksheet') throw corruptXml(cursor, 'end tag');
  return false;
}

function readRow(scan: SheetScan): void {
  const { cursor, row, cell } = scan;
  numberRow(scan);
  row.length = 0;
  cell.column = 0;
  if (closeStartTag(cursor)) return;
  for (let tag = nextCell(scan); tag === Tag.start; tag = nextCell(scan)) {
    if (readName(cursor) === CELL) readCell(scan);
    else skipElement(cursor);
  }
  closeEndTag(cursor, ROW);
}

/** Reads the cells that can be read the short way, and moves to the next tag after them. */
function nextCell(scan: SheetScan): Tag {
  while (readPlainCell(scan));
  return nextTag(scan.cursor);
}

/** Takes the row's number from its attribute; otherwise it is the one after the row before. */
function numberRow(scan: SheetScan): void {
  const { cursor, row, context } = scan;
  let number = row.number + 1;
  scan.rowIsNumbered = false;
  for (let name = nextAttribute(cursor); name !== 0; name = nextAttribute(cursor)) {
    if (name !== REFERENCE) continue;
    number = parseWhole(cursor.bytes, cursor.valueStart, cursor.valueEnd);
    scan.rowIsNumbered = true;
  }
  if (number < 1) throw addressFailure(scan, 'cell-reference');
  if (number <= row.number) throw addressFailure(scan, 'cell-order');
  checkLimit('maxRows', number, context.limits.maxRows, cursor);
  row.number = number;
}
