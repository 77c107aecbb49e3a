import { type Period, parsePeriod } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { type RankedStandard, type Ranking, type RankQuestion, rank } from '../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from './invented-store.ts';

const july = parsePeriod('2021-07') as Period;
const question: RankQuestion = {
  standard: '31-day-surgery',
  period: july,
  basis: 'provider',
  among: 'alliances',
};

function ranked(ranking: Ranking): RankedStandard {
  if (!ranking.available) throw new Error(ranking.reason);
  return ranking;
}

/** The rows of a ranking in order: `1 of 2 North 9/10 derived`. */
function order(ranking: Ranking): string[] {
  return ranked(ranking).rows.map(
    ({ rank: place, tied, name, within, total, derived }) =>
      `${place} of ${tied} ${name} ${within}/${total}${derived ? ' derived' : ''}`,
  );
}

const rows: readonly InventedRow[] = [
  ['R1A', 9, 10],
  ['R1B', 3.5, 4],
  ['R1C', 0.5, 0.5],
  ['R1D', 10, 10],
  ['R1M', 5, 6],
  ['X99', 1, 1],
];

describe('who was best', () => {
  test('alliances by share as fractions, ties sharing a rank, nothing last without one', async () => {
    const tied: InventedRow[] = [
      ['R1A', 9, 9],
      ['R1B', 3.5, 4],
      ['R1D', 1.5, 1.5],
    ];
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-surgery', 'July 2021', tied) });
    expect(order(await rank(store, question))).toEqual([
      '1 of 2 East 1.5/1.5',
      '1 of 2 North 9/9',
      '3 of 1 South 3.5/4',
      'null of 0 West 0/0',
    ]);
  });

  test('says all that the printed form promises', async () => {
    const store = await inventedStore({ 'a-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', rows) });
    const ranking = ranked(await rank(store, question));
    expect(ranking).toMatchObject({
      available: true,
      standard: '31-day-surgery',
      period: '2021-07',
      basis: 'provider',
      among: 'alliances',
      vintage: 'final',
      unattributed: { within: 6, total: 7 },
      england: { within: 29, total: 31.5, from: 'sum' },
      sources: ['a-FINAL.csv'],
      passedOver: 0,
    });
    expect(ranking.rows[0]).toEqual({
      rank: 1,
      tied: 1,
      code: 'E3',
      name: 'East',
      within: 10,
      total: 10,
      share: 1,
      derived: false,
      expectedRank: null,
      low: null,
      high: null,
      best: null,
      topThree: null,
      lowestQuarter: null,
      group: null,
    });
    expect(ranking.rows[3]).toMatchObject({ rank: null, tied: 0, total: 0, share: null });
  });

  test('how sure each place is stands beside it when that is asked for', async () => {
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-surgery', 'July 2021', rows) });
    const { rows: sure, reliability } = ranked(await rank(store, { ...question, uncertainty: true }));
    const placed = sure.filter((row) => row.rank !== null);
    expect(placed.reduce((sum, { best }) => sum + (best ?? 0), 0)).toBeCloseTo(1, 9);
    const everyRank = (placed.length * (placed.length + 1)) / 2;
    expect(placed.reduce((sum, { expectedRank }) => sum + (expectedRank ?? 0), 0)).toBeCloseTo(everyRank, 9);
    for (const { low, high } of placed) expect(low).toBeLessThanOrEqual(high ?? 0);
    expect(sure.at(-1)).toMatchObject({ rank: null, low: null, best: null });
    expect(reliability).toBeGreaterThanOrEqual(0);
  });

  test('what belongs to none is named with the reason, the largest first', async () => {
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-surgery', 'July 2021', rows) });
    const { belongsToNone } = ranked(await rank(store, question));
    expect(belongsToNone).toEqual([
      { code: 'R1M', name: 'Everywhere Ltd', within: 5, total: 6, reason: 'It works in several alliances.' },
      {
        code: 'X99',
        name: 'X99 AS PUBLISHED',
        within: 1,
        total: 1,
        reason: 'The register does not know this code.',
      },
    ]);
  });

  test('boards and providers', async () => {
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-surgery', 'July 2021', rows) });
    expect(order(await rank(store, { ...question, among: 'boards' }))).toEqual([
      '1 of 1 NHS East 10/10',
      '2 of 1 NHS North 9/10',
      '3 of 1 NHS South 4/4.5 derived',
    ]);
    expect(order(await rank(store, { ...question, among: 'providers' }))).toEqual([
      '1 of 3 Fourth Trust 10/10',
      '1 of 3 Third Trust 0.5/0.5',
      '1 of 3 X99 AS PUBLISHED 1/1',
      '4 of 1 First Trust 9/10',
      '5 of 1 Second Trust 3.5/4',
      '6 of 1 Everywhere Ltd 5/6',
    ]);
  });

  test("England is the published row where there is one, and nobody's rank", async () => {
    const england: InventedRow[] = [...rows, ['', 29, 31.5]];
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-surgery', 'July 2021', england) });
    const ranking = ranked(await rank(store, { ...question, among: 'providers' }));
    expect(ranking.england).toEqual({ within: 29, total: 31.5, from: 'published' });
    expect(ranking.rows.some(({ code }) => code === 'ENGLAND')).toBe(false);
    expect(ranking.unattributed).toEqual({ within: 0, total: 0 });
  });

  test('a whole that stands for England alone does not hide the organisations below it', async () => {
    const rarer: InventedRow[] = [
      ['R1A', 3, 4, 'TESTICULAR'],
      ['R1B', 1, 1, 'TESTICULAR'],
      ['', 4, 5, 'TESTICULAR'],
      ['R1B', 0, 1, 'ACUTE LEUKAEMIA'],
      ['', 0, 1, 'ACUTE LEUKAEMIA'],
      ['', 4, 6, 'ALL RARE CANCERS'],
    ];
    const store = await inventedStore({ 'a.csv': inventedTable('31-day-rarer', 'July 2021', rarer) });
    const ranking = await rank(store, { ...question, standard: '31-day-rarer' });
    expect(order(ranking).slice(0, 2)).toEqual(['1 of 1 North 3/4', '2 of 1 South 1/2']);
    expect(ranked(ranking).england).toMatchObject({ within: 4, total: 6 });
  });
});

