/** What was sent from a store: the folder is the catalogue. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentFolder } from '../../store/files/records-folder.ts';
import { RecordsStoreError } from '../../store/files/records-store-error.ts';
import type { Sent } from './sent.ts';

/** The file in which what was sent is told of. */
export const SENT_FILE = 'sent.json';

/** Where the parts of what was sent are kept. */
export function sentPath(store: string, id: string): string {
  return join(sentFolder(store), id);
}

/**
 * All that was written to be sent from a store, in order of time; none where there is no store. Throws RecordsStoreError
 * where the store is damaged.
 */
export function sentOf(store: string): readonly Sent[] {
  const folder = sentFolder(store);
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
  return ids.map((id) => readSent(store, id)).toSorted((one, other) => one.sequence - other.sequence);
}

function readSent(store: string, id: string): Sent {
  const path = join(sentPath(store, id), SENT_FILE);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Sent;
  } catch {
    throw new RecordsStoreError('damaged-sent', { path });
  }
}

const SHOWN = 5;

/**
 * The one that the identifier, or the first letters of it, names. Throws RecordsStoreError where none, or more than one, is
 * meant.
 */
export function sentCalled(store: string, id: string): Sent {
  const all = sentOf(store);
  const meant = all.filter((one) => id !== '' && one.id.startsWith(id.toLowerCase()));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const known = (only === undefined ? all : meant).slice(-SHOWN).map((one) => one.id.slice(0, 12));
  const code = only === undefined ? 'no-sent' : 'several-sent';
  throw new RecordsStoreError(code, { store, id, known: known.join(', ') || 'nothing was sent yet' });
}
