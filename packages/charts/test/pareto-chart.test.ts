import { type ParetoChartData, type ParetoChartRow, paretoChart } from '@clockstop/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { expectSound, textsIn } from './expect-sound.ts';

function chartOf(rows: readonly ParetoChartRow[], more: Partial<ParetoChartData> = {}, width = 420) {
  return paretoChart({ ...about, noun: 'alliance', rows, ...more }, { width });
}

function rowsOf(...counts: readonly number[]): readonly ParetoChartRow[] {
  return counts.map((count, at) => ({ name: `T${at + 1}`, count }));
}

describe('the title says how few account for half', () => {
  test.each<[string, readonly ParetoChartRow[]]>([
    ['Nobody was counted for Faster diagnosis within 28 days', []],
    ['No breaches in T1', rowsOf(0)],
    ['No breaches in any of 3 alliances', rowsOf(0, 0, 0)],
    ['T1 accounts for all 12.5 breaches', rowsOf(12.5)],
    ['All 4 alliances have as many breaches, 3 each', rowsOf(3, 3, 3, 3)],
    ['T2 accounts for 60.0% of all breaches, the most of 3 alliances', rowsOf(3, 6, 1)],
    ['2 of 5 alliances account for half of all breaches', rowsOf(1, 2, 3, 4, 2)],
  ])('%s', (title, rows) => {
    const chart = chartOf(rows);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('the sentence says who has the most, where 80% is reached, who is tied there, and who has none', () => {
  expect(chartOf(rowsOf(4, 2, 2, 2, 0)).sentence).toBe(
    'Faster diagnosis within 28 days, April 2022: 2 of 5 alliances account for half of all breaches. ' +
      'T1 has the most, 4; there are 10 in all. 80% reached with 3 of 5 alliances. ' +
      'There, T2, T3 and T4 are tied with 2 each. 1 has no breaches.',
  );
  const tied = chartOf(rowsOf(4, 4, 1), { noun: 'reason', counted: 'delays' });
  expect(tied.title).toBe('2 of 3 reasons account for half of all delays');
  expect(tied.sentence).toContain('T1 and T2 have the most, 4 each; there are 9 in all.');
});

test('the table has all in order, ties with the same place, and their own shares where known', () => {
  const rows = [
    { name: 'B', count: 3, of: 12 },
    { name: 'C', count: 4 },
    { name: 'A', count: 3, of: 0 },
  ];
  const { table } = chartOf(rows);
  expect(table.columns.map(({ name }) => name)).toEqual([
    ...['Name', 'Place', 'Number of breaches', 'Of', 'Share of its own', 'Share of all', 'Running share'],
  ]);
  expect(table.rows).toEqual([
    ['C', 1, 4, null, null, 0.4, 0.4],
    ['A', 2, 3, 0, null, 0.3, 0.7],
    ['B', 2, 3, 12, 0.25, 0.3, 1],
  ]);
  expect(chartOf(rowsOf(0)).table.rows).toEqual([['T1', 1, 0, null, null]]);
});

test('a line after the row with which 80% is reached, unless it is the last', () => {
  const line = '80% reached with 2 of 3 alliances';
  expect(textsIn(chartOf(rowsOf(6, 2, 2)).svg)).toContain(line);
  expect(textsIn(chartOf(rowsOf(6)).svg).join()).not.toContain('80% reached');
});

test('of more than 25 the first 24 are drawn and the others together', () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({ name: `Trust ${at + 1}`, count: 300 - at }));
  const chart = chartOf(rows, { noun: 'trust', highlight: 'Trust 77' });
  expectSound(chart);
  const texts = textsIn(chart.svg);
  expect(texts.filter((text) => /^Trust \d+$/.test(text))).toHaveLength(24);
  expect(texts).toEqual(expect.arrayContaining(['176 others', '33,176 together']));
  expect(texts.find((text) => text.startsWith('80%'))).toMatch(
    /^80% reached with \d+ of 200 trusts\. Trust 77 is among the others, in place 77 with 224\. All are in/,
  );
  expect(chart.table.rows).toHaveLength(200);
  expect(textsIn(chartOf(rows.slice(0, 25)).svg)).toContain('Trust 25');
});

test.each([320, 420, 1200])('awkward figures are drawn whole and apart at %i pixels', (width) => {
  const rows = [
    { name: LONG, count: 98_765.5, of: 1_234_567.5 },
    { name: HOSTILE, count: 70_000, of: 80_000 },
    { name: 'Few', count: 1, of: 100_000 },
    { name: 'None', count: 0 },
  ];
  const hostile = { measure: HOSTILE, source: HOSTILE, noun: HOSTILE, counted: HOSTILE };
  const many = Array.from({ length: 60 }, (_, at) => ({ name: `${LONG} ${at}`, count: at % 7 }));
  const charts = [
    ...[[], rowsOf(0, 0), rowsOf(5), rows, many].map((each) => chartOf(each, { highlight: LONG }, width)),
    chartOf(rows, hostile, width),
  ];
  for (const chart of charts) {
    expectSound(chart);
    expectInside(chart);
    expectApart(chart);
    expect(chart.svg).toContain(`width="${width}"`);
  }
});

test('the running share never falls and ends at all, whatever the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }), (halves) => {
      const rows = rowsOf(...halves.map((each) => each / 2));
      const chart = chartOf(rows);
      expect(chartOf([...rows].reverse()).svg).toBe(chart.svg);
      const running = chart.table.rows.map((row) => row.at(-1));
      if (halves.every((each) => each === 0)) expect(running.every((each) => each === null)).toBe(true);
      else expect(running).toEqual([...running].sort((a, b) => Number(a) - Number(b)));
      expect(running.at(-1)).toBe(halves.every((each) => each === 0) ? null : 1);
    }),
    { numRuns: 40 },
  );
});

test('a count below zero is refused by name', () => {
  expect(() => chartOf(rowsOf(1, -1))).toThrow(new RangeError('T2: -1 is not a count'));
});
