import { SpreadsheetError } from '../spreadsheet-error.ts';
import { codeAt, codeOf } from './letter-code.ts';
import { nextAttribute } from './xml-attributes.ts';
import { type Cursor, corruptXml, endsName, skipPast, skipSpace } from './xml-cursor.ts';

/** What `nextTag` found: nothing, the start of an element, or the end of one. */
export const Tag = { none: 0, start: 1, end: 2 } as const;
/** One of the numbers in `Tag`. */
export type Tag = (typeof Tag)[keyof typeof Tag];

const [COMMENT, CDATA] = [codeOf('<!--'), codeOf('<![C')];
const [BANG, SLASH, COLON, LESS, GREATER, QUESTION] = [33, 47, 58, 60, 62, 63];

/** Moves past text, comments, CDATA and processing instructions to the name in the next tag of an element. */
export function nextTag(cursor: Cursor): Tag {
  const { bytes } = cursor;
  for (let at = cursor.at; at < bytes.length; ) {
    if (bytes[at] === LESS) {
      const tag = openTag(cursor, at);
      if (tag !== Tag.none) return tag;
      at = cursor.at;
    } else at++;
  }
  cursor.at = bytes.length;
  return Tag.none;
}

/** Steps over `<` or `</`, or over a whole comment, CDATA or processing instruction, which is no tag. */
function openTag(cursor: Cursor, at: number): Tag {
  const byte = cursor.bytes[at + 1];
  cursor.at = at + 2;
  if (byte === SLASH) return Tag.end;
  if (byte === BANG || byte === QUESTION) return skipDeclaration(cursor, byte);
  cursor.at = at + 1;
  return Tag.start;
}

/** A document type could define entities, and is refused. */
function skipDeclaration(cursor: Cursor, byte: number): Tag {
  const { bytes, at } = cursor;
  if (byte === QUESTION) skipPast(cursor, '?>', 0);
  else if (codeAt(bytes, at - 2) === COMMENT) skipPast(cursor, '-->', 2);
  else if (codeAt(bytes, at - 2) === CDATA) skipPast(cursor, ']]>', 7);
  else throw new SpreadsheetError('doctype', { part: cursor.part });
  return Tag.none;
}

/** Reads an element's name, without its prefix, as a letter code. */
export function readName(cursor: Cursor): number {
  const { bytes } = cursor;
  let { at } = cursor;
  let code = 0;
  cursor.nameStart = at;
  for (let byte = bytes[at] ?? 0; !endsName(byte); byte = bytes[++at] ?? 0) {
    code = byte === COLON ? 0 : (code << 8) | byte;
    if (byte === COLON) cursor.nameStart = at + 1;
  }
  cursor.at = at;
  if (code === 0) throw corruptXml(cursor, 'name');
  return code;
}

/** Reads an element's name, without its prefix, as text. */
export function readNameText(cursor: Cursor): string {
  readName(cursor);
  return cursor.bytes.toString('utf8', cursor.nameStart, cursor.at);
}

/** Moves past the end of a start tag whose attributes have been read; true when it is also the element's end. */
export function closeStartTag(cursor: Cursor): boolean {
  const byte = cursor.bytes[cursor.at];
  const isEmpty = byte === SLASH && cursor.bytes[cursor.at + 1] === GREATER;
  if (!isEmpty && byte !== GREATER) throw corruptXml(cursor, 'tag');
  cursor.at += isEmpty ? 2 : 1;
  return isEmpty;
}

/** Moves past the attributes and the end of a start tag; true when it is also the element's end. */
export function skipStartTag(cursor: Cursor): boolean {
  while (nextAttribute(cursor) !== 0);
  return closeStartTag(cursor);
}

/** Moves past an end tag, whose name must have the code given. */
export function closeEndTag(cursor: Cursor, name: number): void {
  if (readName(cursor) !== name) throw corruptXml(cursor, 'end tag');
  finishEndTag(cursor);
}

/** Moves past the end of an end tag whose name has been read. */
export function finishEndTag(cursor: Cursor): void {
  cursor.at = skipSpace(cursor.bytes, cursor.at);
  if (cursor.bytes[cursor.at] !== GREATER) throw corruptXml(cursor, 'end tag');
  cursor.at++;
}

/** Moves past an element whose name has just been read, with everything in it. */
export function skipElement(cursor: Cursor): void {
  for (let depth = skipStartTag(cursor) ? 0 : 1; depth > 0; ) {
    const tag = nextTag(cursor);
    if (tag === Tag.none) throw corruptXml(cursor, 'ends early');
    readName(cursor);
    if (tag === Tag.start) depth += skipStartTag(cursor) ? 0 : 1;
    else {
      finishEndTag(cursor);
      depth--;
    }
  }
}
