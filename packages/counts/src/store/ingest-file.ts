/** Reads one file into a store, or says why not. Runs in a worker, so that no file can take the program with it. */
import { register } from '@clockstop/organisations';
import { isCommissioner } from '../commissioner.ts';
import { readPublishedFile } from '../published-file.ts';
import { SpreadsheetError } from '../spreadsheet/index.ts';
import type { Database } from './database.ts';
import { type Source, toSource } from './source.ts';
import { writeSource } from './write-source.ts';

/** A file to read, with its content. */
export interface FileToRead {
  readonly store: string;
  readonly file: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly readAt: string;
}

/** What became of a file: read; holding no table of cancer waiting times; or not readable at all. */
export type FileResult =
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string };

/** Reads a file and writes its counts to the store. */
export async function ingestFile(
  database: Database,
  { store, file, hash, bytes, readAt }: FileToRead,
): Promise<FileResult> {
  try {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const published = readPublishedFile(content, {
      name: file,
      isCommissioner: (code) => isCommissioner(register, code),
    });
    if (published === null) return { kind: 'other' };
    const source = toSource(published, { hash, file, bytes: bytes.byteLength, readAt });
    await writeSource(database, store, source, published.counts);
    return { kind: 'read', source };
  } catch (error) {
    if (error instanceof SpreadsheetError)
      return { kind: 'unreadable', code: error.code, message: error.message };
    throw error;
  }
}
