import { checkLimit } from '../spreadsheet-error.ts';
import { codeOf } from '../xml/letter-code.ts';
import { type Cursor, corruptXml } from '../xml/xml-cursor.ts';
import { finishEndTag, nextTag, readName, skipElement, skipStartTag, Tag } from '../xml/xml-tags.ts';
import { decodeEscapes, readText } from '../xml/xml-text.ts';

const [TEXT, PHONETIC] = [codeOf('t'), codeOf('rPh')];

/**
 * Reads the text of a shared or inline string, whose start tag has been read, and its end tag: its runs joined,
 * phonetic hints left out.
 */
export function readRichText(cursor: Cursor, container: number): string {
  const start = cursor.at;
  let text = '';
  for (let tag = nextTag(cursor); ; tag = nextTag(cursor)) {
    if (tag === Tag.none) throw corruptXml(cursor, 'ends early');
    const name = readName(cursor);
    if (tag === Tag.end) finishEndTag(cursor);
    if (tag === Tag.end && name === container) break;
    if (tag === Tag.start) text += readRun(cursor, name);
    checkLimit('maxTextBytes', cursor.at - start, cursor.longestText, cursor);
  }
  return decodeEscapes(text);
}

/** The text of a `t` element; of an element around others, nothing yet; a phonetic hint is passed over. */
function readRun(cursor: Cursor, name: number): string {
  if (name === PHONETIC) skipElement(cursor);
  else if (!skipStartTag(cursor) && name === TEXT) return readText(cursor, TEXT);
  return '';
}
