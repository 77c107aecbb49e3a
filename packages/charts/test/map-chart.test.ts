import { type MapChartData, type MapChartRow, mapChart } from '@clockstop/charts';
import { allianceBoundaries } from '@clockstop/organisations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareColours } from '../src/colours.ts';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { countOf, expectSound, textsIn } from './expect-sound.ts';

const { codes } = allianceBoundaries;

function row(at: number, share: number | null, more: Partial<MapChartRow> = {}): MapChartRow {
  return {
    ...{ code: codes[at] ?? '', name: `A${at + 1}`, share },
    ...{ rank: share === null ? null : at + 1, tied: 1, ...more },
  };
}

/** The shares of the alliances in the order of their codes, highest first. */
function rowsOf(...shares: readonly (number | null)[]): readonly MapChartRow[] {
  return shares.map((share, at) => row(at, share));
}

const spread = rowsOf(...codes.map((_, at) => 0.84 - at * 0.012));

function chartOf(rows: readonly MapChartRow[], more: Partial<MapChartData> = {}, width = 420) {
  return mapChart({ ...about, of: 'share', rows, ...more }, { width });
}

describe('the title says the finding', () => {
  test.each<[string, readonly MapChartRow[], number | null]>([
    ['No alliance has figures for Faster diagnosis within 28 days', [], 0.75],
    ['A1 has 80.0%, with nobody to compare', rowsOf(0.8), 0.75],
    ['All 2 alliances have the same share, 100.0%', rowsOf(1, 1), 0.75],
    ['A1 is highest with 80.0%, A2 lowest with 70.0%', rowsOf(0.8, 0.7), null],
    ['A1 and A2 are highest with 80.0%, A3 lowest with 70.0%', rowsOf(0.8, 0.8, 0.7), null],
    ['1 of 2 alliances reaches the target of 75%', rowsOf(0.8, 0.7), 0.75],
    ['2 of 3 alliances reach the target of 75%', rowsOf(0.8, 0.75, 0.7), 0.75],
    ['None of 2 alliances reaches the target of 75%', rowsOf(0.7499, 0.7), 0.75],
    ['All 2 alliances reach the target of 75%', rowsOf(0.8, 0.77), 0.75],
  ])('%s', (title, rows, target) => {
    const chart = chartOf(rows, { target });
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('the sentence names who is highest and lowest, and how many have no figures', () => {
  expect(chartOf(rowsOf(0.8, 0.75, 0.7, null)).sentence).toBe(
    'Faster diagnosis within 28 days, April 2022: A1 is highest with 80.0%, A3 lowest with 70.0%. ' +
      'The highest share is 80.0%, of A1; the lowest is 70.0%, of A3. 18 of 21 have no figures.',
  );
});

test('every alliance is in the table, in the order of the ranks, with the label that it bears on the map', () => {
  const { table } = chartOf([row(1, 0.7), row(0, 0.8)]);
  expect(table.rows).toHaveLength(21);
  expect(table.rows.slice(0, 3)).toEqual([
    ['1', 'A1', codes[0], 1, 1, 0.8],
    ['2', 'A2', codes[1], 2, 1, 0.7],
    ['A', 'East Midlands', 'E56000024', null, 1, null],
  ]);
  const labels = table.rows.map(([label]) => label);
  expect(new Set(labels).size).toBe(21);
});

test('who share a rank have letters, so that no two areas bear the same label', () => {
  const tied = codes.map((_, at) => row(at, 1, { rank: 1, tied: 21 }));
  const chart = chartOf(tied, { target: 0.9 });
  const labels = chart.table.rows.map(([label]) => label);
  expect(labels.slice(0, 2)).toEqual(['1a', '1b']);
  expect(new Set(labels).size).toBe(21);
  expect(textsIn(chart.svg).join(' ')).toContain('A small letter after a number marks a shared rank.');
});

test('each label stands on the map and in the list, those of London in their own frame', () => {
  const texts = textsIn(chartOf(spread).svg);
  expect(texts).toContain('London');
  for (let label = 1; label <= 21; label++)
    expect(texts.filter((text) => text === String(label))).toHaveLength(2);
});

test('the classes are few, have round limits and hold every share', () => {
  const classes = (rows: readonly MapChartRow[]) => textsIn(chartOf(rows).svg).slice(2, 7);
  const [under, ...others] = ['65% to under 70%', '70% to under 75%', '75% to under 80%', '80% or more'];
  expect(classes(spread)).toEqual(['Under 65%', under, ...others]);
  expect(classes(rowsOf(0.61, 0.85))).toEqual(['Under 65%', under, ...others]);
  expect(classes(rowsOf(...codes.map(() => 0.9)))[0]).toBe('90.0%');
  expect(classes(rowsOf(...codes.map((_, at) => 0.9 + at / 20_000)))[0]).toBe('90.0% to 90.1%');
  const { svg } = chartOf(spread, { of: 'rank' });
  expect(textsIn(svg).slice(2, 6)).toEqual(['Rank 1 to 6', 'Rank 7 to 12', 'Rank 13 to 18', 'Rank 19 to 21']);
});

test('below the target areas are hatched, and the key says so', () => {
  const says = 'Hatched: below the target of 75%';
  expect(textsIn(chartOf(spread, { target: 0.75 }).svg)).toContain(says);
  expect(textsIn(chartOf(spread, { target: 0.5 }).svg)).not.toContain(says);
  expect(textsIn(chartOf(spread).svg)).not.toContain(says);
});

test('an alliance without a figure is no colour of the shares', () => {
  const { svg } = chartOf([]);
  for (const { fill } of shareColours) expect(countOf(svg, 'fill', fill)).toBe(0);
  expect(textsIn(svg)).toContain('No figures');
});

test('what has no outline is listed, and said not to be on the map', () => {
  const chart = chartOf([...rowsOf(0.8), row(0, 0.6, { code: 'E56000020', name: 'Former', rank: 2 })]);
  expect(textsIn(chart.svg).join(' ')).toContain('Not on the map: Former.');
  expect(chart.table.rows[1]).toEqual([null, 'Former', 'E56000020', 2, 1, 0.6]);
});

test.each([320, 420, 700, 1200])(
  'everything is inside the picture and nothing covers another at %i',
  (width) => {
    const awkward = [row(0, 1, { name: LONG }), row(1, 0.5, { name: HOSTILE }), row(2, 0), row(3, null)];
    const charts = [
      chartOf(awkward, { source: HOSTILE, measure: HOSTILE, highlight: LONG, target: 0.75 }, width),
      chartOf(spread, { target: 0.75 }, width),
      chartOf([], {}, width),
    ];
    for (const chart of charts) {
      expectSound(chart);
      expectInside(chart);
      expectApart(chart);
      expect(chart.svg).toContain(`width="${width}"`);
    }
  },
);

test('the notice of the boundaries goes with every map', () => {
  const texts = textsIn(chartOf(spread).svg);
  expect(texts.join(' ')).toContain('Contains OS data © Crown copyright and database right');
  expect(texts.at(-1)).toBe('Source: Invented figures (provisional).');
});

test('any shares draw a sound map, the same whatever the order of the rows', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 21, maxLength: 21 }),
      fc.option(fc.double({ min: 0, max: 1 })),
      (shares, target) => {
        const rows = rowsOf(...shares);
        const chart = chartOf(rows, { target: Number.isNaN(target) ? null : target });
        expectSound(chart);
        expect(chartOf([...rows].reverse(), { target: Number.isNaN(target) ? null : target })).toEqual(chart);
      },
    ),
    { numRuns: 25 },
  );
});
