import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Where the published cancer waiting times lie that some tests read. */
export const publishedFolder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'data/cwt');

const isThere = existsSync(publishedFolder);

/** The published files of the formats that can be read, by path within the folder, in order; none where it is not there. */
export const publishedFiles: readonly string[] = isThere
  ? globSync('**/*.{xlsx,csv}', { cwd: publishedFolder }).sort()
  : [];

/** A group of tests that read published files: left out, and said to be, where there are none. */
export function describePublished(name: string, tests: () => void): void {
  if (!isThere) console.log(`left out: ${name} (no folder ${publishedFolder})`);
  describe.skipIf(!isThere)(name, tests);
}
