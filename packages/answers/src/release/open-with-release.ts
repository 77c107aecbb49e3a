/** A store together with the data release that the program carries, so that there are figures before any file is read. */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT, ingest, openStore, type Store, UserError } from '@clockstop/counts';
import { carriedFolder } from './carried-release.ts';

/** The day on which the carried release was made. */
const MADE = '2026-11-26';

/** Opens a store with the carried release beside it. The folder of the store may be empty, or not be there. */
export async function openWithRelease(folder: string, caches = cacheFolder()): Promise<Store> {
  const prepared = join(caches, `release-${markOfRelease()}`);
  if (!existsSync(prepared)) await prepare(prepared);
  try {
    return await openStore(folder, undefined, { carried: prepared });
  } catch (error) {
    if (!isOfCarried(error, prepared)) throw error;
    rmSync(prepared, { recursive: true, force: true });
    await prepare(prepared);
    return openStore(folder, undefined, { carried: prepared });
  }
}

/** Whether the prepared release is what cannot be opened: a folder of caches may be emptied or damaged at any time. */
function isOfCarried(error: unknown, prepared: string): boolean {
  if (!(error instanceof UserError)) return false;
  const { store = '', path = '' } = error.facts;
  return store === prepared || path.startsWith(prepared);
}

/** Reads the release into a store of its own. Several programs may do so at once: the first one stays. */
async function prepare(prepared: string): Promise<void> {
  const draft = mkdtempSync(`${prepared}-`);
  await ingest([fileURLToPath(carriedFolder)], { store: draft, now: new Date(MADE) });
  try {
    renameSync(draft, prepared);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(prepared)) throw error;
  }
}

/** A mark of the bytes of the release and of the form of stores. */
function markOfRelease(): string {
  const hash = createHash('sha256').update(FORMAT);
  const files = readdirSync(carriedFolder).filter((name) => name.startsWith('alliance-figures-'));
  for (const file of files.toSorted()) hash.update(readFileSync(new URL(file, carriedFolder)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder of caches of the user, or one that is removed when the program ends where there is none to write to. */
function cacheFolder(): string {
  const own = process.env.XDG_CACHE_HOME;
  const caches = own !== undefined && isAbsolute(own) ? own : join(homedir(), '.cache');
  const folder = join(caches, 'clockstop');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return passingFolder();
  }
}

let passing: string | null = null;

function passingFolder(): string {
  if (passing !== null) return passing;
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-cache-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  passing = folder;
  return folder;
}
