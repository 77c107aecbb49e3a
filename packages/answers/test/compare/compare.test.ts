import { type Period, parsePeriod } from '@clockstop/rules';
import { differenceInterval, wilsonInterval } from '@clockstop/statistics';
import { describe, expect, test } from 'vitest';
import {
  type ComparedRanking,
  compare,
  comparedEngland,
  comparisonFinding,
  comparisonSentence,
  differenceToWhole,
  filledOf,
  isPartOf,
  pairInWords,
  toCompared,
} from '../../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from '../invented-store.ts';

const july = parsePeriod('2021-07') as Period;
const standards = ['31-day-surgery'] as const;

const rows: readonly InventedRow[] = [
  ['R1A', 980, 1000],
  ['R1B', 90, 100],
  ['R1D', 880, 1000],
  ['R1M', 10, 10],
];

async function storeOf(table: readonly InventedRow[] = rows) {
  return inventedStore({ 'a-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', table) });
}

function only(compared: readonly ComparedRanking[]): ComparedRanking {
  const [one] = compared;
  if (one === undefined) throw new Error('no figures');
  return one;
}

describe('a comparison', () => {
  test('has share, interval, place, whether the standard was met, and the difference to England', async () => {
    const store = await storeOf();
    const organisations = ['north', 'South Cancer Alliance', 'England'].map((text) =>
      toCompared(store, text),
    );
    const answer = await compare(store, { organisations, standards, period: july, basis: 'provider' });
    const { figures, england } = only(filledOf(answer));
    expect(
      figures.map(({ organisation, within, total, met, place }) => [
        ...[organisation.name, within, total, met, place?.rank ?? null, place?.of ?? null],
      ]),
    ).toEqual([
      ['North', 980, 1000, true, 1, 3],
      ['South', 90, 100, false, 2, 3],
      ['England', 1960, 2110, false, null, null],
    ]);
    expect(figures[0]?.interval).toEqual(wilsonInterval(980, 1000));
    expect(england).toMatchObject({ within: 1960, total: 2110, toEngland: null });
    expect(figures[0]?.toEngland?.told).toBe('higher');
  });

  test('tells apart what chance does not explain, and says where it cannot', async () => {
    const store = await storeOf();
    const organisations = ['north', 'south', 'east'].map((text) => toCompared(store, text));
    const answer = await compare(store, { organisations, standards, period: july, basis: 'provider' });
    const { pairs } = only(filledOf(answer));
    expect(pairs.map(pairInWords)).toEqual([
      'North is above South: +8.0 points (+3.4 to +15.5).',
      'North is above East: +10.0 points (+7.8 to +12.3).',
      'South and East cannot be told apart: +2.0 points (−5.7 to +7.0).',
    ]);
    expect(pairs[0]?.interval).toEqual(differenceInterval({ x: 980, n: 1000 }, { x: 90, n: 100 }));
    expect(comparisonFinding(answer)).toBe('North is highest on 31-day surgery, beyond chance, July 2021');
    expect(comparisonSentence(answer)).toBe('31-day surgery: from North 98.0% to East 88.0%.');
  });

  test('of one organisation is a comparison with England', async () => {
    const store = await storeOf();
    const asked = {
      organisations: [toCompared(store, 'south')],
      standards,
      period: july,
      basis: 'provider',
    } as const;
    expect(comparisonFinding(await compare(store, asked))).toBe(
      'South cannot be told apart from England on 31-day surgery, July 2021',
    );
  });

  test('adds months up and never averages percentages', async () => {
    const store = await inventedStore({
      'a-FINAL.csv': inventedTable('31-day-surgery', 'July 2021', [['R1A', 1, 1]]),
      'b-FINAL.csv': inventedTable('31-day-surgery', 'August 2021', [['R1A', 1, 3]]),
    });
    const period = parsePeriod('2021-07..2021-08') as Period;
    const asked = {
      organisations: [toCompared(store, 'north')],
      standards,
      period,
      basis: 'provider',
    } as const;
    const { figures } = only(filledOf(await compare(store, asked)));
    expect(figures[0]).toMatchObject({ within: 2, total: 4, share: 0.5 });
    expect(figures[0]?.months.map(({ month, within, total }) => [month, within, total])).toEqual([
      ['2021-07', 1, 1],
      ['2021-08', 1, 3],
    ]);
  });

  test('without figures says why', async () => {
    const store = await storeOf();
    const period = parsePeriod('2021-09') as Period;
    const asked = {
      organisations: [toCompared(store, 'north')],
      standards,
      period,
      basis: 'provider',
    } as const;
    const answer = await compare(store, asked);
    expect(answer.compared[0]).toMatchObject({
      available: false,
      reason: expect.stringContaining('September 2021'),
    });
    expect(comparisonFinding(answer)).toBe('No figures to compare for September 2021');
  });
});

describe('an organisation that is part of another', () => {
  test('is known by the register', async () => {
    const store = await storeOf();
    const [north, trust, board] = ['north cancer alliance', 'R1A', 'QN1'].map((text) =>
      toCompared(store, text),
    );
    if (north === undefined || trust === undefined || board === undefined) throw new Error('not found');
    const when = { basis: 'provider', month: '2021-07' } as unknown as Parameters<typeof isPartOf>[2];
    expect(isPartOf(store, [trust, north], when)).toBe(true);
    expect(isPartOf(store, [trust, board], when)).toBe(true);
    expect(isPartOf(store, [board, north], when)).toBe(true);
    expect(isPartOf(store, [north, comparedEngland], when)).toBe(true);
    expect(isPartOf(store, [north, trust], when)).toBe(false);
    expect(isPartOf(store, [comparedEngland, north], when)).toBe(false);
  });

  test('is compared with the rest of it, so that nobody is counted twice', () => {
    const [part, whole] = [
      { within: 90, total: 100 },
      { within: 890, total: 1000 },
    ];
    const { lower, upper } = differenceInterval({ x: 90, n: 100 }, { x: 800, n: 900 });
    const answer = differenceToWhole(part, whole);
    expect(answer?.difference).toBeCloseTo(0.01, 12);
    expect(answer?.interval.lower).toBeCloseTo(lower * 0.9, 12);
    expect(answer?.interval.upper).toBeCloseTo(upper * 0.9, 12);
  });

  test('that is all of it has no difference to it', () => {
    expect(differenceToWhole({ within: 9, total: 10 }, { within: 9, total: 10 })).toBeNull();
    expect(differenceToWhole({ within: 9, total: 10 }, { within: 8, total: 20 })).toBeNull();
  });
});
