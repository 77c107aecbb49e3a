/** A store together with the data release that the program carries, so that there are figures before any file is read. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT, ingest, openStore, type Store } from '@clockstop/counts';

/** Where the carried release lies, as CSV. */
const carriedFolder = new URL('./data/', import.meta.url);

/** The day on which the carried release was made. */
const MADE = '2026-11-26';

/** Opens a store with the carried release beside it. The folder of the store may be empty, or not be there. */
export async function openWithRelease(folder: string): Promise<Store> {
  return openStore(folder, undefined, { carried: await preparedRelease(cacheFolder()) });
}

/**
 * The carried release as a store, made once for each content of it and then kept in the folder of caches. Several
 * programs may do so at once: each makes its own and the first one stays.
 */
async function preparedRelease(caches: string): Promise<string> {
  const prepared = join(caches, `release-${markOfRelease()}`);
  if (existsSync(prepared)) return prepared;
  mkdirSync(dirname(prepared), { recursive: true, mode: 0o700 });
  const draft = mkdtempSync(`${prepared}-`);
  await ingest([fileURLToPath(carriedFolder)], { store: draft, now: new Date(MADE) });
  keepFirst(draft, prepared);
  return prepared;
}

function keepFirst(draft: string, prepared: string): void {
  try {
    renameSync(draft, prepared);
  } catch (error) {
    if (!existsSync(prepared)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** A mark of the bytes of the release and of the form of stores. */
function markOfRelease(): string {
  const hash = createHash('sha256').update(FORMAT);
  const files = readdirSync(carriedFolder).filter((name) => name.startsWith('alliance-figures-'));
  for (const file of files.toSorted()) hash.update(readFileSync(new URL(file, carriedFolder)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder of caches of the user; a temporary one that only the user can open where there is none. */
function cacheFolder(): string {
  const own = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  try {
    mkdirSync(join(own, 'clockstop'), { recursive: true, mode: 0o700 });
    return join(own, 'clockstop');
  } catch {
    return mkdtempSync(join(tmpdir(), 'clockstop-cache-'));
  }
}
