import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { exampleFiles } from './example-files.ts';
import { exampleRegister } from './example-register.ts';

/** The example, open for questions. Closing it removes its temporary folder. */
export interface Example {
  readonly store: Store;
  readonly close: () => void;
}

/**
 * Invents the example and reads it as any published files are read: text in the published layout, written to a
 * temporary folder, through `ingest` into a store there.
 */
export async function openExample(now: Date): Promise<Example> {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-example-'));
  const remove = removal(folder);
  try {
    const store = await openStore(await readInto(folder, now), exampleRegister);
    return { store, close: () => [store.close(), remove()] };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Removes a folder when it is called, or else when the program ends. */
function removal(folder: string): () => void {
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return remove;
}

/** Writes the files, reads them, and gives the folder of the store. Throws when one of them cannot be read: a bug. */
async function readInto(folder: string, now: Date): Promise<string> {
  const [files, store] = [join(folder, 'files'), join(folder, 'store')];
  mkdirSync(files);
  for (const { name, text } of exampleFiles()) writeFileSync(join(files, name), text);
  const { unreadable, other } = await ingest([files], { store, now });
  if (unreadable.length > 0 || Object.keys(other).length > 0)
    throw new Error(`The example cannot be read: ${JSON.stringify({ unreadable, other })}`);
  return store;
}
