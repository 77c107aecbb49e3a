/** One record while its elements are read. */
import { MOST_BYTES } from '../csv/bounds.ts';
import { type Texts, width } from '../raw-record.ts';
import type { RejectedLine, RejectionCode } from '../rejection.ts';
import { itemElements, itemPlace } from './xml-names.ts';

/** A record that has begun. The first thing wrong with it is what it is rejected for. */
export interface XmlRecord {
  readonly line: number;
  readonly texts: string[];
  /** The place of the item that was begun last; -1 before the first. */
  place: number;
  fault: { readonly code: RejectionCode; readonly facts: RejectedLine['facts'] } | null;
}

const blank: Texts = new Array<string>(width).fill('');

/** A record that begins at this line. */
export function beginRecord(line: number): XmlRecord {
  return { line, texts: blank.slice(), place: -1, fault: null };
}

/** Notes what is wrong, unless something already is. */
export function spoilRecord(record: XmlRecord, code: RejectionCode, facts: RejectedLine['facts']): void {
  record.fault ??= { code, facts };
}

/** Begins an item: it must be known, and come after the items before it. */
export function beginItem(record: XmlRecord, element: string): void {
  const place = itemPlace(element);
  if (place > record.place) record.place = place;
  else spoilOrder(record, place, shortName(element));
}

function spoilOrder(record: XmlRecord, place: number, element: string): void {
  if (place < 0) spoilRecord(record, 'unknown-element', { element });
  else if (place === record.place) spoilRecord(record, 'repeated-element', { element });
  else spoilRecord(record, 'out-of-order', { element, after: itemElements[record.place] ?? '' });
}

/** Adds text to the item that was begun last; entities and comments cut the text of one item into several. */
export function addText(record: XmlRecord, text: string): void {
  const { texts, place } = record;
  const before = texts[place] as string;
  if (before.length + text.length > MOST_BYTES) spoilRecord(record, 'over-long', { most: MOST_BYTES });
  else texts[place] = before === '' ? text : before + text;
}

const replaced = '\uFFFD';

/** Ends an item: its text loses the space around it, and must have been in the encoding of the file. */
export function endItem(record: XmlRecord): void {
  const { texts, place } = record;
  const text = (texts[place] as string).trim();
  if (text.includes(replaced)) {
    spoilRecord(record, 'not-utf-8', { field: place + 1, name: itemElements[place] ?? '' });
  }
  texts[place] = text;
}

/** The name of an element, short enough to be shown. */
export function shortName(element: string): string {
  return element.length > 60 ? `${element.slice(0, 60)}…` : element;
}
