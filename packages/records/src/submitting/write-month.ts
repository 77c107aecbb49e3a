/** Writes the records that are due for a month as the files of a submission. */
import { isDeepStrictEqual } from 'node:util';
import { type Database, openDatabase } from '@clockstop/counts';
import type { Day, Month } from '@clockstop/rules';
import type { CheckCounts } from '../checking/check.ts';
import type { ProblemGroup } from '../checking/problem-groups.ts';
import { clearStale } from '../store/files/records-folder.ts';
import { RecordsStoreError } from '../store/files/records-store-error.ts';
import { submissionsIn } from '../store/submissions-of.ts';
import { type DueCounts, type DueRecords, dueRecords } from './due-records.ts';
import type { SubmissionFormat } from './format.ts';
import { compareWith } from './sent/changes-since.ts';
import { checkPlace, deliver, holdsExactly, refuseFilled } from './sent/deliver.ts';
import { inStagingFolder, keepSent } from './sent/keep-sent.ts';
import type { Changes, Sent, SentPart } from './sent/sent.ts';
import { sentOf } from './sent/sent-of.ts';
import { type StagedParts, stageParts } from './stage-parts.ts';
import { type TracedProblem, traceProblems } from './trace-problems.ts';
import { verifyPart } from './verify-part.ts';

/** What is to be written, and where. */
export type WriteMonthOptions = {
  readonly store: string;
  readonly month: Month;
  /** The code of the provider that sends; null for the records of all. */
  readonly provider: string | null;
  readonly format: SubmissionFormat;
  /** The folder for the files: a new one, or an empty one. */
  readonly out: string;
  /** The time to write down as that of the writing. */
  readonly now: Date;
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  readonly onProgress?: (done: number, all: number) => void;
};

/** What is known of the records that are due, whatever came of the writing. */
export type MonthTold = {
  readonly month: Month;
  readonly provider: string | null;
  readonly counts: DueCounts & {
    /** Rows of loaded files that were rejected: they are in no file, unless they were corrected and loaded since. */
    readonly rejectedWhenLoaded: number;
  };
};

/** What the check of the records found. */
export type MonthChecked = MonthTold & {
  readonly checked: CheckCounts;
  /** The problems by kind and item: errors before warnings, then the most frequent first. */
  readonly groups: readonly ProblemGroup[];
  /** The first thousand errors, then the first thousand warnings, with where each record was loaded from. */
  readonly problems: readonly TracedProblem[];
};

/**
 * What came of the writing. `written`: the files are there. `unchanged`: they are there, and the same as were sent before.
 * `refused`: some records would be rejected, and nothing was written. `none`: no record is due, and nothing was written.
 */
export type MonthWritten =
  | (MonthChecked & { readonly kind: 'written' | 'unchanged'; readonly sent: Sent })
  | (MonthChecked & { readonly kind: 'refused' })
  | (MonthTold & { readonly kind: 'none' });

/**
 * Takes the records that are due out of the merged records of a store, checks them as they would be sent, writes them in
 * parts of at most 8,500, reads the parts again and compares them, keeps them in the store, and copies them to the folder.
 * When one record would be rejected nothing is written at all. Files appear together or not at all, and what was sent is
 * kept even if the machine stops before they do: the same again then brings them. Throws RecordsStoreError for a store
 * without records, a damaged one, and a folder that is not free.
 */
export async function writeMonth(options: WriteMonthOptions): Promise<MonthWritten> {
  const last = lastOf(sentOf(options.store), options);
  checkPlace(options.out);
  if (last === null || !(await holdsExactly(options.out, last.parts))) refuseFilled(options.out, options);
  const database = await openDatabase(2, '512MB');
  try {
    return await writeWith(database, options, last);
  } finally {
    database.close();
  }
}

/** The last that was sent for the month and the provider. */
function lastOf(all: readonly Sent[], { month, provider }: WriteMonthOptions): Sent | null {
  return all.findLast((sent) => sent.month === month && sent.provider === provider) ?? null;
}

async function writeWith(
  database: Database,
  options: WriteMonthOptions,
  last: Sent | null,
): Promise<MonthWritten> {
  const { store, month, provider, now } = options;
  const submissions = (await submissionsIn(database, store)).filter(({ isWithdrawn }) => !isWithdrawn);
  if (submissions.length === 0) throw new RecordsStoreError('no-records', { store });
  clearStale(store, now);
  const rejectedWhenLoaded = submissions.reduce((sum, { rejected }) => sum + rejected, 0);
  const due = await dueRecords(database, options);
  const told = { month, provider, counts: { ...due.counts, rejectedWhenLoaded } };
  if (due.counts.due === 0) return { kind: 'none', ...told };
  return inStagingFolder(store, async (folder) => {
    const staged = await stage(due, { ...options, folder, last });
    const { checked, groups } = staged;
    const problems = await traceProblems(database, staged.problems, { store, submissions });
    return settle(staged, { ...options, folder, last, found: { ...told, checked, groups, problems } });
  });
}

type StageMonthOptions = WriteMonthOptions & { readonly folder: string; readonly last: Sent | null };

/** What was staged, with how it differs from what was sent before. */
type StagedMonth = StagedParts & { readonly changes: Changes | null };

async function stage(due: DueRecords, options: StageMonthOptions): Promise<StagedMonth> {
  const { store, last } = options;
  const comparison = last === null ? null : await compareWith(store, last);
  const staged = await stageParts(due, { ...options, onGood: comparison?.add });
  return { ...staged, changes: comparison?.result() ?? null };
}

/** Gives what was staged its place, in the store and in the folder, unless a record would be rejected. */
async function settle(
  { parts, changes }: StagedMonth,
  options: StageMonthOptions & { readonly found: MonthChecked },
): Promise<MonthWritten> {
  const { store, folder, last, out, found } = options;
  if (found.checked.rejected > 0) return { kind: 'refused', ...found };
  for (const part of parts) await verifyPart(part, options);
  const files = parts.map(({ part }) => part);
  if (last !== null && isSame(last, files, options)) {
    await deliver(store, last, out);
    return { kind: 'unchanged', sent: last, ...found };
  }
  refuseFilled(out, options);
  const sent = keepSent(store, folder, toSent(files, changes, options));
  await deliver(store, sent, out);
  return { kind: 'written', sent, ...found };
}

function isSame(last: Sent, parts: readonly SentPart[], { format }: WriteMonthOptions): boolean {
  return last.format === format && isDeepStrictEqual(last.parts, parts);
}

function toSent(
  parts: readonly SentPart[],
  changes: Changes | null,
  { store, month, provider, format, now }: WriteMonthOptions,
): Omit<Sent, 'id'> {
  const sequence = Math.max(0, ...sentOf(store).map((one) => one.sequence)) + 1;
  const records = parts.reduce((sum, part) => sum + part.records, 0);
  return { month, provider, format, writtenAt: now.toISOString(), sequence, records, parts, changes };
}
