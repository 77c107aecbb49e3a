/** What was counted of a store before: kept beside its records, so that only what changed since is to be counted. */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clockSql, duckDb, type Settings, standards } from '@clockstop/rules';
import { recordsFolder, writeWhole } from '../store/files/records-folder.ts';
import { RECORDS_FORMAT } from '../store/stored-columns.ts';
import type { StoredSubmission } from '../store/submission.ts';
import type { TransferCount } from './measure-transfers.ts';

/** Raised when merging or counting changes what comes out of the same records by the same rules. */
const FORMAT = '1';

/** What was counted, and from what. */
export interface CountedBefore {
  /** What the counts depend on beside the records: see `ruleMark`. */
  readonly rules: string;
  /** The submissions, in their order: see `submissionMark`. */
  readonly submissions: readonly string[];
  /** Records after merging. */
  readonly records: number;
  readonly transfers: readonly TransferCount[];
  /** The name of the file of counts in the folder of records. */
  readonly counts: string;
}

/** A text that is another one whenever the same records might be counted otherwise: the rules as they are worked out. */
export function ruleMark(settings: Settings): string {
  const rules = standards.map((standard) => [
    standard.bands,
    clockSql(standard, { dialect: duckDb, settings }),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, RECORDS_FORMAT, settings, rules]))
    .digest('hex');
}

/** What a submission is, and when it was read: the same file read by another mapping is another one. */
export function submissionMark({ readAt, sequence, hash }: StoredSubmission): string {
  return `${readAt} ${sequence} ${hash}`;
}

/** What was counted before by the same rules; null where nothing was, or it cannot be read: then all is counted. */
export function countedBefore(store: string, rules: string): CountedBefore | null {
  try {
    const before: CountedBefore = JSON.parse(readFileSync(statePath(store), 'utf8'));
    return before.rules === rules && existsSync(countsPath(store, before)) ? before : null;
  } catch {
    return null;
  }
}

/** The file of counts of what was counted before. */
export function countsPath(store: string, { counts }: Pick<CountedBefore, 'counts'>): string {
  return join(recordsFolder(store), counts);
}

/** Keeps what was counted; `path` is the file of counts, which gets a second name and is not copied. */
export function keepCounted(store: string, path: string, counted: Omit<CountedBefore, 'counts'>): void {
  const hash = createHash('sha256').update(JSON.stringify(counted)).digest('hex');
  const counts = `${PREFIX}${hash}.parquet`;
  const target = countsPath(store, { counts });
  rmSync(target, { force: true });
  linkSync(path, target);
  writeWhole(statePath(store), JSON.stringify({ ...counted, counts }));
  forgetOthers(store, counts);
}

/** Forgets what was counted, where nothing is left that counts. */
export function forgetCounted(store: string): void {
  rmSync(statePath(store), { force: true });
  forgetOthers(store, null);
}

const PREFIX = 'counted-';

function statePath(store: string): string {
  return join(recordsFolder(store), 'counted.json');
}

function forgetOthers(store: string, kept: string | null): void {
  const folder = recordsFolder(store);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(PREFIX) && name !== kept) rmSync(join(folder, name), { force: true });
}
