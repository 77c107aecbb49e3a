import { type BandChartData, type BandChartRow, bandChart } from '@clockstop/charts';
import { describe, expect, test } from 'vitest';
import { waitColours } from '../src/colours.ts';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { countOf, expectSound, textsIn } from './expect-sound.ts';

const bands = [
  { label: 'Within 14 days', within: true },
  { label: '15 to 28 days', within: true },
  { label: 'After 28 days', within: false },
];
const row = (name: string, ...counts: readonly number[]): BandChartRow => ({ name, counts });

function chartOf(rows: readonly BandChartRow[], more: Partial<BandChartData> = {}, width = 420) {
  return bandChart({ ...about, limit: '28 days', bands, rows, ...more }, { width });
}

describe('the title says the share within the limit, of all or from the least to the most', () => {
  test.each<[string, readonly BandChartRow[]]>([
    ['Nobody was counted for Faster diagnosis within 28 days', []],
    ['Nobody was counted for Faster diagnosis within 28 days', [row('A', 0, 0, 0)]],
    ['A: 75.0% were within 28 days', [row('A', 2, 1, 1), row('B', 0, 0, 0)]],
    ['All 2 have the same share within 28 days, 100.0%', [row('A', 2, 1, 0), row('B', 0, 7, 0)]],
    [
      'From 0.0% (C) to 75.0% (A and B) were within 28 days',
      [row('A', 2, 1, 1), row('C', 0, 0, 5), row('B', 3, 0, 1)],
    ],
    ['From 50.0% to 75.0% were within 28 days', [row(LONG, 2, 1, 1), row('C', 1, 1, 2)]],
  ])('%s', (title, rows) => {
    const chart = chartOf(rows);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('the sentence has every band of one row, and of several the last band', () => {
  expect(chartOf([row('A', 2, 1, 1)]).sentence).toBe(
    'Faster diagnosis within 28 days, April 2022: A: 75.0% were within 28 days. ' +
      'Of 4: Within 14 days 2 (50.0%), 15 to 28 days 1 (25.0%), After 28 days 1 (25.0%).',
  );
  const several = chartOf([row('A', 2, 1, 1), row('B', 1, 1, 2), row('C', 0, 0, 0)]);
  expect(several.sentence).toContain(
    'The last band, After 28 days, holds from 25.0% to 50.0% of a row. 1 row has',
  );
});

test('the table has every number, halves too, and the share within the limit', () => {
  const { table } = chartOf([row('A', 2.5, 1, 0.5), row('B', 0, 0, 0)]);
  expect(table.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Name text',
    'Within 14 days number',
    '15 to 28 days count',
    'After 28 days number',
    'All count',
    'Share within 28 days share',
  ]);
  expect(table.rows).toEqual([
    ['A', 2.5, 1, 0.5, 4, 3.5 / 4],
    ['B', 0, 0, 0, 0, null],
  ]);
});

test('each band has its letter in the key and, with its number, on the bar; what has no room is left out', () => {
  const { svg } = chartOf([row('A', 1200, 62.5, 1)]);
  const texts = textsIn(svg);
  expect(texts).toEqual(expect.arrayContaining(['A 1,200', 'Within 14 days', 'Limit of 28 days', '99.9%']));
  expect(texts).not.toContain('C 1');
  expect(texts.filter((text) => /^[ABC]$/.test(text)).slice(0, 4)).toEqual(['A', 'B', 'C', 'B']);
});

test('the limit is marked where the share within it ends, also where that is nothing or all', () => {
  const { svg } = chartOf([row('A', 2, 1, 1), row('None', 0, 0, 4), row('All', 4, 0, 0)]);
  const marked = [...svg.matchAll(/<line [^>]*x1="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(marked.slice(-3)).toEqual([396 * 0.75, 1.5, 396 - 1.5]);
});

test('white letters can be read on every colour of a band', () => {
  for (const colour of [...waitColours.within, ...waitColours.beyond])
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('bands within the limit come first, whatever their order', () => {
  const turned = chartOf([row('A', 1, 1, 2)], { bands: [...bands].reverse() });
  expect(turned.table.columns.map(({ name }) => name)[3]).toBe('After 28 days');
  expect(turned.table.rows).toEqual([['A', 1, 2, 1, 4, 0.75]]);
});

test('nobody counted is an outline without a limit', () => {
  const { svg } = chartOf([row('Empty', 0, 0, 0)]);
  expect(textsIn(svg)).toContain('no cases');
  expect(textsIn(svg)).not.toContain('Limit of 28 days');
});

test.each([320, 420, 1200])('awkward figures are drawn whole and apart at %i pixels', (width) => {
  const rows = [
    row(LONG, 9, 1, 3),
    row(HOSTILE, 0.5, 1e6, 99_999.5),
    row('Empty', 0, 0, 0),
    row('All', 5, 0, 0),
  ];
  const hostile = bands.map((band) => ({ ...band, label: `${band.label} ${HOSTILE}` }));
  const charts = [
    chartOf([], {}, width),
    chartOf(rows, { highlight: LONG }, width),
    chartOf(rows, { bands: hostile, measure: HOSTILE, source: HOSTILE, limit: HOSTILE.slice(0, 30) }, width),
    chartOf([row('A', 3)], { bands: bands.slice(0, 1) }, width),
    chartOf([row('A', 3)], { bands: bands.slice(2) }, width),
    chartOf([row('A')], { bands: [] }, width),
  ];
  for (const chart of charts) {
    expectSound(chart);
    expectInside(chart);
    expectApart(chart);
    expect(chart.svg).toContain(`width="${width}"`);
  }
});

test('of 200 only the first, the last and the highlighted are named, and the picture says so', () => {
  const rows = Array.from({ length: 200 }, (_, at) => row(`Trust ${at + 1}`, 3 + at, 7, 5));
  const chart = chartOf(rows, { highlight: 'Trust 77' });
  expectSound(chart);
  expectApart(chart);
  expect(
    textsIn(chart.svg)
      .filter((text) => /^Trust/.test(text))
      .sort(),
  ).toEqual(['Trust 1', 'Trust 200', 'Trust 77']);
  expect(textsIn(chart.svg)).toContain('All the names and numbers are in the table beside this chart.');
  expect(chart.table.rows).toHaveLength(200);
  expect(countOf(chart.svg, 'font-weight', 'bold')).toBeGreaterThan(1);
});

test('counts that do not fit the bands, or are none, are refused by name', () => {
  expect(() => chartOf([row('Odd', 1, 2)])).toThrow(new RangeError('Odd: 2 counts for 3 bands'));
  expect(() => chartOf([row('Odd', 1, -2, 0)])).toThrow(new RangeError('Odd: -2 is not a count'));
  expect(() => chartOf([row('Odd', 1, Number.NaN, 0)])).toThrow(RangeError);
});
