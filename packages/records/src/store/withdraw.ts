import { dropMeasured, openDatabase } from '@clockstop/counts';
import { isWithdrawn, removeFile, storedHashes, withdrawalPath, writeWhole } from './files/records-folder.ts';
import { RecordsStoreError } from './files/records-store-error.ts';

/**
 * Withdraws a submission: from now on every answer is as if it had never come. It stays in the store, and loading the same
 * file again takes the withdrawal back. Counts that were measured before rest on it and are taken out. `hash` may be the
 * first letters of the hash. Returns the whole hash. Throws RecordsStoreError where no submission, or more than one, is
 * meant.
 */
export async function withdraw(store: string, hash: string, now: Date): Promise<string> {
  const whole = wholeHash(store, hash);
  if (isWithdrawn(store, whole)) return whole;
  await dropCounts(store);
  const path = withdrawalPath(store, whole);
  writeWhole(path, `${JSON.stringify({ hash: whole, withdrawnAt: now.toISOString() })}\n`);
  return whole;
}

async function dropCounts(store: string): Promise<void> {
  const database = await openDatabase(1, '256MB');
  try {
    await dropMeasured(database, store);
  } finally {
    database.close();
  }
}

/** Takes a withdrawal back; nothing happens where there was none. */
export function takeBack(store: string, hash: string): void {
  removeFile(withdrawalPath(store, hash));
}

const SHOWN = 5;

function wholeHash(store: string, hash: string): string {
  const all = storedHashes(store);
  const meant = all.filter((one) => hash !== '' && one.startsWith(hash.toLowerCase()));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const known = (only === undefined ? all : meant).slice(0, SHOWN).map((one) => one.slice(0, 12));
  const code = only === undefined ? 'no-submission' : 'several-submissions';
  throw new RecordsStoreError(code, { store, hash, known: known.join(', ') || 'it is empty' });
}
