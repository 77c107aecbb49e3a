import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden/waiting-list');
const isThere = existsSync(folder);

/** The cases of a golden file; none where the folder is not there. */
export function goldenCases<T>(name: string): readonly T[] {
  return isThere ? readGolden<{ readonly cases: readonly T[] }>(name).cases : [];
}

/** A golden file. */
export function readGolden<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
}

/** A group of tests on golden cases: left out, and said to be, where there are none. */
export function describeGolden(name: string, tests: () => void): void {
  if (!isThere) console.log(`left out: ${name} (no folder ${folder})`);
  describe.skipIf(!isThere)(name, tests);
}
