/** How files come to be in a store: written under another name, flushed to the disk and renamed, wholly or not at all. */
import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The ending of files that are not whole yet. */
export const PARTIAL = '.partial';

/** A path beside the given one for what is not whole yet. */
export function partialPath(path: string): string {
  return `${path}.${randomUUID()}${PARTIAL}`;
}

/** Has a file written under another name, and gives it its own once it is whole. `mode` says who may use it, if not all. */
export async function writeSettled(
  path: string,
  write: (partial: string) => Promise<unknown>,
  mode?: number,
): Promise<void> {
  const partial = partialPath(path);
  try {
    await write(partial);
    if (mode !== undefined) chmodSync(partial, mode);
    settleFile(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Gives a file that was written whole its name, so that it lasts even if the machine stops. */
export function settleFile(partial: string, path: string): void {
  flush(partial);
  renameSync(partial, path);
  flush(dirname(path));
}

/** Flushes a file, or the names in a folder, to the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
