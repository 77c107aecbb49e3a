/**
 * The check of a submission in CSV (read, all three stages, report), beside DuckDB that only reads the same invented file
 * with the types of its columns: whole processes, in turn. `npm run bench -- check [RECORDS]`. At least a tenth of the
 * speed of DuckDB is asked for.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openDatabase, quote, quotePath } from '@clockstop/counts';
import { checkFileAt, inventRecords } from '@clockstop/records';
import { columns, day, items } from '@clockstop/rules';
import { compare, mostMemoryOf, run, secondsOf, spread } from './timing.ts';

const PAIRS = 7;
const SEED = 1;
const THREADS = 2;

const sqlTypes = { date: 'DATE', number: 'INTEGER', text: 'VARCHAR' } as const;

/** Counts what is in every column, so that every field is read and made into its type, and nothing is kept. */
async function readTyped(path: string): Promise<void> {
  const given = columns.slice(0, items.length);
  const types = given.map(({ id, kind }) => `${quote(id)}: ${quote(sqlTypes[kind])}`);
  const counts = given.map(({ id }) => `count("${id}")`);
  const { connection, close } = await openDatabase(THREADS, '1GB');
  await connection.run(`SELECT ${counts.join(', ')} FROM read_csv(${quotePath(path)},
    columns = {${types.join(', ')}}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"',
    dateformat = '%Y-%m-%d')`);
  close();
}

async function checkOurs(path: string): Promise<void> {
  const { good, lines } = await checkFileAt(path, { asOf: day('2026-01-31') });
  if (good !== lines) throw new Error(`${lines - good} records of ${lines} were rejected`);
}

async function measure(records: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-bench-'));
  const path = join(folder, 'invented.csv');
  const again = (which: string) => () => run(process.execPath, [process.argv[1] ?? '', 'check', which, path]);
  try {
    const { pieces } = inventRecords({ rows: records, seed: SEED, layout: 'submission', problems: 'none' });
    await pipeline(pieces(), createWriteStream(path));
    const megabytes = (await stat(path)).size / 1e6;
    const { ours, theirs, ratios } = await compare(PAIRS, again('ours'), again('typed'));
    console.log(`${records} records, ${megabytes.toFixed(0)} MB, ${PAIRS} pairs; least / middle / greatest`);
    console.log(`check        ${secondsOf(ours)} s, at most ${mostMemoryOf(ours)} MB`);
    console.log(`read_csv     ${secondsOf(theirs)} s, ${THREADS} threads`);
    console.log(`our speed as a part of DuckDB's: ${spread(ratios)} (at least 0.10 is asked for)`);
    if ([...ours, ...theirs].some(({ exitCode }) => exitCode !== 0)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [, which = '400000', path = ''] = process.argv.slice(2);
if (which === 'ours') await checkOurs(path);
else if (which === 'typed') await readTyped(path);
else await measure(Number(which));
