import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revisions } from '../../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from '../invented-store.ts';
import { describePublished, publishedFolder } from '../published-folder.ts';

const early: readonly InventedRow[] = [
  ['R1A', 95, 100],
  ['R1B', 93, 100],
  ['R1D', 50, 50],
];
const late: readonly InventedRow[] = [
  ['R1A', 95, 100],
  ['R1B', 100, 100],
  ['R1D', 46, 50],
];

describe('revisions', () => {
  test('say who was first before and after, who met the standard, and which shares moved most', async () => {
    const store = await inventedStore({
      '31-PROVIDER-PROVISIONAL.csv': inventedTable('31-day-surgery', 'July 2021', early),
      '31-PROVIDER-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', late),
      '14-PROVIDER-FINAL.csv': inventedTable('two-week-wait', 'July 2021', late),
    });
    const [revision, ...others] = await revisions(store);
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      standard: { id: '31-day-surgery' },
      period: '2021-07',
      basis: 'provider',
      england: { before: { within: 238, total: 250 }, after: { within: 241, total: 250 } },
      firstBefore: ['East'],
      firstAfter: ['South'],
    });
    expect(
      revision?.alliances.map(({ name, before, after, metBefore, metAfter }) => [
        ...[name, before.within, after.within, metBefore, metAfter],
      ]),
    ).toEqual([
      ['East', 50, 46, true, false],
      ['South', 93, 100, false, true],
    ]);
  });

  test('are none where every figure is there only once', async () => {
    const store = await inventedStore({
      'a-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', late),
      'b-PROVISIONAL.csv': inventedTable('31-day-surgery', 'June 2021', early),
    });
    expect(await revisions(store)).toEqual([]);
  });
});

describePublished('revisions of July 2021', () => {
  let store: Store;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clockstop-revisions-'));
    const files = [
      'commissioner-workbooks-july/nhs_commissioner_wait_times_jul_2021.xlsx',
      'commissioner-workbooks-2016-2021/JULY-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx',
    ];
    await ingest(
      files.map((file) => join(publishedFolder, file)),
      { store: folder, now: new Date('2026-11-23T12:00:00.000Z') },
    );
    store = await openStore(folder);
  });

  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  test('changed who was first on faster diagnosis', async () => {
    const found = await revisions(store);
    expect(found).toHaveLength(10);
    expect(found.find(({ standard }) => standard.id === 'faster-diagnosis')).toMatchObject({
      england: { before: { within: 161012, total: 217855 }, after: { within: 164461, total: 222389 } },
      firstBefore: ['Wessex'],
      firstAfter: ['Peninsula'],
    });
  });
});
