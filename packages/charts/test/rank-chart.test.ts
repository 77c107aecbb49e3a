import { type RankChartData, type RankChartRow, rankChart } from '@clockstop/charts';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { rankedRows } from './awkward-rows.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { expectSound, textsIn } from './expect-sound.ts';

const nobody: RankChartRow = { name: 'Empty', share: null, low: null, high: null, rank: null, tied: 1 };
const row = (name: string, share: number, rank: number, tied = 1): RankChartRow => ({
  ...{ name, share, rank, tied },
  low: rank,
  high: rank + tied - 1,
});

function chartOf(rows: readonly RankChartRow[], more: Partial<RankChartData> = {}) {
  return rankChart({ ...about, of: 'rank', rows, ...more });
}

describe('the title says who is first and how sure that is', () => {
  test.each<[string, readonly RankChartRow[]]>([
    ['Nobody has a rank for Faster diagnosis within 28 days', []],
    ['Nobody has a rank for Faster diagnosis within 28 days', [nobody]],
    ['A has 80.0%, with nobody to compare', [row('A', 0.8, 1), nobody]],
    ['A is first of 2 with 80.0%, and clearly so', [row('B', 0.7, 2), row('A', 0.8, 1)]],
    ['A and B are joint first with 80.0%', [row('A', 0.8, 1, 2), row('B', 0.8, 1, 2), row('C', 0.1, 3)]],
    ['All 3 have the same share, 100.0%', ['A', 'B', 'C'].map((name) => row(name, 1, 1, 3))],
    ['Trust 1 is first of 21 with 95.0%, but its place may be as low as 4', rankedRows(21)],
  ])('%s', (title, rows) => {
    const chart = chartOf(rows);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });

  test('of shares: with how many the leader is within chance', () => {
    const rows = [0.9, 0.88, 0.5].map((share, at) => ({
      ...row(`T${at}`, share, at + 1),
      low: share - 0.03,
      high: share + 0.03,
    }));
    expect(chartOf(rows, { of: 'share' }).title).toBe(
      'T0 is first of 3 with 90.0%, within chance of 1 other',
    );
  });
});

test('the table has every figure, in the order of the ranks, those without a rank last', () => {
  const rows = [nobody, row('B', 0.71, 2), row('A', 0.8, 1)];
  expect(chartOf(rows).table.rows).toEqual([
    ['A', 1, 1, 0.8, 1, 1],
    ['B', 2, 1, 0.71, 2, 2],
    ['Empty', null, 1, null, null, null],
  ]);
});

test('the sentence says the target, England and who has no rank', () => {
  const rows = [row('A', 0.8, 1), row('B', 0.7499, 2), nobody];
  const { sentence, svg } = chartOf(rows, { of: 'share', target: 0.75, england: 0.7 });
  expect(sentence).toContain(
    '1 of 2 reach the target of 75%. England has 70.0%. 1 of 3 has no rank. The line through each dot shows',
  );
  const texts = textsIn(svg);
  for (const text of ['Target 75%', 'England 70.0%', '80.0%', '74.99%', 'no figures', '1 A', '2 B'])
    expect(texts).toContain(text);
  expect(texts.at(-1)).toBe('Source: Invented figures (provisional).');
});

test('a share below the target is an open triangle, one that reaches it a full circle', () => {
  const key = (rows: readonly RankChartRow[]) => textsIn(chartOf(rows, { of: 'share', target: 0.75 }).svg);
  expect(key([row('A', 0.8, 1)])).not.toContain('Below the target');
  expect(key([row('A', 0.8, 1), row('B', 0.7, 2)])).toEqual(
    expect.arrayContaining(['Reaches the target', 'Below the target']),
  );
});

test.each([320, 420, 1200])('long and hostile names, zero and all are drawn whole at %i pixels', (width) => {
  const rows = [row(LONG, 1, 1), row(HOSTILE, 0.5, 2), row('Zero', 0, 3), nobody];
  for (const of of ['rank', 'share'] as const) {
    const chart = rankChart(
      { ...about, source: HOSTILE, measure: HOSTILE, of, rows, highlight: LONG },
      { width },
    );
    expectSound(chart);
    expectInside(chart);
    expectApart(chart);
    expect(textsIn(chart.svg).join(' ')).toContain('Somewhere,');
    expect(chart.svg).toContain(`width="${width}"`);
  }
});

test('of 200 only the first, the last and the highlighted are named, and the picture says so', () => {
  const chart = chartOf(rankedRows(200), { highlight: 'Trust 77' });
  expectSound(chart);
  const names = textsIn(chart.svg).filter((text) => /^\d+ Trust/.test(text));
  expect(new Set(names)).toEqual(new Set(['1 Trust 1', '77 Trust 77', '200 Trust 200']));
  expect(textsIn(chart.svg)).toContain('All the names are in the table beside this chart.');
  expect(chart.table.rows).toHaveLength(200);
});

test('the same figures draw the same picture, whatever the order of the rows', () => {
  const rows = rankedRows(12);
  expect(chartOf([...rows].reverse()).svg).toBe(chartOf(rows).svg);
});

test.each([320, 420, 700, 1200])(
  'the labels of an axis stand apart at %i pixels, with few rows and with many',
  (width) => {
    const interval = { low: 0.79, high: 0.81 };
    for (const count of [1, 2, 21, 60])
      for (const of of ['rank', 'share'] as const) {
        const rows = rankedRows(count).map((each) => (of === 'rank' ? each : { ...each, ...interval }));
        const chart = rankChart({ ...about, of, rows, target: 0.5, highlight: 'Trust 2' }, { width });
        expectInside(chart);
        expectApart(chart);
      }
  },
);

test('without an interval nothing is said of one', () => {
  const { svg, sentence } = chartOf([{ ...row('A', 0.8, 1), low: null, high: null }]);
  expect(`${textsIn(svg).join(' ')} ${sentence}`).not.toContain('confidence');
});
