/** Opens a store for a command and closes it again. */
import { openWithRelease } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';

/**
 * Does the work with an open store and the alliance figures that the program carries; whatever comes of it, the store
 * is closed.
 */
export async function withStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openWithRelease(folder);
  if (ownSources(store).length === 0) say(onlyCarried(folder));
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** Prints a value as JSON, alone on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says a sentence on standard error, where it does not disturb the output. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** The sources that were read into the store itself, without those that the program carries. */
export function ownSources({ sources }: Store): Store['sources'] {
  return sources.filter(({ folder }) => folder === undefined);
}

function onlyCarried(folder: string): string {
  return `No published files have been read into ${folder}: the alliance figures that Clockstop carries answer. For providers, boards and breakdowns: clockstop ingest FOLDER`;
}
