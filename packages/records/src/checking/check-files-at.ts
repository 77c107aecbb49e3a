import { basename } from 'node:path';
import type { RecordsProgress } from '../reading/records-file.ts';
import { RecordsFileError, type RecordsFileErrorCode } from '../reading/records-file-error.ts';
import { type CheckFileOptions, checkFileAt, type FileCheck } from './check-file-at.ts';
import type { RecordProblem } from './problem.ts';

/** A file that is not one of records, with what to do. */
export type RefusedFile = {
  readonly file: string;
  readonly refused: RecordsFileErrorCode;
  readonly message: string;
};

/** How files are to be checked. */
export type CheckFilesOptions = Pick<CheckFileOptions, 'asOf' | 'mapping'> & {
  readonly onProblem?: (problem: RecordProblem, file: string) => void;
  readonly onProgress?: (progress: RecordsProgress, path: string) => void | Promise<void>;
};

/** What the check of several files came to. */
export type FilesCheck = {
  readonly files: readonly (FileCheck | RefusedFile)[];
  /** Sums over the files that were read. */
  readonly lines: number;
  readonly good: number;
  readonly rejected: number;
  readonly warned: number;
  readonly problems: number;
};

/** Checks files one after the other, each by itself. One that is refused as a whole does not keep the others from it. */
export async function checkFilesAt(
  paths: readonly string[],
  options: CheckFilesOptions,
): Promise<FilesCheck> {
  const files: (FileCheck | RefusedFile)[] = [];
  for (const path of paths) files.push(await checkOrRefuse(path, options));
  return { files, ...sumsOf(files.filter((file) => 'lines' in file)) };
}

/** Whether the file was refused as a whole. */
export function isRefused(file: FileCheck | RefusedFile): file is RefusedFile {
  return 'refused' in file;
}

async function checkOrRefuse(
  path: string,
  { onProblem, onProgress, ...options }: CheckFilesOptions,
): Promise<FileCheck | RefusedFile> {
  const file = basename(path);
  try {
    return await checkFileAt(path, {
      ...options,
      onProblem: (problem) => onProblem?.(problem, file),
      onProgress: (progress) => onProgress?.(progress, path),
    });
  } catch (error) {
    if (!(error instanceof RecordsFileError)) throw error;
    return { file, refused: error.code, message: error.message };
  }
}

function sumsOf(checks: readonly FileCheck[]): Omit<FilesCheck, 'files'> {
  const sum = (of: (check: FileCheck) => number): number =>
    checks.reduce((total, check) => total + of(check), 0);
  return {
    lines: sum(({ lines }) => lines),
    good: sum(({ good }) => good),
    rejected: sum(({ rejected }) => rejected),
    warned: sum(({ warned }) => warned),
    problems: sum(({ problems }) => problems),
  };
}
