/** Reads one file into a store, or says why not. Runs in a worker, so that no file can take the program with it. */
import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { register } from '@clockstop/organisations';
import { isCommissioner } from '../commissioner.ts';
import {
  type FileFacts,
  type PublishedFile,
  readPublishedCsv,
  readPublishedFile,
} from '../published-file.ts';
import { SpreadsheetError } from '../spreadsheet/index.ts';
import type { Database } from './database.ts';
import { explainNotOpened, type FileResult } from './file-result.ts';
import type { FileToRead } from './prepare-file.ts';
import { pieceMemory, readPieces } from './read-pieces.ts';
import { toSource } from './source.ts';
import { writeSource } from './write-source.ts';

/** Reads a file and writes its counts to the store. */
export async function ingestFile(database: Database, file: FileToRead): Promise<FileResult> {
  const read = readContent(file);
  if ('kind' in read) return read;
  const { published, bytes } = read;
  const { store, hash, readAt } = file;
  const source = toSource(published, { hash, file: file.file, bytes, readAt });
  await writeSource(database, store, source, published.counts);
  return { kind: 'read', source };
}

type Read = { readonly published: PublishedFile; readonly bytes: number };

function readContent({ content, file, hash }: FileToRead): Read | FileResult {
  const facts = { name: file, isCommissioner: (code: string) => isCommissioner(register, code) };
  try {
    if ('path' in content) return readLarge(content.path, hash, facts);
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const published = readPublishedFile(bytes, facts);
    return published === null ? { kind: 'other' } : { published, bytes: bytes.length };
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) return explainNotOpened(error);
    return { kind: 'unreadable', code: error.code, message: error.message };
  }
}

/** Reads a file piece by piece, and checks that it is still the one whose hash was taken. */
function readLarge(path: string, hash: string, facts: FileFacts): Read | FileResult {
  const digest = createHash('sha256');
  const published = readPublishedCsv(digested(readPieces(path, pieceMemory), digest), facts);
  if (published === null) return { kind: 'other' };
  if (digest.digest('hex') === hash) return { published, bytes: statSync(path).size };
  const message = 'The file was changed while it was read. Read it again when it is complete.';
  return { kind: 'unreadable', code: 'changed', message };
}

function* digested(pieces: Iterable<Buffer>, digest: Hash): Generator<Buffer> {
  for (const piece of pieces) {
    digest.update(piece);
    yield piece;
  }
}
