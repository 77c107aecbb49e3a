/** The folder of what is worked out of submissions and kept: one process at a time works on it, and takes out what is not needed. */
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '@clockstop/counts';
import { PRIVATE, workedOutFolder } from './records-folder.ts';
import { RecordsStoreError } from './records-store-error.ts';

const LOCK = 'lock';

/**
 * Does something while no other process that asks for the same may. The file that is locked is a database: its engine locks
 * it by the operating system, so that it is free again however the process ends. Throws RecordsStoreError where another
 * process has it.
 */
export async function whileLocked<T>(store: string, use: () => Promise<T>): Promise<T> {
  mkdirSync(workedOutFolder(store), { recursive: true, mode: 0o700 });
  const lock = await lockFile(store, join(workedOutFolder(store), LOCK));
  try {
    return await use();
  } finally {
    lock.close();
  }
}

/** Takes every file out of the folder but these, and the lock. It must be locked. */
export function sweepWorkedOut(store: string, needed: readonly string[]): void {
  const folder = workedOutFolder(store);
  const kept = new Set(needed);
  for (const name of readdirSync(folder).filter((one) => !one.startsWith(LOCK))) {
    const path = join(folder, name);
    if (!kept.has(path)) rmSync(path, { force: true });
  }
}

/** A file that was left half made is made anew. */
async function lockFile(store: string, path: string): Promise<Database> {
  try {
    return await openPrivate(path);
  } catch (error) {
    if (isHeld(error)) throw new RecordsStoreError('store-in-use', { store, holder: holderOf(error) });
    rmSync(path, { force: true });
    return openPrivate(path);
  }
}

async function openPrivate(path: string): Promise<Database> {
  const database = await openDatabase(1, '100MB', path);
  chmodSync(path, PRIVATE);
  return database;
}

function isHeld(error: unknown): boolean {
  return /could not set lock|another process/i.test(String(error));
}

function holderOf(error: unknown): string {
  const id = /\(PID (\d+)\)/.exec(String(error))?.[1];
  return id === undefined ? 'Another process' : `Another process (${id})`;
}
