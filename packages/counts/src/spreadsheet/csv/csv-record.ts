import type { Limits } from '../limits.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';

const [LINE_FEED, CARRIAGE_RETURN, QUOTE, COMMA] = [10, 13, 34, 44];

/** How a field is written. */
export const FieldForm = { bare: 0, quoted: 1, doubled: 2, malformed: 3 } as const;
/** One of the numbers in `FieldForm`; `doubled` is quoted with doubled quotes inside. */
export type FieldForm = (typeof FieldForm)[keyof typeof FieldForm];

/** Where the fields of one record lie. Field `i` is the bytes from `starts[i]` to `ends[i]`, without its quotes. */
export interface RecordBounds {
  readonly starts: number[];
  readonly ends: number[];
  readonly forms: FieldForm[];
  length: number;
  /** All bytes of the fields joined by "or": below 128 when the record is plain ASCII. */
  bits: number;
  /** Where the next record begins. */
  next: number;
}

/** Where the scanner stands: the record's number, and whether the bytes end where the file ends. */
export interface RecordPlace {
  readonly row: number;
  readonly isLast: boolean;
  readonly limits: Limits;
}

/** Bounds to fill again and again. */
export function emptyBounds(): RecordBounds {
  return { starts: [], ends: [], forms: [], length: 0, bits: 0, next: 0 };
}

/**
 * Finds the fields of the record that begins at `start` (RFC 4180; lines end with CRLF, LF or CR). False when the
 * bytes end before the record does and more are to come. A quoted field that does not end within the longest text
 * allowed, or the file, is `unterminated-quote`.
 */
export function findRecord(bytes: Buffer, start: number, place: RecordPlace, bounds: RecordBounds): boolean {
  bounds.length = 0;
  bounds.bits = 0;
  for (let at = start; ; at++) {
    at = bytes[at] === QUOTE ? findQuoted(bytes, at, place, bounds) : findBare(bytes, at, bounds);
    checkField(bounds, start, place);
    if (at >= bytes.length && !place.isLast) return false;
    if (bytes[at] === COMMA) continue;
    return endRecord(bytes, at, place, bounds);
  }
}

/** Steps over the line's end; a CR at the end of a chunk waits for the LF that may follow. */
function endRecord(bytes: Buffer, at: number, place: RecordPlace, bounds: RecordBounds): boolean {
  const isReturn = bytes[at] === CARRIAGE_RETURN;
  if (isReturn && at + 1 === bytes.length && !place.isLast) return false;
  bounds.next = at + (isReturn && bytes[at + 1] === LINE_FEED ? 2 : 1);
  return true;
}

function findBare(bytes: Buffer, start: number, bounds: RecordBounds): number {
  const end = skipBare(bytes, start, bounds);
  addField(bounds, start, end, FieldForm.bare);
  return end;
}

/** Finds a quoted field. One with text after its closing quote is malformed and kept whole, quotes and all. */
function findQuoted(bytes: Buffer, start: number, place: RecordPlace, bounds: RecordBounds): number {
  let form: FieldForm = FieldForm.quoted;
  let end = skipQuoted(bytes, start + 1, bounds);
  for (; bytes[end + 1] === QUOTE; end = skipQuoted(bytes, end + 2, bounds)) form = FieldForm.doubled;
  const isOpen = end >= bytes.length;
  if ((isOpen && place.isLast) || end - start > place.limits.maxTextBytes) {
    throw new SpreadsheetError('unterminated-quote', { row: place.row });
  }
  const after = isOpen ? end : skipBare(bytes, end + 1, bounds);
  if (after > end + 1) addField(bounds, start, after, FieldForm.malformed);
  else addField(bounds, start + 1, end, form);
  return after;
}

/** The next comma or line end, or the end of the bytes. */
function skipBare(bytes: Buffer, start: number, bounds: RecordBounds): number {
  let at = start;
  let { bits } = bounds;
  for (let byte = bytes[at]; byte !== undefined; byte = bytes[++at]) {
    if (byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
    bits |= byte;
  }
  bounds.bits = bits;
  return at;
}

/** The next quote, or the end of the bytes. */
function skipQuoted(bytes: Buffer, start: number, bounds: RecordBounds): number {
  let at = start;
  let { bits } = bounds;
  for (let byte = bytes[at]; byte !== undefined && byte !== QUOTE; byte = bytes[++at]) bits |= byte;
  bounds.bits = bits;
  return at;
}

function addField(bounds: RecordBounds, start: number, end: number, form: FieldForm): void {
  const index = bounds.length;
  bounds.starts[index] = start;
  bounds.ends[index] = end;
  bounds.forms[index] = form;
  bounds.length = index + 1;
}

function checkField(bounds: RecordBounds, start: number, place: RecordPlace): void {
  const { limits } = place;
  const last = bounds.length - 1;
  const end = bounds.ends[last] ?? 0;
  checkLimit('maxTextBytes', end - (bounds.starts[last] ?? 0), limits.maxTextBytes, place);
  checkLimit('maxRecordBytes', end - start, limits.maxRecordBytes, place);
  checkLimit('maxColumns', bounds.length, limits.maxColumns, place);
}
