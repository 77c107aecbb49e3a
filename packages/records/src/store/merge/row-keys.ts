/**
 * The keys of the rows of submissions: rows that share one may be merged, or tell each other of their transfers. They are
 * kept in a file for each submission, so that a new one is held against all before without reading those again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, quote, quotePath, writeSettled } from '@clockstop/counts';
import { PRIVATE, submissionPath, workedOutFolder } from '../files/records-folder.ts';
import { identityOf, type Submission } from '../submission.ts';
import { defaultMergeKey, keySql } from './merge-key.ts';

/** The version of the columns: a file of another version has another name. */
const FORMAT = '1';

/**
 * The files of the keys of these submissions, in their order; those that are missing are made. Their columns: `row`,
 * `pathway` and `national` (64 bits that stand for the pathway and for the record identifier, null where there is none).
 */
export async function keyFiles(
  database: Database,
  store: string,
  submissions: readonly Submission[],
): Promise<readonly string[]> {
  const paths = await keyPaths(database, store, submissions);
  for (const [at, path] of paths.entries()) {
    const { hash } = submissions[at] as Submission;
    if (!existsSync(path)) await writeKeys(database, submissionPath(store, hash), path);
  }
  return paths;
}

/** Where the keys of these submissions are kept, or would be, in their order. */
export async function keyPaths(
  database: Database,
  store: string,
  submissions: readonly Submission[],
): Promise<readonly string[]> {
  const engine = await versionOf(database);
  return submissions.map((submission) => pathOf(store, submission, engine));
}

function pathOf(store: string, submission: Submission, engine: string): string {
  const identity = [FORMAT, engine, JSON.stringify(defaultMergeKey), identityOf(submission)].join('\n');
  const name = createHash('sha256').update(identity).digest('hex');
  return join(workedOutFolder(store), `${name}.keys.parquet`);
}

/** Another version of the database may make other numbers of the same texts. */
async function versionOf({ connection }: Database): Promise<string> {
  const reader = await connection.runAndReadAll('SELECT version()');
  return String(reader.getRows()[0]?.[0]);
}

async function writeKeys({ connection }: Database, from: string, path: string): Promise<void> {
  const { hash } = keySql(defaultMergeKey);
  const keys = `SELECT "row", ${hash} AS pathway, CASE WHEN recordId IS NOT NULL THEN hash(recordId) END AS national
    FROM read_parquet(${quotePath(from)})`;
  await writeSettled(
    path,
    (partial) =>
      connection.run(`COPY (${keys}) TO ${quote(partial)} (FORMAT parquet, COMPRESSION uncompressed)`),
    PRIVATE,
  );
}
