/** The folder of a store in which submissions lie, and how files come to be there: wholly or not at all. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flush, PARTIAL, partialPath, settleFile } from '@clockstop/counts';

/** The folder of a store in which the submissions lie. */
export function recordsFolder(store: string): string {
  return join(store, 'records');
}

/** The file of a submission. */
export function submissionPath(store: string, hash: string): string {
  return join(recordsFolder(store), `${hash}.parquet`);
}

/** The file that says that a submission was withdrawn. */
export function withdrawalPath(store: string, hash: string): string {
  return join(recordsFolder(store), `${hash}.withdrawn.json`);
}

/** The folder of all that was written to be sent. */
export function sentFolder(store: string): string {
  return join(recordsFolder(store), 'sent');
}

/** The folder of what is worked out of submissions and kept, to be made again where it is missing. */
export function workedOutFolder(store: string): string {
  return join(recordsFolder(store), 'worked-out');
}

/** Whether the submission was withdrawn. */
export function isWithdrawn(store: string, hash: string): boolean {
  return existsSync(withdrawalPath(store, hash));
}

/** Makes the folder where it is not there. Only its owner may look into it: it holds what was recorded of patients. */
export function makeRecordsFolder(store: string): void {
  mkdirSync(store, { recursive: true });
  mkdirSync(recordsFolder(store), { recursive: true, mode: 0o700 });
}

/** The hashes of the submissions in a store, withdrawn or not; none where there is no store. */
export function storedHashes(store: string): readonly string[] {
  const folder = recordsFolder(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.parquet$/.test(name))
    .map((name) => name.slice(0, 64))
    .toSorted();
}

/** Removes a file so that it stays removed; nothing happens where there is none. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
  flush(dirname(path));
}

/** Writes a small file, wholly or not at all. */
export function writeWhole(path: string, text: string): void {
  const partial = partialPath(path);
  try {
    const file = openSync(partial, 'wx', PRIVATE);
    writeSync(file, text);
    closeSync(file);
    settleFile(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Only the owner may read and write: the files hold what was recorded of patients. */
export const PRIVATE = 0o600;

const STALE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Removes what loads that were cut short have left; what is younger than a day may still be written. */
export function clearStale(store: string, now: Date): void {
  const folder = recordsFolder(store);
  for (const name of readdirSync(folder).filter((one) => one.endsWith(PARTIAL))) {
    const path = join(folder, name);
    const age = now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime());
    if (age > STALE_MILLISECONDS) rmSync(path, { force: true, recursive: true });
  }
}
