import { SaxesParser } from 'saxes';
import type { Feed } from '../csv/csv-feed.ts';
import { RecordsFileError } from '../records-file-error.ts';
import type { RejectedLine, RejectionCode } from '../rejection.ts';
import { passRecord, passRejected, type Tally } from '../tally.ts';
import { xmlDecoder } from './xml-decoder.ts';
import { recordElement, rootElement } from './xml-names.ts';
import {
  addText,
  beginItem,
  beginRecord,
  endItem,
  shortName,
  spoilRecord,
  type XmlRecord,
} from './xml-record.ts';

/** How deep elements may be nested before reading stops: a record needs three. */
const MOST_DEEP = 32;

/** How many pieces of a file may pass without the end of a text, tag or comment. */
const MOST_SILENT = 4;

/** Ends the reading of a file whose rest cannot be read. */
class Stop extends Error {
  readonly code: RejectionCode;
  readonly facts: RejectedLine['facts'];

  constructor(code: RejectionCode, facts: RejectedLine['facts']) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

interface Reading {
  readonly tally: Tally;
  readonly file: string;
  readonly parser: SaxesParser;
  depth: number;
  record: XmlRecord | null;
  /** Events so far, to see whether the parser gets anywhere. */
  events: number;
  silent: number;
  stopped: boolean;
}

/**
 * Reads the records of a submission in XML into a tally. A record whose elements are wrong is rejected alone. Where the
 * file is not well formed, is nested too deep or does not end a text, the records before are kept and all the rest is one
 * rejection. Throws RecordsFileError for another root element and for a document type declaration.
 */
export function xmlFeed(tally: Tally, head: Buffer, file: string): Feed {
  const decode = xmlDecoder(tally, head, file);
  const parser = new SaxesParser({});
  const reading = { tally, file, parser, depth: 0, record: null, events: 0, silent: 0, stopped: false };
  listen(reading);
  return {
    take: (bytes, last) => {
      if (!reading.stopped) takePiece(reading, decode(bytes, last), last);
      return bytes.length;
    },
  };
}

function takePiece(reading: Reading, text: string, last: boolean): void {
  const { parser, events, tally } = reading;
  try {
    parser.write(text);
    tally.lines = parser.line;
    if (last) parser.close();
    reading.silent = reading.events === events ? reading.silent + 1 : 0;
    if (reading.silent >= MOST_SILENT) stop(reading, 'xml-over-long', { most: text.length * MOST_SILENT });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    reading.stopped = true;
    tally.lines = parser.line;
    passRejected(tally, reading.record?.line ?? parser.line, error.code, error.facts);
  }
}

function stop({ parser }: Reading, code: RejectionCode, facts: RejectedLine['facts'] = {}): never {
  throw new Stop(code, { ...facts, line: parser.line, column: parser.column });
}

function listen(reading: Reading): void {
  const { parser, file } = reading;
  parser.on('opentag', ({ name }) => open(reading, name));
  parser.on('closetag', () => close(reading));
  parser.on('text', (text) => read(reading, text));
  parser.on('cdata', (text) => read(reading, text));
  parser.on('comment', () => {
    reading.events++;
  });
  parser.on('doctype', () => {
    throw new RecordsFileError('doctype', { file });
  });
  parser.on('error', () => stop(reading, 'xml-not-well-formed'));
}

function open(reading: Reading, name: string): void {
  const element = name.includes(':') ? name.slice(name.indexOf(':') + 1) : name;
  const { record } = reading;
  reading.events++;
  reading.depth++;
  if (reading.depth === 3 && record !== null) beginItem(record, element);
  else if (reading.depth === 2) openRecord(reading, element);
  else if (reading.depth === 1) refuseOtherRoot(reading, element);
  else if (reading.depth > MOST_DEEP) stop(reading, 'nested-too-deep', { depth: MOST_DEEP });
  else if (record !== null) spoilRecord(record, 'nested-element', nestedFacts(record, element));
}

function nestedFacts({ place }: XmlRecord, element: string): RejectedLine['facts'] {
  return { element: shortName(element), within: place < 0 ? 'the record' : `item ${place + 1}` };
}

function openRecord(reading: Reading, element: string): void {
  reading.record = beginRecord(reading.parser.line);
  if (element !== recordElement)
    spoilRecord(reading.record, 'unknown-element', { element: shortName(element) });
}

function refuseOtherRoot({ file }: Reading, element: string): void {
  if (element === rootElement) return;
  throw new RecordsFileError('wrong-root', { file, element: shortName(element), expected: rootElement });
}

function read(reading: Reading, text: string): void {
  const { record, depth } = reading;
  reading.events++;
  if (depth === 3 && record !== null && record.fault === null) addText(record, text);
  else if (depth === 2 && record !== null && text.trim() !== '') spoilRecord(record, 'stray-text', {});
  else if (depth === 1 && text.trim() !== '') {
    passRejected(reading.tally, reading.parser.line, 'stray-text', {});
  }
}

function close(reading: Reading): void {
  const { record, depth, tally } = reading;
  reading.depth--;
  if (record === null) return;
  if (depth === 3 && record.fault === null) endItem(record);
  if (depth !== 2) return;
  reading.record = null;
  if (record.fault === null) passRecord(tally, record.line, record.texts);
  else passRejected(tally, record.line, record.fault.code, record.fault.facts);
}
