import { type FileHandle, open, rm } from 'node:fs/promises';
import { PRIVATE } from '../files/records-folder.ts';

/** Lines on their way into the store: they wait in a file, so that memory does not grow with them. */
export type Staging = {
  readonly path: string;
  readonly add: (line: string) => void;
  /** Writes what was added: to be awaited now and then. */
  readonly flush: () => Promise<void>;
  /** Ends the writing. */
  readonly close: () => Promise<void>;
  /** Removes the file, whether it was closed or not. */
  readonly remove: () => Promise<void>;
};

/** Opens a file for lines at the path, which must be free. */
export async function openStaging(path: string): Promise<Staging> {
  const file: FileHandle = await open(path, 'wx', PRIVATE);
  let waiting = '';
  let isOpen = true;
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await file.writeFile(text);
  };
  const close = async (): Promise<void> => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    path,
    add: (line) => {
      waiting += line;
    },
    flush,
    close: async () => {
      await flush();
      await close();
    },
    remove: async () => {
      await close();
      await rm(path, { force: true });
    },
  };
}
