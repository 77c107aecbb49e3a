import { type Period, parsePeriod } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { type FigureQuestion, type Sayings, storedPeriods, whichSource } from '../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from './invented-store.ts';

const july = (...rows: InventedRow[]): string => inventedTable('31-day-surgery', 'July 2021', rows);
const files = {
  'PROVISIONAL.csv': july(['R1A', 9, 9], ['R1B', 3, 3], ['R1M', 1, 1]),
  'FINAL.csv': july(['R1A', 9, 10], ['R1B', 3, 3], ['', 12, 13]),
  'june.csv': inventedTable('31-day-surgery', 'June 2021', [['R1A', 1, 2]]),
};
const question: FigureQuestion = {
  standard: '31-day-surgery',
  period: parsePeriod('2021-07') as Period,
  basis: 'provider',
  among: 'alliances',
};

/** What each source says: `* FINAL.csv final 9/10 2 of 1`, with a star for the one that answers. */
function say(sayings: Sayings): string[] {
  if (sayings.kind !== 'answered') throw new Error(sayings.reason);
  return sayings.sayings.map(({ answers, sources, vintage, within, total, rank, tied }) => {
    const names = sources.map(({ file }) => file).join(' + ');
    return `${answers ? '* ' : ''}${names} ${vintage} ${within}/${total} ${rank} of ${tied}`;
  });
}

describe('what every source says of a figure', () => {
  test('of England', async () => {
    const store = await inventedStore(files);
    expect(say(await whichSource(store, question))).toEqual([
      '* FINAL.csv final 12/13 null of 0',
      'PROVISIONAL.csv provisional 13/13 null of 0',
    ]);
  });

  test('of an alliance, with its place by each', async () => {
    const store = await inventedStore(files);
    expect(say(await whichSource(store, { ...question, code: 'E1' }))).toEqual([
      '* FINAL.csv final 9/10 2 of 1',
      'PROVISIONAL.csv provisional 9/9 1 of 2',
    ]);
  });

  test('of one that a source does not hold: it counted nobody there', async () => {
    const store = await inventedStore(files);
    expect(say(await whichSource(store, { ...question, among: 'providers', code: 'R1M' }))).toEqual([
      '* FINAL.csv final 0/0 null of 0',
      'PROVISIONAL.csv provisional 1/1 1 of 3',
    ]);
  });

  test('of a range, month by month', async () => {
    const store = await inventedStore(files);
    const range = { ...question, period: parsePeriod('2021-06..2021-07') as Period };
    const found = await whichSource(store, range);
    expect(
      found.kind === 'answered' && found.sayings.map(({ period, answers }) => `${period} ${answers}`),
    ).toEqual(['2021-06 true', '2021-07 true', '2021-07 false']);
  });

  test('of what nobody has: the reason', async () => {
    const store = await inventedStore(files);
    const none = await whichSource(store, { ...question, standard: '31-day-drug' });
    expect(none.kind === 'not-available' && none.reason).toMatch(/31-day-drug/);
  });
});

describe('the periods of a store', () => {
  test('are those that its sources hold, the latest first', async () => {
    const store = await inventedStore(files);
    expect(storedPeriods(store)).toEqual([
      { period: '2021-07', bases: ['provider'], standards: { provider: 1, commissioner: 0 } },
      { period: '2021-06', bases: ['provider'], standards: { provider: 1, commissioner: 0 } },
    ]);
  });
});
