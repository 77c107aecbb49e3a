import { SpreadsheetError } from '../spreadsheet-error.ts';

/**
 * A place in the bytes of an XML part, moved forward by the functions of this folder. Reading a tag decodes and
 * allocates nothing: names come back as letter codes, values and texts as ranges of bytes. Every step moves forward
 * or throws, so a scan is linear in the part's length whatever the part holds.
 */
export interface Cursor {
  readonly bytes: Buffer;
  readonly part: string;
  /** The most bytes that a text with markup inside may have: such texts are read slowly. */
  readonly longestText: number;
  at: number;
  /** Where the name that was read last begins; an element's, without its prefix. */
  nameStart: number;
  /** The range of the attribute value or plain text that was read last. */
  valueStart: number;
  valueEnd: number;
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, SLASH, EQUALS, GREATER] = [9, 10, 13, 32, 47, 61, 62];

/** A cursor at the beginning of the part. */
export function cursorAt(bytes: Buffer, part: string, longestText: number): Cursor {
  return { bytes, part, longestText, at: 0, nameStart: 0, valueStart: 0, valueEnd: 0 };
}

/** The error for XML that is not sound, with where it is. */
export function corruptXml(cursor: Cursor, reason: string): SpreadsheetError {
  return new SpreadsheetError('corrupt-xml', { part: cursor.part, offset: cursor.at, reason });
}

/** Moves past the next occurrence of the mark, looked for from `ahead` bytes onwards, and gives the new place. */
export function skipPast(cursor: Cursor, mark: string, ahead: number): number {
  const found = cursor.bytes.indexOf(mark, cursor.at + ahead, 'latin1');
  if (found < 0) throw corruptXml(cursor, 'ends early');
  cursor.at = found + mark.length;
  return cursor.at;
}

/** The first place from `at` on that is not white space. */
export function skipSpace(bytes: Buffer, at: number): number {
  let after = at;
  while (isSpace(bytes[after])) after++;
  return after;
}

/** Whether a name ends before the byte; 0 stands for the end of the part. */
export function endsName(byte: number): boolean {
  return byte <= SPACE || byte === GREATER || byte === SLASH || byte === EQUALS;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
