/** Opens a store for a command and closes it again. */
import { openStore, type Store } from '@clockstop/counts';

/** Does the work with an open store; whatever comes of it, the store is closed. */
export async function withStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(folder);
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
