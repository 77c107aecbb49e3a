import { basename } from 'node:path';
import type { RecordsLayout } from '../reading/records-file.ts';
import { type CheckedRecords, type CheckRecordsOptions, checkRecords } from './check-records.ts';
import type { RecordProblem } from './problem.ts';
import { type ProblemGroup, startGroups } from './problem-groups.ts';

/** How a file is to be checked. */
export type CheckFileOptions = Pick<CheckRecordsOptions, 'asOf' | 'mapping' | 'onProgress'> &
  Partial<Pick<CheckRecordsOptions, 'onProblem'>>;

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
  const checked = await checkRecords(path, { asOf, mapping, onProblem: tell, onProgress });
  return { file: basename(path), ...resultOf(checked), ...found(groups()) };
}

function resultOf({ file, counts }: CheckedRecords): Omit<FileCheck, 'file' | keyof Found> {
  const { checked, accepted, rejected, warned } = counts;
  return { layout: file.layout, hash: file.hash, lines: checked, good: accepted, rejected, warned };
}

type Found = Pick<FileCheck, 'problems' | 'groups'>;

function found(groups: readonly ProblemGroup[]): Found {
  return { groups, problems: groups.reduce((sum, { count }) => sum + count, 0) };
}
