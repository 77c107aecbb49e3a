/**
 * Every standard by month, organisation, cancer, route and modality from invented national records, as a ratio to
 * DuckDB's bare scan of the same columns (the greatest value of each) in the same run, on two threads. The counts are kept
 * as numbers; how long it takes to read them out in words is told beside it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureInto } from '@clockstop/records';
import { DuckDBInstance } from '@duckdb/node-api';
import { inventParquet } from './records/invent-parquet.ts';
import { spread } from './timing.ts';

const RECORDS = Number(process.env.RECORDS ?? 10_000_000);
const ROUNDS = Number(process.env.ROUNDS ?? 7);

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

const folder = mkdtempSync(join(tmpdir(), 'clockstop-bench-'));
const path = join(folder, 'records.parquet');
const database = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const relation = `read_parquet('${path}')`;
try {
  await inventParquet(database, RECORDS, path);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const scanned = await seconds(() =>
      database.run(`SELECT ${USED.map((name) => `max("${name}")`).join(', ')} FROM ${relation}`),
    );
    const measured = await seconds(() => measureInto(database, relation, 'measured'));
    if (round === 0) continue;
    bare.push(scanned);
    ours.push(measured);
  }
  const words = await seconds(() => database.run('CREATE TEMP TABLE words AS FROM measured'));
  const reader = await database.runAndReadAll(
    'SELECT count(*), count(DISTINCT standard), count(DISTINCT month) FROM measured',
  );
  const [rows, standards, months] = reader.getRows()[0]?.map(Number) ?? [];
  console.log(
    `${RECORDS.toLocaleString('en-GB')} records: ${rows?.toLocaleString('en-GB')} counts of ${standards} standards in ${months} months`,
  );
  console.log(`measured, seconds:   ${spread(ours)} (least / median / greatest)`);
  console.log(`bare scan, seconds:  ${spread(bare)}`);
  console.log(`measured / bare scan: ${spread(ours.map((time, at) => time / (bare[at] ?? Number.NaN)))}`);
  console.log(`the counts read out in words, seconds: ${words.toFixed(2)}`);
  console.log(`memory at the peak: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