describe('several months', () => {
  const months = {
    'june.csv': inventedTable('31-day-surgery', 'June 2021', [
      ['R1A', 1, 2],
      ['R1B', 2, 2],
      ['R1C', 1, 1],
      ['R1M', 1, 1],
      ['', 5, 6],
    ]),
    'july-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', rows),
  };
  const range = { ...question, period: parsePeriod('2021-06..2021-07') as Period };

  test('are added up, numerators and denominators, each by the relations of its month', async () => {
    const store = await inventedStore(months);
    const ranking = ranked(await rank(store, range));
    expect(order(ranking).map((line) => line.replace(' derived', ''))).toEqual([
      '1 of 1 East 10/10',
      '2 of 1 South 6/6.5',
      '3 of 1 North 11/13',
      'null of 0 West 0/0',
    ]);
    expect(ranking.unattributed).toEqual({ within: 7, total: 8 });
    expect(ranking.england).toEqual({ within: 34, total: 37.5, from: 'sum' });
    expect(ranking.vintage).toBe('mixed');
    expect(ranking.sources).toEqual(['june.csv', 'july-FINAL.csv']);
  });

  test('what was placed by a derived relation in one of them is marked', async () => {
    const ranking = ranked(await rank(await inventedStore(months), range));
    expect(ranking.rows.filter(({ derived }) => derived).map(({ name }) => name)).toEqual(['South']);
  });

  test('one that is missing is named, and nothing is added up', async () => {
    const store = await inventedStore(months);
    const ranking = await rank(store, { ...question, period: parsePeriod('2021-05..2021-07') as Period });
    expect(ranking).toMatchObject({
      available: false,
      standard: '31-day-surgery',
      period: '2021-05..2021-07',
    });
    expect(!ranking.available && ranking.reason).toMatch(/May 2021/);
  });

  test('a quarter answers for itself, and for nothing else', async () => {
    const store = await inventedStore({
      'q1.csv': inventedTable('31-day-surgery', 'Q1 2021-2022 (April, May, June)', [['R1A', 3, 4]]),
      'july.csv': inventedTable('31-day-surgery', 'July 2021', rows),
    });
    const ask = (period: string): Promise<Ranking> =>
      rank(store, { ...question, period: parsePeriod(period) as Period });
    expect(order(await ask('2021-04..2021-06'))[0]).toBe('1 of 1 North 3/4');
    for (const period of ['2021-04', '2021-05..2021-06', '2021-04..2021-07']) {
      expect((await ask(period)).available).toBe(false);
    }
  });
});

