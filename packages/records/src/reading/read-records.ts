import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { csvFeed, type Feed } from './csv/csv-feed.ts';
import { givenIn, missingFrom } from './given-columns.ts';
import type { ColumnMapping } from './mapping/column-mapping.ts';
import { type Recognised, recognise } from './recognise/recognise.ts';
import type { RecordsFile, RecordsListener } from './records-file.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { emptyTally, encodingOf, type Tally } from './tally.ts';
import { xmlFeed } from './xml/xml-feed.ts';

/** How much of a file is read at a time. */
const PIECE = 262_144;

/** How a file of records is to be read. */
export interface ReadOptions extends RecordsListener {
  /** For an extract with headings of its own. */
  readonly mapping?: ColumnMapping;
  /** How many bytes are read at a time: what is read does not depend on it. */
  readonly pieceBytes?: number;
}

/**
 * Reads a file of records of whichever layout, recognised by its content, and passes its records on one by one; memory
 * does not grow with the file. A record that is broken is rejected and hides no other: rows are always the records and
 * the rejected together. Throws RecordsFileError for a file that is not one of records.
 */
export async function readRecords(path: string, options: ReadOptions): Promise<RecordsFile> {
  const file = basename(path);
  const handle = await open(path).catch((error: unknown) => refuseUnreadable(file, error));
  try {
    return await readAll(handle, file, options);
  } finally {
    await handle.close();
  }
}

async function readAll(handle: FileHandle, file: string, options: ReadOptions): Promise<RecordsFile> {
  const { mapping, onProgress } = options;
  const hash = createHash('sha256');
  const tally = emptyTally(options);
  const head = await readPiece({ handle, file }, Buffer.alloc(0), Math.max(PIECE, options.pieceBytes ?? 0));
  const recognised = recognise({ head: head.bytes, last: head.last, file, mapping });
  options.onBegin?.({ layout: recognised.layout, given: givenIn(recognised) });
  const feed = feedOf(recognised, tally, head.bytes, file);
  let bytes = head.bytes.length;
  let at = recognised.skip;
  let piece = head;
  hash.update(piece.bytes);
  for (;;) {
    at += feed.take(piece.bytes.subarray(at), piece.last);
    await onProgress?.({ bytes, rows: tally.rows });
    if (piece.last) return toFile(recognised, tally, { bytes, hash: hash.digest('hex') });
    const rest = piece.bytes.subarray(at);
    piece = await readPiece({ handle, file }, rest, options.pieceBytes ?? PIECE);
    hash.update(piece.bytes.subarray(rest.length));
    bytes += piece.bytes.length - rest.length;
    at = 0;
  }
}

interface Source {
  readonly handle: FileHandle;
  readonly file: string;
}

interface Piece {
  readonly bytes: Buffer;
  readonly last: boolean;
}

/** The next piece of a file after what is left of the one before. */
async function readPiece({ handle, file }: Source, rest: Buffer, size: number): Promise<Piece> {
  const bytes = Buffer.allocUnsafe(rest.length + size);
  let end = rest.copy(bytes);
  for (;;) {
    const { bytesRead } = await handle
      .read(bytes, end, bytes.length - end)
      .catch((error: unknown) => refuseUnreadable(file, error));
    end += bytesRead;
    if (bytesRead === 0 || end === bytes.length)
      return { bytes: bytes.subarray(0, end), last: bytesRead === 0 };
  }
}

function feedOf(recognised: Recognised, tally: Tally, head: Buffer, file: string): Feed {
  tally.lines = recognised.lines;
  if (recognised.layout === 'xml') return xmlFeed(tally, head.subarray(recognised.skip), file);
  return csvFeed(tally, recognised.plan);
}

function toFile(
  recognised: Recognised,
  tally: Tally,
  facts: Pick<RecordsFile, 'bytes' | 'hash'>,
): RecordsFile {
  return {
    layout: recognised.layout,
    ...facts,
    lines: tally.lines,
    rows: tally.rows,
    records: tally.records,
    rejectedRows: tally.rows - tally.records,
    rejected: tally.rejected,
    unknownColumns: recognised.unknownColumns,
    missingItems: missingFrom(givenIn(recognised)),
    encoding: encodingOf(tally),
  };
}
