import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { emptyRow, type RowInProgress, type RowVisitor, visitRow } from '../sheet-row.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';
import { emptyBounds, findRecord, type RecordBounds } from './csv-record.ts';
import { type CsvEncoding, fillRow } from './csv-row.ts';

/** What is known of a CSV file once it has been read. */
export interface CsvFacts {
  readonly encoding: CsvEncoding;
}

/** Takes a CSV file piece by piece. */
export interface CsvScanner {
  /** Takes the next bytes, which must not change afterwards; false when the visitor wants no more. */
  push(chunk: Buffer): boolean;
  /** Says that the file is complete. */
  end(): CsvFacts;
}

/**
 * Shows each record of a CSV file (RFC 4180, lines ending with CRLF, LF or CR) as a row of text cells: nothing is
 * taken for a number. An empty field is no cell, an empty quoted one is the empty text, and one that goes on after
 * its closing quote is `malformed`. Fields that are not UTF-8 are read as windows-1252. Throws `SpreadsheetError`:
 * `empty-file`, `binary`, `encoding` (UTF-16), `over-limit`, or `unterminated-quote` with the row where it opens.
 */
export function readCsv(bytes: Buffer, visit: RowVisitor, limits: Partial<Limits> = {}): CsvFacts {
  const scanner = createCsvScanner(visit, limits);
  scanner.push(bytes);
  return scanner.end();
}

/** Reads as `readCsv` does, from a file that comes in pieces: no more of it is held than a piece and a record. */
export function createCsvScanner(visit: RowVisitor, limits: Partial<Limits> = {}): CsvScanner {
  const scan = startScan(visit, { ...DEFAULT_LIMITS, ...limits });
  return {
    push(chunk) {
      if (!scan.isStopped) takeChunk(scan, chunk);
      if (scan.waitingSize >= scan.enough) readRecords(scan, false);
      return !scan.isStopped;
    },
    end() {
      if (scan.fileSize === 0) throw new SpreadsheetError('empty-file');
      readRecords(scan, true);
      return { encoding: scan.encoding };
    },
  };
}

interface CsvScan {
  readonly visit: RowVisitor;
  readonly limits: Limits;
  readonly row: RowInProgress;
  readonly bounds: RecordBounds;
  encoding: CsvEncoding;
  isStopped: boolean;
  fileSize: number;
  /** Pieces that have not been read, and their size together. */
  waiting: Buffer[];
  waitingSize: number;
  /** The size at which reading is worth while. It doubles with what was left over, so that all stays linear. */
  enough: number;
}

const PIECE = 64 * 1024;

function startScan(visit: RowVisitor, limits: Limits): CsvScan {
  const pieces = { waiting: [], waitingSize: 0, enough: PIECE, fileSize: 0 };
  return {
    visit,
    limits,
    row: emptyRow(),
    bounds: emptyBounds(),
    encoding: 'utf-8',
    isStopped: false,
    ...pieces,
  };
}

function takeChunk(scan: CsvScan, chunk: Buffer): void {
  scan.fileSize += chunk.length;
  checkLimit('maxCsvBytes', scan.fileSize, scan.limits.maxCsvBytes);
  checkStart(scan, chunk);
  if (chunk.includes(0)) throw new SpreadsheetError('binary');
  scan.waiting.push(chunk);
  scan.waitingSize += chunk.length;
}

/** UTF-16 is told by its byte order mark before its zero bytes are taken for those of a binary file. */
function checkStart(scan: CsvScan, chunk: Buffer): void {
  const isStart = scan.fileSize === chunk.length && chunk.length > 1;
  const mark = isStart ? chunk.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) throw new SpreadsheetError('encoding', { encoding: 'utf-16' });
}

function readRecords(scan: CsvScan, isLast: boolean): void {
  const bytes = joined(scan.waiting);
  let at = scan.row.number === 0 ? markLength(bytes) : 0;
  while (!scan.isStopped && at < bytes.length && readRecord(scan, bytes, at, isLast)) at = scan.bounds.next;
  keepRest(scan, scan.isStopped ? bytes.subarray(0, 0) : bytes.subarray(at));
}

function readRecord(scan: CsvScan, bytes: Buffer, start: number, isLast: boolean): boolean {
  const { row, bounds, limits } = scan;
  if (!findRecord(bytes, start, { row: row.number + 1, isLast, limits }, bounds)) return false;
  row.number++;
  if (fillRow(row, bytes, start, bounds) !== 'utf-8') scan.encoding = 'windows-1252';
  scan.isStopped = visitRow(row, scan.visit, limits);
  return true;
}

function keepRest(scan: CsvScan, rest: Buffer): void {
  scan.waiting = rest.length > 0 ? [rest] : [];
  scan.waitingSize = rest.length;
  scan.enough = Math.max(PIECE, 2 * rest.length);
}

/** The length of UTF-8's byte order mark, if the file begins with it. */
function markLength(bytes: Buffer): number {
  return bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [only, another] = pieces;
  return only && !another ? only : Buffer.concat(pieces);
}
