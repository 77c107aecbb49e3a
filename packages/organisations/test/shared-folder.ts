import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../../..');

/** Where the published files lie that some tests read. */
export const shared = process.env.CLOCKSTOP_SHARED ?? join(root, '../shared');

const isThere = existsSync(join(shared, 'data/organisations'));

const leftOut = (): void => {
  it.todo('reads published files');
};

/** A group of tests that read published files; left out, and said to be, where the shared folder is not there. */
export function describeWithFiles(name: string, tests: () => void): void {
  if (!isThere) console.log(`Left out, as ${shared} is not there: ${name}`);
  describe.skipIf(!isThere)(name, isThere ? tests : leftOut);
}
