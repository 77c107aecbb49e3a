import { type Cursor, corruptXml, endsName, skipSpace } from './xml-cursor.ts';

const [QUOTE, APOSTROPHE, EQUALS] = [34, 39, 61];

/** Reads the next attribute: its whole name as a letter code, 0 when none is left; its value becomes the range. */
export function nextAttribute(cursor: Cursor): number {
  const { bytes } = cursor;
  let at = skipSpace(bytes, cursor.at);
  let code = 0;
  cursor.nameStart = at;
  for (let byte = bytes[at] ?? 0; !endsName(byte); byte = bytes[++at] ?? 0) code = (code << 8) | byte;
  cursor.at = at;
  if (code !== 0) readValue(cursor);
  return code;
}

/** The name of the attribute that was read last, as text with its prefix. */
export function attributeName(cursor: Cursor): string {
  let end = cursor.nameStart;
  while (!endsName(cursor.bytes[end] ?? 0)) end++;
  return cursor.bytes.toString('utf8', cursor.nameStart, end);
}

function readValue(cursor: Cursor): void {
  const { bytes } = cursor;
  let at = skipSpace(bytes, cursor.at);
  if (bytes[at] !== EQUALS) throw corruptXml(cursor, 'attribute');
  at = skipSpace(bytes, at + 1);
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) throw corruptXml(cursor, 'attribute');
  cursor.valueStart = ++at;
  while (bytes[at] !== quote) if (++at >= bytes.length) throw corruptXml(cursor, 'attribute');
  cursor.valueEnd = at;
  cursor.at = at + 1;
}
