/** The catalogue of a store: the provenance of every source, read from the Parquet files themselves. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';
import { type Database, quotePath } from './database.ts';
import type { Source } from './source.ts';
import { FORMAT, sourcesFolder } from './write-source.ts';

/** The sources of a store, by file name. Throws UserError `no-store`, `empty-store` or `broken-source`. */
export async function readCatalogue(database: Database, store: string): Promise<readonly Source[]> {
  if (!existsSync(store)) throw new UserError('no-store', { store });
  const paths = storedPaths(store);
  if (paths.length === 0) throw new UserError('empty-store', { store });
  const sources = await readSources(database, paths);
  return [...sources].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The hashes of the sources that a store holds in today's format; none where there is no store yet. */
export async function knownHashes(database: Database, store: string): Promise<readonly string[]> {
  return (await knownSources(database, store)).map(({ hash }) => hash);
}

/** The sources that a store holds in today's format; none where there is no store yet. */
export async function knownSources(database: Database, store: string): Promise<readonly Source[]> {
  const paths = storedPaths(store);
  return paths.length === 0 ? [] : readSources(database, paths);
}

function storedPaths(store: string): readonly string[] {
  const folder = sourcesFolder(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.parquet$/.test(name))
    .map((name) => join(folder, name));
}

/** The provenance of the files at these paths; those of another format are passed over. */
async function readSources(database: Database, paths: readonly string[]): Promise<readonly Source[]> {
  try {
    return await querySources(database, paths);
  } catch {
    return await readOneByOne(database, paths);
  }
}

/** One file after the other: when one cannot be read, nothing else is still reading from the database that is then closed. */
async function readOneByOne(database: Database, paths: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const path of paths) sources.push(...(await readSource(database, path)));
  return sources;
}

/** The provenance of one file, which is named when it cannot be read. */
async function readSource(database: Database, path: string): Promise<readonly Source[]> {
  try {
    return await querySources(database, [path]);
  } catch {
    throw new UserError('broken-source', { path });
  }
}

async function querySources({ connection }: Database, paths: readonly string[]): Promise<readonly Source[]> {
  const reader = await connection.runAndReadAll(
    `SELECT max(decode(value)) FILTER (decode(key) = 'clockstop') AS format,
            max(decode(value)) FILTER (decode(key) = 'source') AS source
     FROM parquet_kv_metadata([${paths.map(quotePath).join(', ')}]) GROUP BY file_name`,
  );
  return reader
    .getRows()
    .flatMap(([format, source]) => (format === FORMAT ? [JSON.parse(String(source)) as Source] : []));
}
