/** Loads a file of records into a store: read, checked, and kept as one submission. */
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Database, dropMeasured, openDatabase } from '@clockstop/counts';
import type { RecordProblem } from '../../checking/problem.ts';
import type { ColumnMapping } from '../../reading/mapping/column-mapping.ts';
import { clearStale, isWithdrawn, makeRecordsFolder } from '../files/records-folder.ts';
import { spillInto } from '../files/spill-into.ts';
import type { Submission } from '../submission.ts';
import { submissionAt, submissionsIn } from '../submissions-of.ts';
import { takeBack } from '../withdraw.ts';
import { hashFile } from './hash-file.ts';
import type { LoadOptions } from './load-options.ts';
import { readSubmission } from './read-submission.ts';

/** What loading came to. */
export type Loaded = {
  readonly submission: Submission;
  /** Whether the store held the file already: then nothing was read again. */
  readonly already: boolean;
  /** Whether the submission had been withdrawn, and this took the withdrawal back. */
  readonly isTakenBack: boolean;
  /** The first thousand problems. */
  readonly problems: readonly RecordProblem[];
};

/**
 * Loads a file of records of any layout. Records with an error are rejected, the others are kept: rows read are always the
 * records loaded and the rows rejected together. The same file again changes nothing, except that it takes a withdrawal
 * back, and that with another mapping it is read anew. When the records change, counts that were measured before are taken
 * out. Throws RecordsFileError for a file that is not one of records, and RecordsStoreError for a damaged store.
 */
export async function loadRecords(path: string, options: LoadOptions): Promise<Loaded> {
  makeRecordsFolder(options.store);
  clearStale(options.store, options.now);
  const database = await openDatabase(2, '512MB');
  try {
    await spillInto(database, options.store);
    return await loadWith(database, path, options);
  } finally {
    database.close();
  }
}

async function loadWith(database: Database, path: string, options: LoadOptions): Promise<Loaded> {
  const hash = await hashFile(path);
  const known = hash === null ? null : await submissionAt(database, options.store, hash);
  const already = known !== null && isReadBy(known, options.mapping);
  const submission = already ? known : await readAnew(database, path, options);
  const isTakenBack = isWithdrawn(options.store, submission.hash);
  if (isTakenBack) {
    await dropMeasured(database, options.store);
    takeBack(options.store, submission.hash);
  }
  return { submission, already, isTakenBack, problems: submission.firstProblems };
}

function isReadBy({ mapping }: Submission, given: ColumnMapping | undefined): boolean {
  return isDeepStrictEqual(mapping, given === undefined ? undefined : JSON.parse(JSON.stringify(given)));
}

async function readAnew(database: Database, path: string, options: LoadOptions): Promise<Submission> {
  const earlier = await submissionsIn(database, options.store);
  const sequence = Math.max(0, ...earlier.map((one) => one.sequence)) + 1;
  return readSubmission(database, path, { ...options, sequence, file: basename(path) });
}
