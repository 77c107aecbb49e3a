import { addCell, CellKind } from '../sheet-row.ts';
import { checkLimit } from '../spreadsheet-error.ts';
import { codeOf } from '../xml/letter-code.ts';
import { decodeEscapes } from '../xml/xml-text.ts';
import { parseDecimal, parseWhole } from './decimal.ts';
import { isoToSerial } from './iso-serial.ts';
import type { SheetScan } from './sheet-scan.ts';

/** The type of a cell that states none (ECMA-376 part 1, 18.18.11). */
export const NUMBER = codeOf('n');
const [SHARED, BOOLEAN, ERROR, DATE] = [codeOf('s'), codeOf('b'), codeOf('e'), codeOf('d')];
const [FORMULA_STRING, INLINE_STRING] = [codeOf('str'), codeOf('inlineStr')];

/**
 * Adds the cell with the value written in the bytes from start to end, as its type reads it. Where nothing is
 * written, only the text types have a cell: the empty text.
 */
export function addWritten(scan: SheetScan, bytes: Buffer, start: number, end: number): void {
  if (scan.type === SHARED) addShared(scan, bytes, start, end);
  else if (scan.type === NUMBER) addNumber(scan, bytes, start, end);
  else addFromText(scan, writtenText(scan, bytes, start, end));
}

/** Adds the cell with the value written in the text, as `addWritten` does. */
export function addWrittenText(scan: SheetScan, text: string): void {
  const isParsed = scan.type === SHARED || scan.type === NUMBER;
  if (isParsed) addWritten(scan, Buffer.from(text), 0, Buffer.byteLength(text));
  else addFromText(scan, text);
}

/** Adds the cell with a value of the kind. */
export function addValue(scan: SheetScan, kind: CellKind, value: string | number): void {
  scan.cell.kind = kind;
  addCell(scan.row, scan.cell, value);
}

function addShared(scan: SheetScan, bytes: Buffer, start: number, end: number): void {
  const index = parseWhole(bytes, start, end);
  const text = index < 0 ? undefined : scan.context.sharedStrings[index];
  if (text !== undefined) addValue(scan, CellKind.text, text);
  else addMalformed(scan, writtenText(scan, bytes, start, end));
}

function addNumber(scan: SheetScan, bytes: Buffer, start: number, end: number): void {
  const value = parseDecimal(bytes, start, end);
  if (Number.isNaN(value)) addMalformed(scan, writtenText(scan, bytes, start, end));
  else addValue(scan, CellKind.number, value);
}

function addFromText(scan: SheetScan, text: string): void {
  const { type } = scan;
  if (type === FORMULA_STRING || type === INLINE_STRING) addValue(scan, CellKind.text, decodeEscapes(text));
  else if (type === ERROR && text !== '') addValue(scan, CellKind.error, text);
  else if (type === BOOLEAN) addBoolean(scan, text);
  else if (type === DATE) addDate(scan, text);
  else addMalformed(scan, text);
}

function addBoolean(scan: SheetScan, text: string): void {
  if (text === '1' || text === 'true') addValue(scan, CellKind.boolean, 1);
  else if (text === '0' || text === 'false') addValue(scan, CellKind.boolean, 0);
  else addMalformed(scan, text);
}

function addDate(scan: SheetScan, text: string): void {
  const serial = isoToSerial(text, scan.context.date1904);
  if (Number.isNaN(serial)) addMalformed(scan, text);
  else {
    scan.cell.isDate = 1;
    addValue(scan, CellKind.number, serial);
  }
}

function addMalformed(scan: SheetScan, text: string): void {
  if (text !== '') addValue(scan, CellKind.malformed, text);
}

function writtenText(scan: SheetScan, bytes: Buffer, start: number, end: number): string {
  checkLimit('maxTextBytes', end - start, scan.context.limits.maxTextBytes, scan.cursor);
  return bytes.toString('utf8', start, end);
}
