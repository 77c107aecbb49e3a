import { type StandardRow, type StandardsChartData, standardsChart } from '@clockstop/charts';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { countOf, expectSound, textsIn } from './expect-sound.ts';

const others = Array.from({ length: 20 }, (_, at) => 0.6 + at * 0.01);

function standard(title: string, more: Partial<StandardRow> = {}): StandardRow {
  return {
    ...{ id: title.toLowerCase(), title, target: 0.75, met: true },
    ...{ share: 0.806, rank: 1, tied: 1, of: 21, low: 1, high: 1, others },
    ...more,
  };
}

const sure = standard('Sure');
const likely = standard('Likely', { high: 4 });
const third = standard('Third', { rank: 3, low: 1, high: 6, share: 0.7, met: false });
const nothing = standard('Nothing', {
  ...{ share: null, met: null, rank: null, low: null, high: null },
});

function chartOf(standards: readonly StandardRow[], more: Partial<StandardsChartData> = {}, width = 420) {
  const { period, source, vintage } = about;
  const data = { period, source, vintage, organisation: 'North East London', standards, ...more };
  return standardsChart(data, { width });
}

describe('the title says on how many the organisation is first, and how sure that is', () => {
  const joint = standard('Joint', { tied: 2, high: 2 });
  test.each<[string, readonly StandardRow[]]>([
    ['There are no standards for North East London', []],
    ['North East London has no rank on its 1 standard', [nothing]],
    ['North East London has no rank on any of 2 standards', [nothing, nothing]],
    ['North East London is first on 2 of 3 standards, surely on 1', [sure, likely, third]],
    ['North East London is first on 2 of 2 standards, surely on all of them', [sure, sure]],
    ['North East London is first on 2 of 2 standards, surely on none', [likely, likely]],
    ['North East London is first on 1 of 2 standards, and surely so', [sure, third]],
    ['North East London is first on 1 of 1 ranked standards, but not surely', [likely, nothing]],
    ['North East London is first or joint first on 2 of 2 standards, surely on 1', [sure, joint]],
    ['North East London is first on none of 1 standard; its best place is 3, on Third', [third]],
    [
      'North East London has figures on 1 standard, with nobody to compare',
      [standard('Alone', { of: 1, others: [] })],
    ],
  ])('%s', (title, standards) => {
    const chart = chartOf(standards);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('each panel says the share, the target and the rank with its interval, or that there are no figures', () => {
  const tied = standard('Tied', { tied: 3, high: 5, target: null, met: null });
  const texts = textsIn(chartOf([sure, third, tied, nothing]).svg);
  expect(texts).toEqual(
    expect.arrayContaining([
      ...['Sure', '80.6% reaches 75%', 'Rank 1 of 21, surely'],
      ...['Third', '70.0% is below 75%', 'Rank 3 of 21, likely 1 to 6'],
      ...['Tied', '80.6%', 'Rank =1 of 21, likely 1 to 5'],
      ...['Nothing', 'No figures'],
    ]),
  );
  expect(texts.filter((text) => text.startsWith('Rank'))).toHaveLength(3);
});

test('the sentence says all that the panels say', () => {
  expect(chartOf([sure, third, nothing]).sentence).toBe(
    '3 standards, April 2022: North East London is first on 1 of 2 ranked standards, and surely so. ' +
      '1 of 2 reach their targets. Sure: 80.6% reaches 75%; rank 1 of 21, surely. ' +
      'Third: 70.0% is below 75%; rank 3 of 21, likely 1 to 6. Nothing: no figures.',
  );
});

test('the table has every figure, and the ends of the others', () => {
  expect(chartOf([third, standard('Alone', { of: 1, others: [] })]).table.rows).toEqual([
    ['Third', 0.7, 0.75, 'no', 3, 1, 21, 1, 6, 0.6, Math.max(...others)],
    ['Alone', 0.806, 0.75, 'yes', 1, 1, 1, 1, 1, null, null],
  ]);
});

test('the organisation is a full circle, below the target an open triangle, as the key says', () => {
  const reached = chartOf([sure, likely]);
  expect(textsIn(reached.svg)).toContain('North East London');
  expect(textsIn(reached.svg)).not.toContain('The same, below the target');
  const both = chartOf([sure, third]);
  expect(textsIn(both.svg)).toEqual(
    expect.arrayContaining(['North East London', 'The same, below the target', 'Target']),
  );
  expect(textsIn(chartOf([third]).svg)).toContain('North East London, below the target');
});

test('with nobody to compare there is no track of ranks', () => {
  const chart = chartOf([standard('Alone', { of: 1, others: [] })]);
  expect(textsIn(chart.svg)).toContain('Nobody to compare');
  expect(countOf(chart.svg, 'stroke-width', '5')).toBe(0);
});

test.each([320, 420, 700, 1200])(
  'everything is inside the picture and nothing covers another at %i',
  (width) => {
    const hard = standard(LONG, {
      others: Array.from({ length: 200 }, () => 1),
      share: 1,
      tied: 201,
      of: 201,
    });
    const zero = standard(HOSTILE, {
      share: 0,
      met: false,
      others: [0, 0, 0],
      of: 4,
      rank: 1,
      tied: 4,
      high: 4,
    });
    const awkward = chartOf([hard, zero, nothing, sure], { organisation: LONG, source: HOSTILE }, width);
    const hostile = chartOf([third], { organisation: HOSTILE }, width);
    for (const chart of [awkward, hostile, chartOf([], {}, width)]) {
      expectSound(chart);
      expectInside(chart);
      expectApart(chart);
      expect(chart.svg).toContain(`width="${width}"`);
    }
  },
);

test('among 200 the others are a few paths, not an element each', () => {
  const crowd = standard('Crowd', { others: Array.from({ length: 200 }, (_, at) => at / 200), of: 201 });
  expect(chartOf([crowd, crowd]).svg.match(/<path/g)?.length).toBeLessThan(20);
});
