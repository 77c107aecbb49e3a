/** A store of all published files at hand, and the program that serves it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const program = resolve('packages/cli/bin/clockstop.js');

/** Reads the published files into a store in a temporary folder. */
export function prepareStore(): { readonly store: string; readonly remove: () => void } {
  const files = resolve(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data/cwt');
  if (!existsSync(files))
    throw new Error(`There are no published files at ${files}. CLOCKSTOP_SHARED names another folder.`);
  const store = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
  spawnSync(process.execPath, [program, 'ingest', files, '--store', store], { stdio: 'ignore' });
  return { store, remove: () => rmSync(store, { recursive: true }) };
}
