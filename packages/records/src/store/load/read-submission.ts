import type { Database } from '@clockstop/counts';
import { isRejected, startCheck } from '../../checking/check.ts';
import { checkFile, toFileProblem } from '../../checking/check-file.ts';
import { providersIn } from '../../organisations/providers.ts';
import type { RawRecord } from '../../reading/raw-record.ts';
import { readRecords } from '../../reading/read-records.ts';
import type { RecordsFile } from '../../reading/records-file.ts';
import { partialPath, submissionPath } from '../files/records-folder.ts';
import type { Submission } from '../submission.ts';
import { givenColumns } from './given-columns.ts';
import type { LoadOptions } from './load-records.ts';
import { openStaging, type Staging } from './staging.ts';
import { toStoredLine } from './stored-line.ts';
import { tallyMonths } from './tally-months.ts';
import { tallyProblems, tallyUnmapped } from './tally-problems.ts';
import { writeSubmission } from './write-submission.ts';

/** How a file is read that the store does not hold yet. */
export type ReadSubmissionOptions = LoadOptions & { readonly sequence: number; readonly file: string };

/** Reads and checks a file, and writes what is good of it to the store. */
export async function readSubmission(
  database: Database,
  path: string,
  options: ReadSubmissionOptions,
): Promise<Submission> {
  const staging = await openStaging(partialPath(submissionPath(options.store, 'staged')));
  try {
    const submission = await stage(path, staging, options);
    await writeSubmission(database, options.store, { staged: staging.path, submission });
    return submission;
  } finally {
    await staging.remove();
  }
}

async function stage(path: string, staging: Staging, options: ReadSubmissionOptions): Promise<Submission> {
  const given = await givenColumns(path, options.mapping);
  const tallies = startTallies(options);
  const { check } = startCheck(given === null ? options : { ...options, given });
  const keep = keeper(staging, tallies, options);
  const file = await readRecords(path, {
    ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
    onRecord: (record) => {
      const problems = check(record);
      for (const problem of problems) tallies.problems.add(problem);
      if (isRejected(problems)) tallies.rejected++;
      else keep(record);
    },
    onRejected: (rejected) => tallies.problems.add(toFileProblem(rejected)),
    onProgress: async (progress) => {
      await staging.flush();
      await options.onProgress?.(progress);
    },
  });
  await staging.close();
  for (const problem of checkFile(file)) tallies.problems.add(problem);
  return toSubmission(file, tallies, options);
}

type Tallies = {
  readonly problems: ReturnType<typeof tallyProblems>;
  readonly unmapped: ReturnType<typeof tallyUnmapped>;
  readonly months: ReturnType<typeof tallyMonths>;
  rejected: number;
};

function startTallies({ onProblem }: LoadOptions): Tallies {
  return {
    problems: tallyProblems(onProblem),
    unmapped: tallyUnmapped(),
    months: tallyMonths(),
    rejected: 0,
  };
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
  { layout, bytes, hash, lines, rows, records, rejectedRows }: RecordsFile,
  { problems, unmapped, months, rejected }: Tallies,
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
    records: records - rejected,
    rejected: rejectedRows + rejected,
    ...problems.result(),
    unmappedOrganisations: unmapped.result(),
    months: months.result(),
    ...(mapping === undefined ? {} : { mapping }),
  };
}