describe('sources', () => {
  const surgery = (rowsOf: InventedRow[]): string => inventedTable('31-day-surgery', 'July 2021', rowsOf);
  const files = {
    'PROVISIONAL.csv': surgery([['R1A', 9, 10]]),
    'FINAL.csv': surgery([['R1A', 8, 11]]),
    'other.csv': surgery([['R1A', 7, 12]]),
  };

  test('the final one answers, others are counted as passed over and can be asked for', async () => {
    const store = await inventedStore(files);
    const best = ranked(await rank(store, question));
    expect([best.vintage, best.rows[0]?.within, best.passedOver]).toEqual(['final', 8, 2]);
    const early = ranked(await rank(store, { ...question, vintage: 'provisional' }));
    expect([early.vintage, early.rows[0]?.within, early.passedOver]).toEqual(['provisional', 9, 0]);
    const { hash = '' } = store.sources.find(({ file }) => file === 'other.csv') ?? {};
    const one = ranked(await rank(store, { ...question, source: hash }));
    expect([one.vintage, one.rows[0]?.within]).toEqual(['unknown', 7]);
  });

  test('a vintage that nobody read is not available, and that is said', async () => {
    const store = await inventedStore({ 'FINAL.csv': files['FINAL.csv'] });
    const ranking = await rank(store, { ...question, vintage: 'provisional' });
    expect(!ranking.available && ranking.reason).toMatch(/provisional/);
  });

  test('a sum of parts takes them from one vintage and says that it is one', async () => {
    const part = (
      standard: '62-day-referral' | '62-day-screening' | '62-day-upgrade',
      within: number,
    ): string => inventedTable(standard, 'July 2021', [['R1A', within, 10]]);
    const store = await inventedStore({
      'referral-FINAL.csv': part('62-day-referral', 9),
      'referral-PROVISIONAL.csv': part('62-day-referral', 1),
      'screening-PROVISIONAL.csv': part('62-day-screening', 2),
      'upgrade-PROVISIONAL.csv': part('62-day-upgrade', 3),
    });
    const ranking = ranked(await rank(store, { ...question, standard: '62-day' }));
    expect([ranking.vintage, ranking.rows[0]?.within, ranking.rows[0]?.total]).toEqual([
      'provisional',
      6,
      30,
    ]);
    expect(ranking.notes.join(' ')).toMatch(/added up from parts/);
  });
});

describe('notes', () => {
  test('a span across the break of October 2023 says so', async () => {
    const file = (period: string): string => inventedTable('two-week-wait', period, [['R1A', 9, 10]]);
    const store = await inventedStore({ 'a.csv': file('September 2023'), 'b.csv': file('October 2023') });
    const across = {
      ...question,
      standard: 'two-week-wait',
      period: parsePeriod('2023-09..2023-10') as Period,
    } as const;
    expect(ranked(await rank(store, across)).notes.join(' ')).toMatch(/October 2023/);
    expect(ranked(await rank(store, { ...across, period: parsePeriod('2023-10') as Period })).notes).toEqual(
      [],
    );
  });
});
