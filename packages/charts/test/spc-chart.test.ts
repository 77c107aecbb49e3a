import { type SpcChartData, spcChart } from '@clockstop/charts';
import type { ControlChartOptions } from '@clockstop/statistics';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { countOf, expectSound, textsIn } from './expect-sound.ts';
import { chartOfMonths, QUIET } from './months.ts';

const BLUE = '#005eb8';
const ORANGE = '#b35900';

type Values = readonly (number | null)[];

function dataOf(values: Values, options: ControlChartOptions = {}): SpcChartData {
  const improvement = options.improvement ?? 'increase';
  return { ...about, unit: { kind: 'share' }, improvement, chart: chartOfMonths(values, options) };
}

function drawn(values: Values, options: ControlChartOptions = {}) {
  return spcChart(dataOf(values, options));
}

const fixed = { baseline: 14 };
const low = [0.69, 0.68, 0.69, 0.68, 0.69, 0.68, 0.69];
const high = low.map((value) => 1.4 - value);

describe('the title says whether something changed, and what', () => {
  test.each<[string, Values, ControlChartOptions?]>([
    ['No figures for Faster diagnosis within 28 days', []],
    ['No figures for Faster diagnosis within 28 days', [null, null]],
    ['Too few months to tell: 1 month has figures', [0.7]],
    ['Too few months to tell: 12 months have figures', QUIET.slice(0, 12)],
    [
      'Too few months to tell: 2 months have figures since June 2023',
      [...QUIET, 0.5, 0.6],
      { rebase: [{ date: '2023-06', reason: 'a new scanner' }] },
    ],
    ['No real change: the latest months differ only by chance', QUIET],
    ['No real change: chance decides whether the target of 70% is met', QUIET, { target: 0.7 }],
    ['No real change: the target of 85% will be missed unless something changes', QUIET, { target: 0.85 }],
    ['No real change: the target of 50% will be met unless something changes', QUIET, { target: 0.5 }],
    [
      'No real change: the target of 96% will be met unless something changes',
      QUIET.map(() => 1),
      { target: 0.96 },
    ],
    ['The share has fallen: the last 7 months are below the average', [...QUIET, 0.7, ...low], fixed],
    ['The share has risen: the last 7 months are above the average', [...QUIET, 0.7, ...high], fixed],
    [
      'The share has fallen: the 7 months to December 2023 are below the average',
      [...QUIET, ...low, null],
      { ...fixed, improvement: 'neutral' },
    ],
    ['The share is unusually low: June 2023 is below the lower limit', [...QUIET, 0.5], fixed],
    ['The share is unusually high: June 2023 is above the upper limit', [...QUIET, 0.9], fixed],
    [
      'The share is unusually high: at least two of the last 3 months are near the upper limit or beyond it',
      [...QUIET, 0.742, 0.71, 0.742],
      fixed,
    ],
    [
      'The share has risen: each of the last 6 months is higher than the one before',
      [...QUIET.slice(0, 13), 0.66, 0.67, 0.68, 0.69, 0.7, 0.71, 0.72],
      { baseline: 13 },
    ],
  ])('%s', (title, values, options) => {
    const chart = drawn(values, options);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('counts and other numbers are spoken of with their nouns, and the noun stands beside the axis', () => {
  const chart = chartOfMonths([...QUIET, 0.9].map((value) => value * 100));
  const data = { ...about, improvement: 'neutral', chart } as const;
  for (const kind of ['count', 'number'] as const) {
    const { title, svg, table } = spcChart({ ...data, unit: { kind, of: 'referrals' } });
    expect(title).toBe('The number of referrals is unusually high: June 2023 is above the upper limit');
    expect(textsIn(svg)).toContain('referrals');
    expect(table.columns[1]?.kind).toBe(kind);
  }
});

test('the sentence says the average, the limits, the target, the unusual points, the rebase and the gaps', () => {
  const values = [...QUIET, null, ...QUIET, 0.5];
  const rebase = [{ date: '2023-07', reason: 'a new scanner' }];
  expect(drawn(values, { ...fixed, target: 0.85, rebase }).sentence).toBe(
    [
      'Faster diagnosis within 28 days, April 2022:',
      'The share is unusually low: September 2024 is below the lower limit.',
      'That is a concern, because higher is better.',
      'The average is now 70.0%, and chance alone keeps nearly every month between 64.7% and 75.3%.',
      'The target is 85%, which even the upper limit does not reach, so it will be missed unless something changes.',
      'Of 29 months with figures, 1 is unusual for the worse.',
      'The limits were worked out anew from July 2023: a new scanner.',
      '1 month has no figures.',
    ].join(' '),
  );
});

test('the icons are letters and words, with the arrow of the way that values go', () => {
  const icons = (values: Values, options: ControlChartOptions) => textsIn(drawn(values, options).svg);
  expect(icons([...QUIET, 0.5], { ...fixed, target: 0.85 })).toEqual(
    expect.arrayContaining(['Variation', 'L↓', 'Worse: low', 'Target', 'F', 'Will miss it']),
  );
  expect(icons([...QUIET, 0.5], { ...fixed, improvement: 'decrease', target: 0.85 })).toEqual(
    expect.arrayContaining(['L↓', 'Better: low', 'P', 'Will meet it']),
  );
  expect(icons(QUIET, { target: 0.7 })).toEqual(
    expect.arrayContaining(['No real change', '?', 'Hit or miss']),
  );
  expect(icons(QUIET.slice(0, 5), { target: 0.7 })).not.toContain('Variation');
});

test('each kind of point has a form of its own, and the key names those that are there', () => {
  const texts = textsIn(drawn([...QUIET, 0.5], fixed).svg);
  expect(texts).toEqual(expect.arrayContaining(['Within chance', 'Concern']));
  expect(texts).not.toContain('Unusually low');
  const { svg } = drawn([...QUIET, 0.9, 0.7, 0.5], fixed);
  const dotted = [...svg.matchAll(/<path d="(M[^"]*Z)" fill="(#[^"]*)"/gi)].map(
    ([, d, fill]) => `${fill} ${d}`,
  );
  expect(new Set(dotted).size).toBeGreaterThanOrEqual(3);
  expect(countOf(svg, 'stroke', ORANGE)).toBeGreaterThan(0);
  expect(countOf(svg, 'fill', BLUE)).toBeGreaterThan(0);
});

test('the table has every point in order, with what it shows in words', () => {
  const { table } = drawn([...QUIET, null, 0.5], { ...fixed, target: 0.85 });
  expect(table.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Month text',
    'Value share',
    'Average share',
    'Lower limit share',
    'Upper limit share',
    'Target share',
    'What it shows text',
  ]);
  expect(table.rows).toHaveLength(16);
  const written = (at: number) =>
    table.rows[at]?.map((cell) => (typeof cell === 'number' ? cell.toFixed(4) : cell));
  expect(written(0)).toEqual([
    'April 2022',
    '0.6900',
    '0.7000',
    '0.6468',
    '0.7532',
    '0.8500',
    'Within chance',
  ]);
  expect(written(14)?.slice(0, 2)).toEqual(['June 2023', null]);
  expect(written(14)?.at(-1)).toBe('No figure');
  expect(written(15)?.at(-1)).toBe('Concern: outside the limits');
});

test('a missing month parts the line, whether its row is there or not', () => {
  const lineOf = (values: Values, left: (at: number) => boolean) => {
    const { chart } = dataOf(values);
    const points = chart.points.filter((_, at) => left(at));
    const { svg } = spcChart({ ...dataOf(values), chart: { ...chart, points } });
    return svg.match(
      /<path[^>]*stroke-width="1.4"[^>]*>|<g[^>]*stroke-width="1.4"[^>]*><path d="([^"]*)"/,
    )?.[0];
  };
  const values = [...QUIET.slice(0, 6), null, ...QUIET.slice(7)];
  const withRow = lineOf(values, () => true);
  expect(withRow?.match(/M/g)).toHaveLength(2);
  expect(lineOf(values, (at) => at !== 6)).toBe(withRow);
});

test('a rebase has its number in the picture and its date and reason below it', () => {
  const rebase = [
    { date: '2023-06', reason: 'a new scanner' },
    { date: '2023-07', reason: HOSTILE },
  ];
  const chart = drawn([...QUIET, 0.8, ...QUIET], { rebase });
  expectSound(chart);
  expectApart(chart);
  const texts = textsIn(chart.svg);
  expect(texts.filter((text) => text === '1')).toHaveLength(2);
  expect(texts.join(' ')).toContain('New limits from June 2023: a new scanner');
  expect(texts.join(' ')).toContain('New limits from July 2023: </text><script>alert(1)');
});

describe.each([320, 420, 1200])('at %i pixels', (width) => {
  const rebase = [{ date: '2023-06', reason: LONG }];
  test.each<[string, Values, ControlChartOptions?]>([
    ['no points', []],
    ['one point', [0.7], { target: 0.8 }],
    ['all missing', [null, null, null], { target: 0.8 }],
    ['all 100%', QUIET.map(() => 1), { target: 1 }],
    ['all zero', QUIET.map(() => 0), { target: 0.2, improvement: 'decrease' }],
    ['200 points', Array.from({ length: 200 }, (_, at) => 0.6 + ((at * 7) % 11) / 50), { target: 0.7 }],
    ['first and last missing', [null, ...QUIET, null]],
    ['values far outside the limits', [...QUIET, 7, -3], fixed],
    ['one month after a rebase', [...QUIET, 0.8], { rebase }],
    [
      'a rebase of every second month',
      Array.from({ length: 40 }, (_, at) => 0.5 + (at % 3) / 50),
      {
        rebase: Array.from({ length: 12 }, (_, at) => ({
          date: `2023-${String(at + 1).padStart(2, '0')}`,
          reason: `reason ${at}`,
        })),
      },
    ],
  ])('%s is drawn whole', (_, values, options) => {
    for (const unit of [
      { kind: 'share' },
      { kind: 'count', of: LONG },
      { kind: 'number', of: HOSTILE },
    ] as const)
      for (const measure of [about.measure, LONG, HOSTILE]) {
        const chart = spcChart({ ...dataOf(values, options), unit, measure }, { width });
        expectSound(chart);
        expectInside(chart);
        expectApart(chart);
        expect(chart.svg).toContain(`width="${width}"`);
      }
  });
});

test('weeks are spoken of as weeks', () => {
  const { chart } = dataOf(QUIET);
  const points = chart.points.map((point, at) => ({
    ...point,
    date: new Date(Date.UTC(2024, 0, 1 + at * 7)).toISOString().slice(0, 'yyyy-mm-dd'.length),
  }));
  const { title, table } = spcChart({ ...dataOf(QUIET), chart: { ...chart, points } });
  expect(title).toBe('No real change: the latest weeks differ only by chance');
  expect(table.rows[1]?.[0]).toBe('8 January 2024');
});
