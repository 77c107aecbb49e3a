import { basename } from 'node:path';
import type { Day } from '@clockstop/rules';
import type { ColumnMapping } from '../reading/mapping/column-mapping.ts';
import { readRecords } from '../reading/read-records.ts';
import type {
  RecordsBeginning,
  RecordsFile,
  RecordsLayout,
  RecordsProgress,
} from '../reading/records-file.ts';
import { type Check, type CheckCounts, startCheck } from './check.ts';
import { checkFile } from './check-file.ts';
import type { RecordProblem } from './problem.ts';
import { type ProblemGroup, startGroups } from './problem-groups.ts';

/** How a file is to be checked. */
export type CheckFileOptions = {
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  /** For an extract with headings of its own. */
  readonly mapping?: ColumnMapping;
  /** Told of every problem: those of records in the order of the file, then those of the file as a whole. */
  readonly onProblem?: (problem: RecordProblem) => void;
  /** Called after each piece of the file; when it gives a promise, reading waits for it. */
  readonly onProgress?: (progress: RecordsProgress) => void | Promise<void>;
};

/** What the check of a file came to. */
export type FileCheck = {
  readonly file: string;
  readonly layout: RecordsLayout;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** Records read: the good and the rejected together. */
  readonly lines: number;
  /** Records that would be loaded, with a warning or without. */
  readonly good: number;
  readonly rejected: number;
  /** Good records that have a warning. */
  readonly warned: number;
  readonly problems: number;
  /** The problems by kind and item: errors before warnings, then the most frequent first. */
  readonly groups: readonly ProblemGroup[];
};

/**
 * Reads a file of records of any layout and checks it in the three stages: file, item, record. Memory grows with the
 * number of records only by what is needed to know repeated ones. Throws RecordsFileError for a file that is not one of
 * records.
 */
export async function checkFileAt(path: string, options: CheckFileOptions): Promise<FileCheck> {
  const { asOf, mapping, onProblem, onProgress } = options;
  const { add, groups } = startGroups();
  const tell = (problem: RecordProblem): void => {
    add(problem);
    onProblem?.(problem);
  };
  let check = startCheck({ asOf });
  const read = await readRecords(path, {
    ...(mapping === undefined ? {} : { mapping }),
    ...(onProgress === undefined ? {} : { onProgress }),
    onBegin: (beginning: RecordsBeginning) => {
      check = startCheck({ asOf, ...beginning });
    },
    onRecord: (record) => {
      for (const problem of check.check(record)) tell(problem);
    },
    onRejected: (rejected) => tell(check.reject(rejected)),
  });
  for (const problem of checkFile(read)) tell(problem);
  return { file: basename(path), ...resultOf(read, check), ...found(groups()) };
}

function resultOf({ layout, hash }: RecordsFile, { counts }: Check): Omit<FileCheck, 'file' | keyof Found> {
  const { checked, accepted, rejected, warned }: CheckCounts = counts();
  return { layout, hash, lines: checked, good: accepted, rejected, warned };
}

type Found = Pick<FileCheck, 'problems' | 'groups'>;

function found(groups: readonly ProblemGroup[]): Found {
  return { groups, problems: groups.reduce((sum, { count }) => sum + count, 0) };
}
