import type { Limits } from '../limits.ts';
import { readRichText } from '../sheet/rich-text.ts';
import { checkLimit } from '../spreadsheet-error.ts';
import { codeOf } from '../xml/letter-code.ts';
import { cursorAt } from '../xml/xml-cursor.ts';
import { nextTag, readName, skipStartTag, Tag } from '../xml/xml-tags.ts';

const ITEM = codeOf('si');

/** The texts of the shared strings part, in order, each decoded once. */
export function readSharedStrings(bytes: Buffer, part: string, limits: Limits): readonly string[] {
  const cursor = cursorAt(bytes, part, limits.maxTextBytes);
  const strings: string[] = [];
  for (let tag = nextTag(cursor); tag !== Tag.none; tag = nextTag(cursor)) {
    if (tag === Tag.end || readName(cursor) !== ITEM) continue;
    strings.push(skipStartTag(cursor) ? '' : readRichText(cursor, ITEM));
    checkLimit('maxSharedStrings', strings.length, limits.maxSharedStrings);
  }
  return strings;
}
