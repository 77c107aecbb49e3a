import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { type Dimension, month } from '@clockstop/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakdownOf, rank } from '../src/index.ts';
import { describePublished, publishedFolder } from './published-folder.ts';

describePublished('a standard by cancer, route and treatment, from published files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-breakdown-'));
  let store: Store;
  beforeAll(async () => {
    const files = ['workbooks-2023-2024', 'provider-extracts'].map((name) => join(publishedFolder, name));
    await ingest(files, { store: folder, now: new Date('2026-01-01') });
    store = await openStore(folder);
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  const england = { period: month('2024-01'), basis: 'provider', among: 'alliances', code: null } as const;

  test.each<['62-day' | '31-day', Dimension]>([
    ['62-day', 'cancerType'],
    ['62-day', 'route'],
    ['62-day', 'modality'],
    ['31-day', 'stage'],
    ['31-day', 'modality'],
  ])('%s by %s adds up to England', async (standard, by) => {
    const broken = await breakdownOf(store, { ...england, standard, by });
    const ranking = await rank(store, { ...england, standard });
    if (!broken.available || !ranking.available) throw new Error(JSON.stringify([broken, ranking]));
    const total = broken.rows.reduce((sum, row) => sum + row.total, 0);
    const within = broken.rows.reduce((sum, row) => sum + row.within, 0);
    expect({ within, total }).toEqual({ within: ranking.england.within, total: ranking.england.total });
    expect(broken.from).toBe('published');
    for (const { low, share, high } of broken.rows) {
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }
  });

  test('of one alliance is less than that of England, label by label', async () => {
    const asked = { ...england, standard: '62-day', by: 'route' } as const;
    const [own, all] = await Promise.all([
      breakdownOf(store, { ...asked, code: 'E56000028' }),
      breakdownOf(store, asked),
    ]);
    if (!own.available || !all.available) throw new Error('not available');
    expect(own.rows.length).toBeGreaterThan(2);
    for (const row of own.rows)
      expect(row.total).toBeLessThan(all.rows.find(({ label }) => label === row.label)?.total ?? 0);
  });

  test('without a row for England everything is added up, and said so', async () => {
    const broken = await breakdownOf(store, {
      ...england,
      standard: 'faster-diagnosis',
      period: month('2025-01'),
      by: 'suspectedCancer',
    });
    expect(broken).toMatchObject({ available: true, from: 'sum' });
  });

  test('what no file has is said', async () => {
    const broken = await breakdownOf(store, { ...england, standard: 'faster-diagnosis', by: 'setting' });
    expect(broken).toMatchObject({ available: false, reason: expect.stringContaining('setting') });
  });
});
