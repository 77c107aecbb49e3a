import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, partialPath, quote } from '@clockstop/counts';
import { recordsFolder } from './records-folder.ts';

/** Where DuckDB puts what does not fit into memory unless it is told: below the working folder. */
const UNLESS_TOLD = '.tmp';

/**
 * What of records does not fit into the memory of the database goes into the store, not into whatever folder the program
 * was started in. A database that was told another place keeps it.
 */
export async function spillInto({ connection }: Database, store: string): Promise<void> {
  const folder = recordsFolder(store);
  if (!existsSync(folder)) return;
  const reader = await connection.runAndReadAll("SELECT current_setting('temp_directory')");
  if (reader.getRows()[0]?.[0] !== UNLESS_TOLD) return;
  await connection.run(`SET temp_directory = ${quote(partialPath(join(folder, 'spilled')))}`);
}
