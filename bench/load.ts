/**
 * A national month of invented records loaded into a store, from the file to what is kept of it, checked; beside DuckDB
 * that only reads the same file with the types of its columns, and the check alone: whole processes, in turn.
 * `npm run bench -- load [RECORDS [PAIRS]]`. About ten seconds are asked for.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { register } from '@clockstop/organisations';
import { inventRecords, loadRecords } from '@clockstop/records';
import { day } from '@clockstop/rules';
import { compare, mostMemoryOf, run, secondsOf, spread } from './timing.ts';

const SEED = 1;
const NATIONAL_MONTH = '350000';

async function load(path: string): Promise<void> {
  const store = await mkdtemp(join(tmpdir(), 'clockstop-bench-'));
  try {
    const asOf = day('2026-01-31');
    const { submission } = await loadRecords(path, { store, register, now: new Date(), asOf });
    if (submission.rejected > 0) throw new Error(`${submission.rejected} records were rejected`);
  } finally {
    await rm(store, { recursive: true });
  }
}

async function measure(records: number, pairs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-bench-'));
  const path = join(folder, 'invented.csv');
  const again = (bench: string, which: string) => () =>
    run(process.execPath, [process.argv[1] ?? '', bench, which, path]);
  try {
    const { pieces } = inventRecords({ rows: records, seed: SEED, layout: 'submission', problems: 'none' });
    await pipeline(pieces(), createWriteStream(path));
    const megabytes = (await stat(path)).size / 1e6;
    const typed = await compare(pairs, again('load', 'ours'), again('check', 'typed'));
    const checked = await compare(pairs, again('load', 'ours'), again('check', 'ours'));
    const all = [...typed.ours, ...checked.ours];
    console.log(`${records} records, ${megabytes.toFixed(0)} MB, ${pairs} pairs; least / middle / greatest`);
    console.log(`load         ${secondsOf(all)} s, at most ${mostMemoryOf(all)} MB`);
    console.log(`read_csv     ${secondsOf(typed.theirs)} s, check ${secondsOf(checked.theirs)} s`);
    console.log(`load / read_csv: ${times(typed.ratios)}; load / check: ${times(checked.ratios)}`);
    if ([...all, ...typed.theirs, ...checked.theirs].some(({ exitCode }) => exitCode !== 0))
      process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `compare` tells how many times as long the other took. */
function times(ratios: readonly number[]): string {
  return spread(ratios.map((ratio) => 1 / ratio));
}

const [, which = NATIONAL_MONTH, given = ''] = process.argv.slice(2);
if (which === 'ours') await load(given);
else await measure(Number(which), Number(given || 5));
