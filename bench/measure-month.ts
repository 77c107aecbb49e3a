/**
 * One more month on fifteen years of national months, and one withdrawn, beside the same month measured alone in a store of
 * its own: `npm run bench -- measure-month [MONTHS [ROUNDS]]`. Of a hundred records of a month fifteen tell more of
 * pathways of the month before. Every store and every measuring is invented and then removed.
 */
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@clockstop/counts';
import { type MeasuredStore, measureStore, withdraw } from '@clockstop/records';
import { inventSubmission } from './records/invent-archive.ts';
import { median, spread } from './timing.ts';

const now = new Date('2026-11-26T12:00:00Z');

const [, months = '180', rounds = '5'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
try {
  await compareMonths(Number(months), Number(rounds));
} finally {
  rmSync(folder, { recursive: true });
}

async function compareMonths(many: number, times: number): Promise<void> {
  const archive = join(folder, 'archive');
  const hash = await invent(archive, many);
  await withdraw(archive, hash, now);
  const all = await measured(archive);
  console.log(
    `${many} months, ${all.store.records.toLocaleString('en-GB')} records: ${all.store.counts.toLocaleString('en-GB')} counts`,
  );
  console.log(`measured from nothing, seconds: ${all.seconds.toFixed(1)}`);
  const [alone, more, less]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < times; round++) {
    alone.push(await measuredAlone(archive, hash));
    rmSync(withdrawal(archive, hash));
    more.push((await measured(archive)).seconds);
    await withdraw(archive, hash, now);
    less.push((await measured(archive)).seconds);
  }
  console.log(`the month alone, seconds:       ${spread(alone)} (least / median / greatest)`);
  console.log(`one more month, seconds:        ${spread(more)}`);
  console.log(`the month withdrawn, seconds:   ${spread(less)}`);
  console.log(
    `one more month / alone: ${spread(ratios(more, alone))}; withdrawn / alone: ${spread(ratios(less, alone))}`,
  );
  console.log(`everything / one more month: ${(all.seconds / median(more)).toFixed(0)}`);
  console.log(`memory at the peak: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function ratios(some: readonly number[], others: readonly number[]): readonly number[] {
  return some.map((each, at) => each / (others[at] ?? Number.NaN));
}

/** Invents so many months and one more, of which the hash is returned. */
async function invent(store: string, many: number): Promise<string> {
  const { connection, close } = await openDatabase(2, '1GB');
  let hash = '';
  for (let month = 0; month <= many; month++) hash = await inventSubmission(connection, store, month);
  close();
  return hash;
}

function withdrawal(store: string, hash: string): string {
  return join(store, 'records', `${hash}.withdrawn.json`);
}

async function measuredAlone(archive: string, hash: string): Promise<number> {
  const store = join(folder, 'alone');
  mkdirSync(join(store, 'records'), { recursive: true });
  linkSync(join(archive, 'records', `${hash}.parquet`), join(store, 'records', `${hash}.parquet`));
  const { seconds } = await measured(store);
  rmSync(store, { recursive: true });
  return seconds;
}

async function measured(store: string): Promise<{ readonly seconds: number; readonly store: MeasuredStore }> {
  const start = performance.now();
  const done = await measureStore({ store, now });
  return { seconds: (performance.now() - start) / 1000, store: done };
}
