import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../package.json');

/** Which entries `package.json` has: the source in the repository, or what `publishConfig` says of the packed library. */
export type Entries = 'source' | 'packed';

/**
 * Writes the entries into `package.json`; all else stays as it is. The same twice changes nothing. npm packs the file as it lies there
 * and takes no entries from `publishConfig`; with conditions instead, every tool that runs the source would have to be told of them.
 */
export function writeEntries(entries: Entries): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const exports = entries === 'packed' ? manifest.publishConfig.exports : { '.': './src/index.ts' };
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
}
