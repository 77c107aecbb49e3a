/** The catalogue of a store: the provenance of every source, read from the Parquet files themselves. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';
import { type Database, quotePath } from './database.ts';
import type { Source } from './source.ts';
import { FORMAT, sourcesFolder } from './write-source.ts';

/** The sources of a store, by file name. Throws UserError `no-store`, or `empty-store` when it holds no source. */
export async function readCatalogue(database: Database, store: string): Promise<readonly Source[]> {
  if (!existsSync(store)) throw new UserError('no-store', { store });
  const hashes = storedHashes(store);
  if (hashes.length === 0) throw new UserError('empty-store', { store });
  const paths = hashes.map((hash) => quotePath(join(sourcesFolder(store), `${hash}.parquet`)));
  const reader = await database.connection.runAndReadAll(
    `SELECT max(decode(value)) FILTER (decode(key) = 'clockstop') AS format, max(decode(value)) FILTER (decode(key) = 'source') AS source
     FROM parquet_kv_metadata([${paths.join(', ')}]) GROUP BY file_name`,
  );
  const sources = reader
    .getRows()
    .flatMap(([format, source]) => (format === FORMAT ? [JSON.parse(String(source)) as Source] : []));
  return sources.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The hashes of the sources in a store: the names of their files. None where there is no store yet. */
export function storedHashes(store: string): readonly string[] {
  const folder = sourcesFolder(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => /^([0-9a-f]{64})\.parquet$/.exec(name)?.[1] ?? []);
}
