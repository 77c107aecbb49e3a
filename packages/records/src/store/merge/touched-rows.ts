/**
 * Which rows a change of submissions touches: all of those that come or go, and every other that shares a key with one of
 * them, or with one that does. Whatever is merged is merged within these rows, or within the others.
 */
import { type Database, quotePath } from '@clockstop/counts';
import type { Submission } from '../submission.ts';
import { keyFiles } from './row-keys.ts';
import { placeOf } from './stored-rows.ts';

/** Submissions in the order in which they are merged, and which of them come or go, by their places in it. */
export type Touching = { readonly submissions: readonly Submission[]; readonly changing: readonly number[] };

/** The rows besides those of the submissions that come or go. */
export type TouchedRows = {
  /** A table with the `place` of each. */
  readonly places: string;
  /** The places in the order of the submissions that have such rows. */
  readonly files: readonly number[];
};

/** Makes the table. */
export async function touchedRows(
  database: Database,
  store: string,
  { submissions, changing }: Touching,
): Promise<TouchedRows> {
  const { connection } = database;
  const paths = await keyFiles(database, store, submissions);
  const quoted = (places: readonly number[]) =>
    places.map((place) => quotePath(paths[place] ?? '')).join(', ');
  const others = submissions.flatMap((_, place) => (changing.includes(place) ? [] : [place]));
  await connection.run('CREATE OR REPLACE TEMP TABLE touched (place BIGINT, file INTEGER)');
  if (others.length === 0 || changing.length === 0) return { places: 'touched', files: [] };
  await connection.run(`CREATE OR REPLACE TEMP TABLE met AS
    SELECT pathway, national FROM read_parquet([${quoted(changing)}])`);
  await startKeys(database);
  const rows = {
    relation: `read_parquet([${quoted(others)}])`,
    file: `([${others}])[file_index::BIGINT + 1]`,
  };
  while (await hasNewKeys(database)) await reach(database, rows);
  const reader = await connection.runAndReadAll('SELECT DISTINCT file FROM touched ORDER BY file');
  return { places: 'touched', files: reader.getRows().map(([file]) => Number(file)) };
}

const KEYS = ['pathway', 'national'] as const;

async function startKeys({ connection }: Database): Promise<void> {
  for (const key of KEYS) await connection.run(`CREATE OR REPLACE TEMP TABLE known_${key} (${key} UBIGINT)`);
}

/** Puts the keys of the rows met last, so far as they are new, into the tables `new_…` and beside the known ones. */
async function hasNewKeys({ connection }: Database): Promise<boolean> {
  let found = 0;
  for (const key of KEYS) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE new_${key} AS
      SELECT DISTINCT ${key} FROM met ANTI JOIN known_${key} USING (${key}) WHERE ${key} IS NOT NULL`);
    await connection.run(`INSERT INTO known_${key} FROM new_${key}`);
    const reader = await connection.runAndReadAll(`SELECT count(*) FROM new_${key}`);
    found += Number(reader.getRows()[0]?.[0]);
  }
  return found > 0;
}

/** The rows that have one of the new keys are touched; those that were not yet are met now. */
async function reach(
  { connection }: Database,
  { relation, file }: { readonly relation: string; readonly file: string },
): Promise<void> {
  const having = KEYS.map(
    (key) =>
      `SELECT file_index, "row", pathway, national FROM ${relation} SEMI JOIN new_${key} USING (${key})`,
  );
  await connection.run(`CREATE OR REPLACE TEMP TABLE reached AS
    SELECT ${placeOf('file')} AS place, file, pathway, national
    FROM (SELECT ${file} AS file, "row", pathway, national FROM (${having.join(' UNION ')}))`);
  await connection.run('CREATE OR REPLACE TEMP TABLE met AS FROM reached ANTI JOIN touched USING (place)');
  await connection.run('INSERT INTO touched SELECT place, file FROM met');
}
