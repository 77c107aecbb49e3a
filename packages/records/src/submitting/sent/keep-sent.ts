/** Keeps what was written to be sent in the store: wholly or not at all. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flush, partialPath } from '@clockstop/counts';
import { PRIVATE, recordsFolder, sentFolder } from '../../store/files/records-folder.ts';
import type { Sent } from './sent.ts';
import { SENT_FILE, sentPath } from './sent-of.ts';

/** Only the owner may look into a folder: it holds what was recorded of patients. */
export const PRIVATE_FOLDER = 0o700;

/** Does the work with a new folder in the store, which is gone afterwards unless it was kept. */
export async function inStagingFolder<T>(store: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = partialPath(join(recordsFolder(store), `sending-${randomUUID()}`));
  mkdirSync(folder, { mode: PRIVATE_FOLDER });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives what lies in the folder, with what is told of it, its name in the store. It lasts even if the machine stops. */
export function keepSent(store: string, folder: string, told: Omit<Sent, 'id'>): Sent {
  const id = createHash('sha256').update(JSON.stringify(told)).digest('hex');
  const sent = { id, ...told };
  writeFileSync(join(folder, SENT_FILE), `${JSON.stringify(sent, null, 2)}\n`, { mode: PRIVATE });
  for (const name of [...sent.parts.map((part) => part.name), SENT_FILE]) flush(join(folder, name));
  mkdirSync(sentFolder(store), { recursive: true, mode: PRIVATE_FOLDER });
  renameSync(folder, sentPath(store, id));
  flush(sentFolder(store));
  return sent;
}
