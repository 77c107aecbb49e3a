/** A store that is open for questions. */
import { register as published, type Register } from '@clockstop/organisations';
import { UserError } from '../user-error.ts';
import { readCatalogue } from './catalogue.ts';
import { type Database, openDatabase } from './database.ts';
import type { Source } from './source.ts';

/** An open store: close it when done. */
export interface Store {
  readonly folder: string;
  readonly register: Register;
  readonly sources: readonly Source[];
  readonly database: Database;
  close(): void;
}

/** What a store is opened with. */
export interface StoreOptions {
  /** Another store, whose sources answer too; the folder itself may then be empty, or not be there. */
  readonly carried?: string;
}

/** Opens a store. The register is that of real organisations unless another is given. Throws UserError where there is none. */
export async function openStore(
  folder: string,
  register: Register = published,
  { carried }: StoreOptions = {},
): Promise<Store> {
  const database = await openDatabase(2, '1GB');
  try {
    const sources = await sourcesIn(database, folder, carried);
    return { folder, register, sources, database, close: database.close };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The sources of the store, then those that are carried and are not in it. */
async function sourcesIn(
  database: Database,
  folder: string,
  carried: string | undefined,
): Promise<readonly Source[]> {
  if (carried === undefined) return readCatalogue(database, folder);
  const own = await readOwn(database, folder);
  const known = new Set(own.map(({ hash }) => hash));
  const others = (await readCatalogue(database, carried)).filter(({ hash }) => !known.has(hash));
  return [...own, ...others.map((source) => ({ ...source, folder: carried }))];
}

async function readOwn(database: Database, folder: string): Promise<readonly Source[]> {
  try {
    return await readCatalogue(database, folder);
  } catch (error) {
    if (error instanceof UserError && (error.code === 'no-store' || error.code === 'empty-store')) return [];
    throw error;
  }
}
