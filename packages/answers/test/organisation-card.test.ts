import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { month } from '@clockstop/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  organisationCard,
  organisationFinding,
  organisationPeriods,
  organisationSentence,
  rank,
} from '../src/index.ts';
import { describePublished, publishedFolder } from './published-folder.ts';

describePublished('an organisation, from published files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-card-'));
  let store: Store;
  beforeAll(async () => {
    const files = ['workbooks-2023-2024', 'fds-by-route-csv'].map((name) => join(publishedFolder, name));
    await ingest(files, { store: folder, now: new Date('2026-01-01') });
    store = await openStore(folder);
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  const nel = { among: 'alliances', code: 'E56000028', basis: 'provider' } as const;

  test('North East London in April 2022 was first on the only standard at hand', async () => {
    const period = month('2022-04');
    const { rows } = await organisationCard(store, { ...nel, period, standard: 'faster-diagnosis' });
    expect(rows).toHaveLength(10);
    const known = rows.filter(({ total }) => total !== null);
    expect(known).toMatchObject([
      {
        standard: 'faster-diagnosis',
        within: 4681,
        total: 5810,
        rank: 1,
        of: 21,
        met: true,
        low: 1,
        high: 1,
      },
    ]);
    expect(rows.filter(({ total }) => total === null).every(({ reason }) => reason !== null)).toBe(true);
    expect(organisationFinding('North East London', period, rows)).toBe(
      'North East London: 1 of 1 standard met in April 2022, first on 1',
    );
    expect(organisationSentence(rows)).toMatch(/^It is 1st of 21 on 28-day faster diagnosis\. No figures: /);
  });

  test('every row is that of the ranking, on both bases', async () => {
    const period = month('2024-01');
    const card = await organisationCard(store, { ...nel, period, standard: '62-day' });
    for (const [basis, rows] of [
      ['provider', card.rows],
      ['commissioner', card.otherBasis],
    ] as const) {
      expect(rows).toHaveLength(3);
      for (const { standard, within, total, rank: place, tied } of rows) {
        const ranking = await rank(store, { standard, period, basis, among: 'alliances' });
        const own = ranking.available ? ranking.rows.find(({ code }) => code === nel.code) : undefined;
        expect({ within, total, place, tied }).toEqual({
          within: own?.within,
          total: own?.total,
          place: own?.rank,
          tied: own?.tied,
        });
      }
    }
  });

  test('the providers within add up to the alliance', async () => {
    const period = month('2024-01');
    const { rows, members } = await organisationCard(store, { ...nel, period, standard: '62-day' });
    for (const { standard, within, total } of rows) {
      const of = members.map(({ figures }) => figures.find((figure) => figure.standard === standard));
      expect(of.reduce((sum, figure) => sum + (figure?.total ?? 0), 0)).toBe(total);
      expect(of.reduce((sum, figure) => sum + (figure?.within ?? 0), 0)).toBe(within);
    }
  });

  test('the wait bands and each breakdown add up to the total', async () => {
    const period = month('2024-01');
    const { rows, close } = await organisationCard(store, { ...nel, period, standard: '62-day' });
    const total = rows.find(({ standard }) => standard === '62-day')?.total;
    const bands = close.bands.flatMap((count) => Object.values(count.bands ?? {}));
    expect(bands.reduce((sum, patients) => sum + patients, 0)).toBe(total);
    const there = close.breakdowns.filter((broken) => broken.available);
    expect(there.length).toBeGreaterThan(1);
    for (const broken of there)
      if (broken.available)
        expect(
          broken.rows.reduce((sum, row) => sum + row.total, 0),
          broken.by,
        ).toBe(total);
  });

  test('the months in which it has figures are those, with the standards of each', async () => {
    const periods = await organisationPeriods(store, 'alliances', nel.code);
    expect(periods[0]?.period).toBe('2024-12');
    const april = periods.find(({ period }) => period === '2022-04');
    expect(april).toMatchObject({ bases: ['provider'], had: { provider: ['faster-diagnosis'] } });
    expect(await organisationPeriods(store, 'alliances', 'E56999999')).toEqual([]);
  });

  test('one without figures says so', async () => {
    const period = month('2024-01');
    const asked = { among: 'providers', code: 'RNJ', basis: 'provider', standard: '62-day' } as const;
    const { rows, members, otherBasis } = await organisationCard(store, { ...asked, period });
    expect(rows.every(({ total, reason }) => total === null && reason !== null)).toBe(true);
    expect([members, otherBasis]).toEqual([[], []]);
    expect(organisationFinding('Barts', period, rows)).toBe('Barts: no figures for January 2024');
  });
});
