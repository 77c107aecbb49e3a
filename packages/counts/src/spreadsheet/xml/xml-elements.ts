import { attributeName, nextAttribute } from './xml-attributes.ts';
import { type Cursor, corruptXml, cursorAt } from './xml-cursor.ts';
import { closeStartTag, finishEndTag, nextTag, readNameText, Tag } from './xml-tags.ts';
import { attributeText } from './xml-text.ts';

/** Office's own parts are not a tenth as deep. */
const DEEPEST = 100;

/** One element of a small part. Names are local names; attributes keep their prefix, as in `r:id`. */
export interface XmlElement {
  readonly name: string;
  /** The local name of the element around it, the empty string at the root. */
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Shows each element of the part in document order. Throws `corrupt-xml`, also where an element is left open or there is none. */
export function forEachElement(bytes: Buffer, part: string, visit: (element: XmlElement) => void): void {
  const cursor = cursorAt(bytes, part, 0);
  const open: string[] = [];
  let count = 0;
  for (let tag = nextTag(cursor); tag !== Tag.none; tag = nextTag(cursor)) {
    const name = readNameText(cursor);
    if (tag === Tag.end) {
      if (open.pop() !== name) throw corruptXml(cursor, 'end tag');
      finishEndTag(cursor);
      continue;
    }
    visit({ name, parent: open.at(-1) ?? '', attributes: readAttributes(cursor) });
    if (!closeStartTag(cursor)) open.push(name);
    count++;
    if (open.length > DEEPEST) throw corruptXml(cursor, 'depth');
  }
  if (count === 0 || open.length > 0) throw corruptXml(cursor, 'ends early');
}

function readAttributes(cursor: Cursor): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  while (nextAttribute(cursor) !== 0) attributes.set(attributeName(cursor), attributeText(cursor));
  return attributes;
}
