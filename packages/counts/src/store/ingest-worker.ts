/**
 * The worker that reads files: one message in for a file, one message out for what became of it. It closes its
 * database and ends when told to.
 */
import { parentPort } from 'node:worker_threads';
import { openDatabase } from './database.ts';
import { ingestFile } from './ingest-file.ts';
import type { FileToRead } from './prepare-file.ts';

const database = openDatabase(1, '96MB');

parentPort?.on('message', async (message: FileToRead | 'end') => {
  if (message !== 'end') parentPort?.postMessage(await ingestFile(await database, message));
  else {
    (await database).close();
    parentPort?.close();
  }
});
