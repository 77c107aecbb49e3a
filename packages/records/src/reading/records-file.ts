import type { ColumnName, ItemId } from '@clockstop/rules';
import type { RawRecord } from './raw-record.ts';
import type { RejectedLine } from './rejection.ts';

/**
 * How a file of records is laid out. `submission`: CSV without headings, one field for each of the 54 items. `xml`: a
 * submission in XML. `download`: CSV under the headings of the national download. `mapped`: CSV under headings of its
 * own, with a column mapping.
 */
export type RecordsLayout = 'submission' | 'xml' | 'download' | 'mapped';

/** How the texts of a file are written; `mixed` is UTF-8 in some fields and Windows-1252 in others. */
export type RecordsEncoding = 'utf-8' | 'windows-1252' | 'mixed';

/** What reading a file of records came to. */
export interface RecordsFile {
  readonly layout: RecordsLayout;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** Lines of the file, blank ones and headings as well. */
  readonly lines: number;
  /** Rows of data: always the records and the rejected together. */
  readonly rows: number;
  readonly records: number;
  readonly rejectedRows: number;
  /** The rejected rows: all of them, up to the first 100,000. */
  readonly rejected: readonly RejectedLine[];
  /** Headings that no column is known for, as they are written; their fields were left out. */
  readonly unknownColumns: readonly string[];
  /** Items of the data set that the file has no column for. */
  readonly missingItems: readonly ItemId[];
  readonly encoding: RecordsEncoding;
}

/** What is known of a file before its first record is read. */
export interface RecordsBeginning {
  readonly layout: RecordsLayout;
  /** The columns that the file has: all of them in a submission, those under known headings in an extract. */
  readonly given: ReadonlySet<ColumnName>;
}

/** What is told while a file is read. */
export interface RecordsListener {
  /** Called once, before the first record. */
  readonly onBegin?: (beginning: RecordsBeginning) => void;
  readonly onRecord: (record: RawRecord) => void;
  readonly onRejected?: (rejected: RejectedLine) => void;
  /** Called after each piece of the file; when it gives a promise, reading waits for it. */
  readonly onProgress?: (progress: RecordsProgress) => void | Promise<void>;
}

/** How far the reading has come. */
export interface RecordsProgress {
  readonly bytes: number;
  readonly rows: number;
}
