/** How files come to be in a store: written under another name, flushed to the disk and renamed, wholly or not at all. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

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
