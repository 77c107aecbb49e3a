/** Counting only what changed gives what counting everything gives, whatever came and went in whatever order. */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@clockstop/counts';
import { measureStore, submissionsOf, withdraw } from '@clockstop/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeBack } from '../../src/store/withdraw.ts';
import type { Values } from '../checking/good-records.ts';
import { inFolder, keep, neverIssued } from '../store/invented-store.ts';

const now = new Date('2024-06-30T12:00:00Z');

/** Records of few patients and pathways, over several months, so that submissions have some of them in common. */
const record: fc.Arbitrary<Values> = fc.record({
  recordId: fc.constantFrom('', '', '', '', 'A1', 'A2'),
  nhsNumber: fc.constantFrom(...[1, 2, 3, 4, 5, 6].map(neverIssued), ''),
  pathwayId: fc.constantFrom('PW1', 'PW2', ''),
  pathwayIdIssuer: fc.constantFrom('RB1', 'RB1', ''),
  priority: fc.constantFrom('3', '3', '2'),
  referralSource: fc.constantFrom('03', '17'),
  referralType: fc.constantFrom('07', '16'),
  referralReceivedDate: fc.constantFrom('2024-01-01', '2024-01-02', ''),
  firstSeenDate: fc.constantFrom('2024-01-10', '2024-02-01', ''),
  firstSeenSite: fc.constantFrom('RB1AA', 'RD1AA', ''),
  diagnosisEndDate: fc.constantFrom('2024-01-20', '2024-02-10', ''),
  diagnosisEndReason: fc.constantFrom('01', '02'),
  diagnosisEndSite: fc.constantFrom('RB1AA', 'RD1AA'),
  primaryDiagnosis: fc.constantFrom('C18.0', 'C50.9', ''),
  decisionToTreatDate: fc.constantFrom('2024-02-12', ''),
  treatmentDate: fc.constantFrom('2024-02-20', '2024-03-21', ''),
  treatmentEventType: fc.constantFrom('01', '02', ''),
  treatmentModality: fc.constantFrom('23', '05'),
  treatmentSite: fc.constantFrom('RB1AA', 'RD1AA', ''),
  transferFrom: fc.constantFrom('RB1', '', ''),
  transferTo: fc.constantFrom('RD1', '', ''),
  transferReceivedDate: fc.constantFrom('2024-01-25', ''),
  transferReceivingReason: fc.constantFrom('04', ''),
  commissioner: fc.constantFrom('QMF', 'QRV', ''),
});

const file = fc.array(record, { minLength: 1, maxLength: 6 });

/** A file comes, or comes again, or one of those that are there goes. */
const step = fc.record({ of: fc.nat({ max: 6 }), comes: fc.boolean() });

test(
  'counting what changed gives the counts of counting all',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 7, maxLength: 7 }),
        fc.array(step, { minLength: 1, maxLength: 4 }),
        async (files, steps) => {
          await inFolder(async (folder) => {
            const store = join(folder, 'store');
            for (const [at, records] of files.entries()) if (at < 5) await keep(folder, records, at + 1);
            expect((await measureStore({ store, now })).changed).toBeNull();
            for (const { of, comes } of steps) {
              await (comes ? come(folder, files[of] ?? [], of + 1) : go(store, of));
              expect(await answerOf(store)).toEqual(await answerFromScratch(folder, store));
            }
          });
        },
      ),
      { numRuns: 6, endOnFailure: true },
    ),
  240_000,
);

test('what is counted is what changed, and all of it where the rest is no more', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    const one: Values = {
      nhsNumber: neverIssued(1),
      pathwayId: 'P',
      pathwayIdIssuer: 'RB1',
      priority: '3',
      referralSource: '03',
      referralReceivedDate: '2024-01-01',
      firstSeenDate: '2024-01-10',
      firstSeenSite: 'RB1AA',
    };
    const others = [2, 3, 4].map((number) => ({ ...one, nhsNumber: neverIssued(number) }));
    await keep(folder, others, 1);
    expect((await measureStore({ store, now })).changed).toBeNull();
    expect((await measureStore({ store, now })).changed).toBe(0);
    await keep(folder, [one], 2);
    expect(await measureStore({ store, now })).toMatchObject({ changed: 1, records: 4 });
    await go(store, 0);
    expect(await measureStore({ store, now })).toMatchObject({ changed: null, records: 1 });
    expect((await measureStore({ store, now, by: 'outcome' })).changed).toBeNull();
  }));

async function come(folder: string, records: readonly Values[], day: number): Promise<void> {
  const store = join(folder, 'store');
  const before = new Set((await submissionsOf(store)).map(({ hash }) => hash));
  await keep(folder, records, day);
  for (const { hash, isWithdrawn } of await submissionsOf(store))
    if (before.has(hash) && isWithdrawn) takeBack(store, hash);
}

async function go(store: string, of: number): Promise<void> {
  const submission = (await submissionsOf(store))[of];
  if (submission !== undefined) await withdraw(store, submission.hash, now);
}

/** Every count that is kept, and what was said of them. */
async function answerOf(store: string): Promise<unknown> {
  const { records, sums, transfers, counts } = await measureStore({ store, now });
  return { records, sums, transfers, counts, rows: await keptCounts(store) };
}

async function answerFromScratch(folder: string, store: string): Promise<unknown> {
  const copy = join(folder, 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(store, copy, { recursive: true });
  const records = join(copy, 'records');
  for (const name of readdirSync(records)) if (name.startsWith('counted')) rmSync(join(records, name));
  return answerOf(copy);
}

async function keptCounts(store: string): Promise<readonly string[]> {
  if (!existsSync(join(store, 'sources'))) return [];
  const database = await openDatabase(1, '256MB');
  try {
    const files = readdirSync(join(store, 'sources')).filter((name) => name.endsWith('.parquet'));
    if (files.length === 0) return [];
    const reader = await database.connection.runAndReadAll(
      `SELECT * FROM read_parquet('${join(store, 'sources', files[0] ?? '')}')`,
    );
    return reader
      .getRowObjectsJson()
      .map((row) => JSON.stringify(row))
      .toSorted();
  } finally {
    database.close();
  }
}
