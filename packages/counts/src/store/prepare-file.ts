/** What a worker needs to know to read a file, or why it cannot be read. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DEFAULT_LIMITS } from '../spreadsheet/index.ts';
import { explainNotOpened, type FileResult } from './file-result.ts';
import { pieceMemory, readPieces } from './read-pieces.ts';

/** A file to read: with its content, or, for a large CSV file, with its path. */
export interface FileToRead {
  readonly store: string;
  readonly file: string;
  readonly hash: string;
  readonly content: Uint8Array | { readonly path: string };
  readonly readAt: string;
}

/** The size in bytes from which a CSV file is read piece by piece, by a worker of its own. */
const LARGE_CSV = 16 * 1024 * 1024;

/** Prepares a file, unless it is too large, gone or locked. Its content is loaded when it is not a large CSV file. */
export function prepareFile(
  path: string,
  { store, now }: { readonly store: string; readonly now: Date },
): FileToRead | FileResult {
  try {
    const tooLarge = explainSize(path);
    if (tooLarge !== null) return tooLarge;
    const content = isLargeCsv(path) ? { path } : readFileSync(path);
    const hash = hashOf('path' in content ? piecesInTurn(path) : [content]);
    return { store, file: basename(path), hash, content, readAt: now.toISOString() };
  } catch (error) {
    return explainNotOpened(error);
  }
}

function explainSize(path: string): FileResult | null {
  const size = statSync(path).size;
  const most = isCsv(path) ? DEFAULT_LIMITS.maxCsvBytes : DEFAULT_LIMITS.maxFileBytes;
  if (size <= most) return null;
  const message = `The file has ${size} bytes; no published file has more than ${most}.`;
  return { kind: 'unreadable', code: 'too-large', message };
}

function isCsv(path: string): boolean {
  return path.toLowerCase().endsWith('.csv');
}

/** A workbook that is called a CSV file has zero bytes at its start, and is read as any workbook. */
function isLargeCsv(path: string): boolean {
  if (!isCsv(path) || statSync(path).size <= LARGE_CSV) return false;
  const [start] = piecesInTurn(path);
  return start !== undefined && !start.includes(0);
}

/** The pieces of a file, each in the memory of the one before. */
function piecesInTurn(path: string): Iterable<Buffer> {
  const memory = pieceMemory();
  return readPieces(path, () => memory);
}

function hashOf(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
