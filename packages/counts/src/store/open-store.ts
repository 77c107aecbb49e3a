/** A store that is open for questions. */
import { register as published, type Register } from '@clockstop/organisations';
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

/** Opens a store. The register is that of real organisations unless another is given. Throws UserError where there is none. */
export async function openStore(folder: string, register: Register = published): Promise<Store> {
  const database = await openDatabase(2, '1GB');
  try {
    const sources = await readCatalogue(database, folder);
    return { folder, register, sources, database, close: database.close };
  } catch (error) {
    database.close();
    throw error;
  }
}
