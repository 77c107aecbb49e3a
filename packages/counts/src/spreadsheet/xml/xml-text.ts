import { checkLimit } from '../spreadsheet-error.ts';
import { codeAt, codeOf } from './letter-code.ts';
import { type Cursor, corruptXml, skipPast } from './xml-cursor.ts';
import { closeEndTag, nextTag, readName, skipElement, Tag } from './xml-tags.ts';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMERIC = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i;

const [CARRIAGE_RETURN, AMPERSAND, SLASH, LESS] = [13, 38, 47, 60];
const [END_TAG, INSTRUCTION, COMMENT, CDATA] = [codeOf('</'), codeOf('<?'), codeOf('<!--'), codeOf('<![C')];

/**
 * Reads text up to an end tag as the range, and stops at that tag's name. False, and nothing moved, where the text
 * is not plain: it holds an entity, a carriage return, a comment, CDATA or an element.
 */
export function readPlainText(cursor: Cursor): boolean {
  const { bytes } = cursor;
  let { at } = cursor;
  for (let byte = bytes[at]; byte !== LESS; byte = bytes[++at]) {
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN || byte === undefined) return false;
  }
  if (bytes[at + 1] !== SLASH) return false;
  cursor.valueStart = cursor.at;
  cursor.valueEnd = at;
  cursor.at = at + 2;
  return true;
}

/** The attribute value in the range, with its entities decoded. */
export function attributeText(cursor: Cursor): string {
  return decodeEntities(cursor, cursor.bytes.toString('utf8', cursor.valueStart, cursor.valueEnd));
}

/**
 * Reads the text of an element whose start tag has been read, and its end tag. Comments, processing instructions and
 * elements inside it are left out; CDATA is taken as it is. White space is kept, whatever `xml:space` says.
 */
export function readText(cursor: Cursor, name: number): string {
  const text = readPlainText(cursor) ? takeRange(cursor) : readMixedText(cursor);
  closeEndTag(cursor, name);
  return text;
}

/** Excel's own escapes: `_x000D_` is a carriage return, `_x005F_` an underscore that would begin an escape. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function takeRange(cursor: Cursor): string {
  return sliceText(cursor, cursor.valueStart, cursor.valueEnd);
}

function sliceText(cursor: Cursor, start: number, end: number): string {
  checkLimit('maxTextBytes', end - start, cursor.longestText, cursor);
  return cursor.bytes.toString('utf8', start, end);
}

function readMixedText(cursor: Cursor): string {
  const pieces: string[] = [];
  const start = cursor.at;
  for (;;) {
    pieces.push(takeText(cursor));
    checkLimit('maxTextBytes', cursor.at - start, cursor.longestText, cursor);
    const mark = codeAt(cursor.bytes, cursor.at);
    if (mark >> 16 === END_TAG) break;
    if (mark === CDATA) pieces.push(takeCdata(cursor));
    else skipMarkup(cursor, mark);
  }
  cursor.at += 2;
  return pieces.join('');
}

function takeText(cursor: Cursor): string {
  const end = cursor.bytes.indexOf('<', cursor.at, 'latin1');
  if (end < 0) throw corruptXml(cursor, 'ends early');
  const text = normaliseLineEnds(sliceText(cursor, cursor.at, end));
  const decoded = decodeEntities(cursor, text);
  cursor.at = end;
  return decoded;
}

function takeCdata(cursor: Cursor): string {
  const start = cursor.at + 9;
  const end = skipPast(cursor, ']]>', 9) - 3;
  return normaliseLineEnds(sliceText(cursor, start, end));
}

/** Moves past one comment, one processing instruction, or one element that has no place in a text. */
function skipMarkup(cursor: Cursor, mark: number): void {
  if (mark === COMMENT) skipPast(cursor, '-->', 4);
  else if (mark >> 16 === INSTRUCTION) skipPast(cursor, '?>', 2);
  else if (nextTag(cursor) === Tag.start) {
    readName(cursor);
    skipElement(cursor);
  }
}

function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeEntities(cursor: Cursor, text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const character = decodeEntity(text.slice(at + 1, end));
    if (character === null) throw corruptXml(cursor, 'entity');
    decoded += text.slice(from, at) + character;
    from = end + 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

function decodeEntity(entity: string): string | null {
  const named = NAMED.get(entity);
  if (named !== undefined) return named;
  const [, hex, decimal] = NUMERIC.exec(entity) ?? [];
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
