import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ingested, openStore, type Source } from '../../src/index.ts';
import { inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { g1, g2, g3, g4, g5, g6 } from '../layouts/invented-layouts.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

/** The time at which invented files are read. */
export const now = new Date('2026-11-23T12:00:00.000Z');

/** A sound file of every layout, by its path in a folder. */
export const inventedFiles = {
  'a/G1.xlsx': inventedWorkbook(g1),
  'a/G2.csv': inventedCsv(g2),
  'b/G3.xlsx': inventedWorkbook(g3),
  'b/c/G4.XLSX': inventedWorkbook({ Provider: g4 }),
  'b/c/G5.xlsx': inventedWorkbook({ Provider: g5 }),
  'G6.xlsx': inventedWorkbook(g6),
} as const;

/** A folder of files and a store beside it that is not there yet, removed when the test is over. */
export function prepare(content: Readonly<Record<string, string | Buffer>> = inventedFiles): {
  folder: string;
  store: string;
} {
  const root = temporaryFolder();
  writeFiles(join(root, 'files'), content);
  return { folder: join(root, 'files'), store: join(root, 'store') };
}

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files of a store in order, each with the hash of its bytes. */
export function contentOf(store: string): string[] {
  const folder = join(store, 'counts');
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${hashOf(readFileSync(join(folder, name)))}`);
}

/** The names of the files that sources come from, in order. */
export function filesOf(sources: readonly Source[]): string[] {
  return sources.map(({ file }) => file).sort();
}

/** What an ingest did, in short. */
export function outcome({ read, already, unreadable, other }: Ingested): unknown {
  return {
    read: filesOf(read),
    already: already.length,
    unreadable: unreadable.map(({ path, code }) => `${path.split('/').at(-1)} ${code}`),
    other,
  };
}

/** The sources of a store. */
export async function sourcesOf(store: string): Promise<readonly Source[]> {
  const opened = await openStore(store);
  opened.close();
  return opened.sources;
}
