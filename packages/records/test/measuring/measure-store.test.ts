import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, UserError } from '@clockstop/counts';
import { register } from '@clockstop/organisations';
import { loadRecords, measureStore, toSubmissionLine, withdraw } from '@clockstop/records';
import { day } from '@clockstop/rules';
import { afterAll, expect, test } from 'vitest';
import { sharedBreach, textsOf } from '../explaining/one-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-06-30T12:00:00Z');
const asOf = day('2026-06-30');

async function load(store: string, name: string, records: readonly (typeof sharedBreach)[]) {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => toSubmissionLine(textsOf(record))).join(''));
  return loadRecords(path, { store, register, now, asOf });
}

/** What the store answers of vintage local: its sources of that vintage. */
async function localSources(store: string): Promise<readonly string[]> {
  try {
    const open = await openStore(store);
    open.close();
    return open.sources
      .filter(({ vintage }) => vintage === 'local')
      .map(({ file, counts }) => `${file}: ${counts}`);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

test('records become counts of vintage local, with shares, transfers and assumptions', async () => {
  const store = join(folder, 'one');
  await load(store, 'one.csv', [
    sharedBreach,
    { ...sharedBreach, nhsNumber: '9990000026', treatmentSite: 'RAL01' },
  ]);
  const measured = await measureStore({ store, now, by: 'outcome' });
  expect(
    measured.sums.map(({ month, standard, label, total, within }) => [month, standard, label, total, within]),
  ).toEqual([
    ['2024-01', 'two-week-wait', null, 4, 4],
    ['2024-01', 'faster-diagnosis', 'Cancer diagnosed', 4, 4],
    ['2024-03', '31-day', null, 4, 0],
    ['2024-03', '62-day', null, 4, 0],
  ]);
  expect(measured.transfers).toEqual([
    { measure: '24-day', month: '2024-03', provider: 'R1H', pathways: 1, within: 0 },
    { measure: '38-day', month: '2024-03', provider: 'RAL', pathways: 1, within: 1 },
  ]);
  expect(measured.restsOn.map(({ id }) => id)).toContain('shared-pathways');
  expect(await localSources(store)).toEqual([`records of 1 submission: ${measured.counts}`]);
});

test('counts go with the records that they rest on', async () => {
  const store = join(folder, 'two');
  await load(store, 'two.csv', [sharedBreach]);
  const before = await measureStore({ store, now });
  const other = await load(store, 'other.csv', [
    { ...sharedBreach, nhsNumber: '9990000034', pathwayId: 'P2' },
  ]);
  expect(await localSources(store)).toEqual([]);
  const both = await measureStore({ store, now });
  expect(both.records).toBe(2);
  await withdraw(store, other.submission.hash, now);
  expect(await localSources(store)).toEqual([]);
  const after = await measureStore({ store, now });
  expect(after.sums).toEqual(before.sums);
  expect(await localSources(store)).toHaveLength(1);
});

test('a store without records has no counts', async () => {
  const store = join(folder, 'three');
  const { submission } = await load(store, 'three.csv', [sharedBreach]);
  await withdraw(store, submission.hash, now);
  const measured = await measureStore({ store, now });
  expect([measured.records, measured.counts, measured.sums]).toEqual([0, 0, []]);
});
