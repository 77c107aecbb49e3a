import { type Database, dropMeasured, partialPath } from '@clockstop/counts';
import type { CheckCounts } from '../../checking/check.ts';
import { checkRecords } from '../../checking/check-records.ts';
import { providersIn } from '../../organisations/providers.ts';
import type { RawRecord } from '../../reading/raw-record.ts';
import type { RecordsFile } from '../../reading/records-file.ts';
import { submissionPath } from '../files/records-folder.ts';
import type { Submission } from '../submission.ts';
import type { LoadOptions } from './load-options.ts';
import { openStaging, type Staging } from './staging.ts';
import { toStoredLine } from './stored-line.ts';
import { tallyMonths } from './tally-months.ts';
import { tallyProblems, tallyUnmapped } from './tally-problems.ts';
import { writeSubmission } from './write-submission.ts';

/** How a file is read that the store does not hold yet. */
export type ReadSubmissionOptions = LoadOptions & { readonly sequence: number; readonly file: string };

/**
 * Reads and checks a file, and writes what is good of it to the store. Counts that were measured before are taken out just
 * before, so that none can outlast the records that they rest on.
 */
export async function readSubmission(
  database: Database,
  path: string,
  options: ReadSubmissionOptions,
): Promise<Submission> {
  const staging = await openStaging(partialPath(submissionPath(options.store, 'staged')));
  try {
    const submission = await stage(path, staging, options);
    await dropMeasured(database, options.store);
    await writeSubmission(database, options.store, { staged: staging.path, submission });
    return submission;
  } finally {
    await staging.remove();
  }
}

async function stage(path: string, staging: Staging, options: ReadSubmissionOptions): Promise<Submission> {
  const tallies = startTallies(options);
  const { file, counts } = await checkRecords(path, {
    asOf: options.asOf,
    mapping: options.mapping,
    onGood: keeper(staging, tallies, options),
    onProblem: tallies.problems.add,
    onProgress: async (progress) => {
      await staging.flush();
      await options.onProgress?.(progress);
    },
  });
  await staging.close();
  return toSubmission(file, { ...tallies, counts }, options);
}

type Tallies = {
  readonly problems: ReturnType<typeof tallyProblems>;
  readonly unmapped: ReturnType<typeof tallyUnmapped>;
  readonly months: ReturnType<typeof tallyMonths>;
};

function startTallies({ onProblem }: LoadOptions): Tallies {
  return { problems: tallyProblems(onProblem), unmapped: tallyUnmapped(), months: tallyMonths() };
}

function keeper(
  staging: Staging,
  { unmapped, months }: Tallies,
  { register, practices }: LoadOptions,
): (record: RawRecord) => void {
  const line = {
    register,
    providers: providersIn(register),
    practices: practices ?? new Map<string, string>(),
    onUnmapped: unmapped.add,
  };
  return (record) => {
    staging.add(toStoredLine(record, line));
    months.add(record.texts);
  };
}

function toSubmission(
  { layout, bytes, hash, lines, rows }: RecordsFile,
  { problems, unmapped, months, counts }: Tallies & { readonly counts: CheckCounts },
  { now, file, sequence, mapping }: ReadSubmissionOptions,
): Submission {
  return {
    hash,
    file,
    bytes,
    layout,
    readAt: now.toISOString(),
    sequence,
    lines,
    rows,
    records: counts.accepted,
    rejected: counts.rejected,
    ...problems.result(),
    unmappedOrganisations: unmapped.result(),
    months: months.result(),
    ...(mapping === undefined ? {} : { mapping }),
  };
}
