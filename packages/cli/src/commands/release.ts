/** `clockstop release`: the figures of a store, added up to alliances, as files that may be given to anyone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRelease } from '@clockstop/answers';
import { openStore } from '@clockstop/counts';
import type { Command } from 'commander';
import { type StoreOptions, withStoreOptions } from '../options.ts';
import { printJson, say } from '../with-store.ts';

const HELP = `
Adds up what the published files in the store hold to cancer alliances, and writes it with the list of its sources and
what to know about it. The same files give the same bytes. The files of figures can be read with clockstop ingest.

Example:
  clockstop release --store STORE --out alliance-figures`;

/** Adds options and action. */
export function releaseCommand(command: Command): void {
  withStoreOptions(command)
    .requiredOption('--out <folder>', 'where to write the files')
    .addHelpText('after', HELP)
    .action(run);
}

interface ReleaseOptions extends StoreOptions {
  readonly out: string;
}

async function run({ store: folder, out, json }: ReleaseOptions): Promise<void> {
  const store = await openStore(folder);
  try {
    const files = await makeRelease(store);
    mkdirSync(out, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
    if (json) printJson({ folder: out, files: Object.keys(files) });
    else say(`Written to ${out}: ${Object.keys(files).join(', ')}.`);
  } finally {
    store.close();
  }
}
