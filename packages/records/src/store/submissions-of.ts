/** The submissions of a store: the folder is the catalogue. */
import { existsSync } from 'node:fs';
import { type Database, openDatabase, quotePath } from '@clockstop/counts';
import { isWithdrawn, storedHashes, submissionPath } from './files/records-folder.ts';
import { RecordsStoreError } from './files/records-store-error.ts';
import { RECORDS_FORMAT } from './stored-columns.ts';
import { inOrder, type StoredSubmission, type Submission } from './submission.ts';

/**
 * Every submission of a store in the order in which they were read, withdrawn ones as well; none where there is no store.
 * Throws RecordsStoreError for a damaged file, or one of another version.
 */
export async function submissionsOf(store: string): Promise<readonly StoredSubmission[]> {
  const database = await openDatabase(1, '256MB');
  try {
    return await submissionsIn(database, store);
  } finally {
    database.close();
  }
}

/** As `submissionsOf`, with a database that is open already. */
export async function submissionsIn(database: Database, store: string): Promise<readonly StoredSubmission[]> {
  const found: StoredSubmission[] = [];
  for (const hash of storedHashes(store)) {
    const submission = await submissionAt(database, store, hash);
    if (submission === null)
      throw new RecordsStoreError('other-format', { path: submissionPath(store, hash) });
    found.push({ ...submission, isWithdrawn: isWithdrawn(store, hash) });
  }
  return found.toSorted(inOrder);
}

/** The provenance of one submission; null where the store does not hold it, or in another format. */
export async function submissionAt(
  { connection }: Database,
  store: string,
  hash: string,
): Promise<Submission | null> {
  const path = submissionPath(store, hash);
  if (!existsSync(path)) return null;
  try {
    const reader = await connection.runAndReadAll(
      `SELECT max(decode(value)) FILTER (decode(key) = 'clockstop'),
              max(decode(value)) FILTER (decode(key) = 'submission')
       FROM parquet_kv_metadata(${quotePath(path)})`,
    );
    const [format, submission] = reader.getRows()[0] ?? [];
    return format === RECORDS_FORMAT ? (JSON.parse(String(submission)) as Submission) : null;
  } catch {
    throw new RecordsStoreError('damaged-submission', { path });
  }
}
