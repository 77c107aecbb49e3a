import type { RawRecord, Texts } from './raw-record.ts';
import type { RecordsEncoding, RecordsListener } from './records-file.ts';
import type { RejectedLine, RejectionCode } from './rejection.ts';

/** How many rejected rows are kept: memory must not grow with the file, and nobody reads more. */
const MOST_REJECTED = 100_000;

/** What has been read so far. Every row of data goes through `passRecord` or `passRejected`, and so is counted. */
export interface Tally {
  rows: number;
  records: number;
  lines: number;
  readonly rejected: RejectedLine[];
  readonly encodings: Set<'utf-8' | 'windows-1252'>;
  readonly listener: RecordsListener;
}

/** A tally in which nothing has been read. */
export function emptyTally(listener: RecordsListener): Tally {
  return { rows: 0, records: 0, lines: 0, rejected: [], encodings: new Set(), listener };
}

/** Passes on a record that was read. */
export function passRecord(tally: Tally, line: number, texts: Texts): void {
  tally.rows++;
  tally.records++;
  const record: RawRecord = { row: tally.rows, line, texts };
  tally.listener.onRecord(record);
}

/** Passes on a row that was rejected. */
export function passRejected(
  tally: Tally,
  line: number,
  code: RejectionCode,
  facts: RejectedLine['facts'],
): void {
  tally.rows++;
  const rejected: RejectedLine = { row: tally.rows, line, code, facts };
  if (tally.rejected.length < MOST_REJECTED) tally.rejected.push(rejected);
  tally.listener.onRejected?.(rejected);
}

/** The encoding that the texts beyond ASCII were found in; UTF-8 when there are none. */
export function encodingOf({ encodings }: Tally): RecordsEncoding {
  if (encodings.size === 2) return 'mixed';
  return encodings.has('windows-1252') ? 'windows-1252' : 'utf-8';
}
