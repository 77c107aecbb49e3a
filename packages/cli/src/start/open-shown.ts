import { openWithRelease } from '@clockstop/answers';
import { openStore, type Store, UserError } from '@clockstop/counts';
import { openExample } from '../example/open-example.ts';

/** What is shown: an open store, and whether its figures are the invented example. */
export interface Shown {
  readonly store: Store;
  readonly invented: boolean;
  readonly close: () => void;
}

/** Opens the store that files were just read into. Throws UserError `empty-store` where none of them could be read. */
export async function openRead(folder: string): Promise<Shown> {
  const own = await openStore(folder);
  own.close();
  if (own.sources.length === 0) throw new UserError('empty-store', { store: folder });
  return openFigures(folder);
}

/** Opens the store in a folder with the alliance figures that the program carries. */
export async function openFigures(folder: string): Promise<Shown> {
  const store = await openWithRelease(folder);
  return { store, invented: false, close: () => store.close() };
}

/** Opens the invented example. */
export async function openInvented(now: Date): Promise<Shown> {
  return { ...(await openExample(now)), invented: true };
}
