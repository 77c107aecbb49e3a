/** Copies what was sent out of the store into a folder, which has all of it or nothing. */
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flush } from '@clockstop/counts';
import { PRIVATE } from '../../store/files/records-folder.ts';
import { RecordsStoreError } from '../../store/files/records-store-error.ts';
import { hashFile } from '../../store/load/hash-file.ts';
import { PRIVATE_FOLDER } from './keep-sent.ts';
import type { Sent, SentPart } from './sent.ts';
import { sentPath } from './sent-of.ts';

/**
 * Copies the parts of what was sent into a folder that is new or empty, byte for byte. They are there all at once or not
 * at all, and only their owner may read them. A folder that holds exactly these parts is left as it is. Throws
 * RecordsStoreError for a folder that holds anything else or cannot be written, and for what is damaged in the store.
 */
export async function deliver(store: string, sent: Sent, folder: string): Promise<void> {
  if (await holdsExactly(folder, sent.parts)) return;
  refuseFilled(folder, sent);
  const partial = makeBeside(folder);
  try {
    for (const part of sent.parts) await copyPart(join(sentPath(store, sent.id), part.name), partial, part);
    flush(partial);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    flush(dirname(resolve(folder)));
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function copyPart(from: string, folder: string, { name, hash }: SentPart): Promise<void> {
  const to = join(folder, name);
  if (!existsSync(from)) throw new RecordsStoreError('damaged-sent', { path: from });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  chmodSync(to, PRIVATE);
  flush(to);
  if ((await hashFile(to)) !== hash) throw new RecordsStoreError('damaged-sent', { path: from });
}

/** A new folder beside the one that is to be, made with all that leads to it. */
function makeBeside(folder: string): string {
  const partial = `${resolve(folder)}.${randomUUID()}.partial`;
  try {
    mkdirSync(dirname(partial), { recursive: true });
    mkdirSync(partial, { mode: PRIVATE_FOLDER });
    return partial;
  } catch {
    throw new RecordsStoreError('no-folder', { folder });
  }
}

/**
 * Looks whether a folder can be made where it is asked for, before any work is done, and leaves nothing there. Throws
 * RecordsStoreError where it cannot.
 */
export function checkPlace(folder: string): void {
  const there = nearest(resolve(folder));
  const tried = join(there === resolve(folder) ? dirname(there) : there, `.${randomUUID()}.partial`);
  try {
    mkdirSync(tried, { mode: PRIVATE_FOLDER });
    rmdirSync(tried);
  } catch {
    throw new RecordsStoreError('no-folder', { folder });
  }
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new RecordsStoreError('no-folder', { folder });
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** Throws RecordsStoreError where the folder holds anything, which nothing may be written over. */
export function refuseFilled(folder: string, { month }: Pick<Sent, 'month'>): void {
  if (namesIn(folder).length > 0) throw new RecordsStoreError('filled-folder', { folder, month });
}

/** Whether the folder holds exactly these parts, byte for byte. */
export async function holdsExactly(folder: string, parts: readonly SentPart[]): Promise<boolean> {
  const names = parts.map(({ name }) => name).toSorted();
  if (namesIn(folder).toSorted().join('/') !== names.join('/')) return false;
  for (const { name, hash } of parts) if ((await hashFile(join(folder, name))) !== hash) return false;
  return true;
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}
