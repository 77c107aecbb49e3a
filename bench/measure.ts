/**
 * Every standard by month, organisation, cancer, route and modality from invented national records, as a ratio to
 * DuckDB's bare scan of the same columns (the greatest value of each) in the same run, on two threads.
 * `npm run bench -- measure [MILLIONS [ROUNDS]]`. The counts are kept as numbers; how long it takes to read them out in
 * words, with the bands beside each other, is told beside it. At most 5.0 is asked for at 50 million records, and 1 GB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureInto } from '@clockstop/records';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { inventParquet, MONTHLY } from './records/invent-parquet.ts';
import { run, spread } from './timing.ts';

/** How many records a file has: those of a year are a slice, which is counted at one go. */
const YEARLY = 12 * MONTHLY;

/** The columns that the rules look at. */
const USED = [
  ...['priority', 'referralSource', 'referralType', 'referralReceivedDate', 'upgradeDate', 'upgradeProvider'],
  ...['firstSeenDate', 'firstSeenProvider', 'firstSeenAdjustment', 'diagnosisEndDate', 'diagnosisEndReason'],
  ...[
    'diagnosisExclusion',
    'diagnosisEndProvider',
    'primaryDiagnosis',
    'decisionToTreatDate',
    'treatmentDate',
  ],
  ...['treatmentProvider', 'treatmentEventType', 'treatmentModality', 'careSetting', 'treatmentAdjustment'],
  ...['investigatingProvider', 'transferToTreatmentDate', 'commissioner', 'age'],
];

/** What one way took: seconds, and seconds of both processors together. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function compareTo(folder: string, records: number, rounds: number): Promise<void> {
  const database = await openDuckDb(folder);
  const slices = filesOf(folder, records).map(({ path }) => `read_parquet('${path}')`);
  const all = `read_parquet([${filesOf(folder, records).map(({ path }) => `'${path}'`)}])`;
  const bare = () => database.run(`SELECT ${USED.map((name) => `max("${name}")`).join(', ')} FROM ${all}`);
  const [measured, scanned]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const before = await taken(bare);
    const ours = await taken(() => measureInto(database, slices, 'measured', { folder }));
    const after = await taken(bare);
    if (round === 0 && rounds > 1) continue;
    measured.push(ours);
    scanned.push({
      wall: (before.wall + after.wall) / 2,
      processor: (before.processor + after.processor) / 2,
    });
  }
  const peak = megabytes();
  const words = await taken(() => database.run(readOut));
  await tell(database, records);
  const ratios = (of: keyof Taken, extra = 0) =>
    spread(measured.map((each, at) => (each[of] + extra) / (scanned[at]?.[of] ?? 0)));
  const walls = (each: readonly Taken[]) => spread(each.map(({ wall }) => wall));
  console.log(`measured, seconds:    ${walls(measured)} (least / median / greatest)`);
  console.log(`bare scan, seconds:   ${walls(scanned)} (before and after, the mean)`);
  console.log(`measured / bare scan: ${ratios('wall')}`);
  console.log(`the same of the processors' time: ${ratios('processor')}`);
  console.log(
    `the counts read out in words, seconds: ${words.wall.toFixed(2)}; with it the ratio is ${ratios('wall', words.wall)}`,
  );
  console.log(`memory at the peak: ${peak} MB, after reading out ${megabytes()} MB`);
}

interface FileOfYear {
  readonly path: string;
  readonly before: number;
  readonly records: number;
}

function filesOf(folder: string, records: number): readonly FileOfYear[] {
  return Array.from({ length: Math.ceil(records / YEARLY) }, (_, year) => ({
    path: join(folder, `${year}.parquet`),
    before: year * YEARLY,
    records: Math.min(YEARLY, records - year * YEARLY),
  }));
}

async function invent(folder: string, records: number): Promise<void> {
  const database = await openDuckDb(folder);
  for (const file of filesOf(folder, records)) await inventParquet(database, file, file.path);
}

/** Every count in words, looked at once. */
const readOut = `SELECT max(basis), max(code), max(standard), ${['suspectedCancer', 'cancerType', 'route', 'stage', 'modality'].map((name) => `max("${name}")`).join(', ')},
  sum(total), sum(within) FROM measured`;

async function tell(database: DuckDBConnection, records: number): Promise<void> {
  const reader = await database.runAndReadAll(
    'SELECT count(*), count(DISTINCT standard), count(DISTINCT month) FROM measured',
  );
  const [rows, standards, months] = reader.getRows()[0]?.map(Number) ?? [];
  console.log(
    `${records.toLocaleString('en-GB')} records: ${rows?.toLocaleString('en-GB')} counts of ${standards} standards in ${months} months`,
  );
}

/** What does not fit into this memory goes into the folder. */
async function openDuckDb(folder: string): Promise<DuckDBConnection> {
  const settings = { threads: '2', memory_limit: '500MB', temp_directory: join(folder, 'spilled') };
  return (await DuckDBInstance.create(':memory:', settings)).connect();
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const [start, used] = [process.hrtime.bigint(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: Number(process.hrtime.bigint() - start) / 1e9, processor: (user + system) / 1e6 };
}

/** Inventing and measuring are processes of their own, so that the memory of the one is not taken for the other's. */
async function measure(millions: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
  const again = (which: string) => {
    const asked = [folder, String(millions), String(rounds)];
    return run(process.execPath, [process.argv[1] ?? '', 'measure', which, ...asked], 'inherit');
  };
  try {
    for (const which of ['invent', 'compare']) process.exitCode = (await again(which)).exitCode ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [, which = '10', ...given] = process.argv.slice(2);
const [folder = '', millions, rounds] = given;
if (which === 'invent') await invent(folder, Number(millions) * 1e6);
else if (which === 'compare') await compareTo(folder, Number(millions) * 1e6, Number(rounds));
else await measure(Number(which), Number(given[0] ?? 5));
