import { openStore, type Store, UserError } from '@clockstop/counts';
import { openExample } from '../example/open-example.ts';

/** What is shown: an open store, and whether its figures are the invented example. */
export interface Shown {
  readonly store: Store;
  readonly invented: boolean;
  readonly close: () => void;
}

/** Opens the store in a folder. Throws UserError `no-store` or `empty-store` where there is nothing to show. */
export async function openFigures(folder: string): Promise<Shown> {
  const store = await openStore(folder);
  if (store.sources.length > 0) return { store, invented: false, close: () => store.close() };
  store.close();
  throw new UserError('empty-store', { store: folder });
}

/** Opens the store in a folder, or the invented example where there is nothing to show. */
export async function openFiguresOrExample(folder: string, now: Date): Promise<Shown> {
  try {
    return await openFigures(folder);
  } catch (error) {
    if (!isNothingToShow(error)) throw error;
    return { ...(await openExample(now)), invented: true };
  }
}

function isNothingToShow(error: unknown): boolean {
  return error instanceof UserError && (error.code === 'no-store' || error.code === 'empty-store');
}
