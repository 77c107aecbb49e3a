import { type FunnelChartData, funnelChart } from '@clockstop/charts';
import { type FunnelOptions, funnel } from '@clockstop/statistics';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { countOf, expectSound, textsIn } from './expect-sound.ts';

type Row = Parameters<typeof funnel>[0][number];
const row = (name: string, numerator: number, denominator: number): Row => ({ name, numerator, denominator });

interface More extends Partial<FunnelChartData> {
  readonly options?: FunnelOptions;
}

function chartOf(rows: readonly Row[], { options = {}, ...more }: More = {}, width = 420) {
  const data = { ...about, funnel: funnel(rows, options), improvement: 'increase', noun: 'trust' } as const;
  return funnelChart({ ...data, ...more }, { width });
}

/** `count` trusts close to 75%, of 400 cases or a few more. */
function alike(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) => row(`Trust ${at + 1}`, 300 + (at % 3), 400 + at));
}

const low = row('Low', 240, 400);
const high = row('High', 380, 400);
/** Just beyond the 95% limits, and not beyond those of 99.8%. */
const ratherLow = row('Rather low', 265, 400);

describe('the title says how many differ by more than chance explains, those that are worse first', () => {
  test.each<[string, readonly Row[], More?]>([
    ['Nobody was counted for Faster diagnosis within 28 days', []],
    ['Nobody was counted for Faster diagnosis within 28 days', [row('A', 0, 0)]],
    ['A has 75.0%, with nobody to compare', [row('A', 3, 4), row('B', 0, 0)]],
    ['All 2 trusts have the same share, 100.0%', [row('A', 3, 3), row('B', 9, 9)]],
    ['All 2 trusts have the same share, 0.0%', [row('A', 0, 3), row('B', 0, 9)]],
    ['None of 12 trusts differs from the others by more than chance explains', alike(12)],
    ['None of 31 trusts is beyond the 99.8% limits, 1 beyond the 95% limits', [...alike(30), ratherLow]],
    ['1 of 31 trusts is lower than chance explains', [...alike(30), low]],
    ['1 of 32 trusts is lower than chance explains, 1 is higher', [...alike(30), high, low]],
    [
      '1 of 32 trusts is higher than chance explains, 1 is lower',
      [...alike(30), high, low],
      { improvement: 'decrease' },
    ],
    ['2 of 32 trusts are lower than chance explains', [...alike(30), low, { ...low, name: 'Lower' }]],
    [
      '1 of 31 organisations is lower than chance and their usual spread explain',
      [...alike(30), low],
      { noun: 'organisation', options: { overdispersion: 'beta-binomial' } },
    ],
  ])('%s', (title, rows, more = {}) => {
    const chart = chartOf(rows, more);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

test('the sentence says the target, over-dispersion, who is beyond, and how many by chance would be', () => {
  const rows = [...alike(30), low, ratherLow, row('Empty', 0, 0)];
  const { sentence } = chartOf(rows);
  expect(sentence).toMatch(
    /The target is the share of all together, 7\d\.\d%\. Over-dispersion: the spread between/,
  );
  expect(sentence).toMatch(/is [\d.]+ times that of chance \(phi\); the limits are those of chance alone\./);
  expect(sentence).toContain('Below the 99.8% limit: Low. Beyond the 95% limits: 2 lower, 0 higher.');
  expect(sentence).toContain(
    'Chance alone would put at most 1.6 of 32 beyond the 95% limits on average, and fewer than 0.1 beyond',
  );
  expect(sentence).toContain('1 trust has no cases.');
  expect(chartOf(rows, { options: { overdispersion: 'beta-binomial' } }).sentence).toMatch(
    /the limits allow for it \(tau² [\d.e-]+\)\..*Chance with that spread would put at most/,
  );
});

test('the table has the figures of the funnel from the smallest denominator to the largest, with the flag in words', () => {
  const rows = [low, row('Empty', 0, 0), ...alike(30), row('Shared', 7.5, 12.5)];
  const { table } = chartOf(rows);
  const { points } = funnel(rows);
  const [first] = table.rows;
  const shared = points.at(-1);
  expect(first).toEqual([
    ...['Shared', 7.5, 12.5, 0.6],
    ...[shared?.lower998, shared?.lower95, shared?.upper95, shared?.upper998, shared?.p],
    'Within the limits',
  ]);
  expect(table.rows.find(([name]) => name === 'Low')?.at(-1)).toBe('Worse: below the 99.8% limit');
  expect(table.rows.at(-1)).toEqual(['Empty', 0, 0, null, null, null, null, null, null, 'No cases']);
  expect(table.columns.map(({ kind }) => kind).slice(0, 4)).toEqual(['text', 'number', 'number', 'share']);
});

test('each flag has its own form and words, the colour says which is better, and only what occurs is explained', () => {
  const key = (more: More) => textsIn(chartOf([...alike(30), low, ratherLow, high], more).svg);
  const better = key({ improvement: 'increase' });
  expect(better).toEqual(
    expect.arrayContaining([
      ...['Worse: below the 99.8% limit', 'Worse: below the 95% limit', 'Better: above the 99.8% limit'],
      ...['Within the limits', '95% limits', '99.8% limits'],
    ]),
  );
  expect(better).not.toContain('Better: above the 95% limit');
  expect(key({ improvement: 'decrease' })).toContain('Better: below the 99.8% limit');
});

test('five flags have five forms that differ without colour', () => {
  const ratherHigh = row('Rather high', 335, 400);
  const { svg } = chartOf([...alike(60), low, ratherLow, high, ratherHigh]);
  const [key = ''] = svg.split('Number of cases');
  const samples = [...key.matchAll(/<path d="([^"]*)" fill="([^"]*)" stroke="[^"]*" stroke-width="1.8"\/>/g)];
  const forms = samples.map(([, d, fill]) => `${d} ${fill === '#ffffff' ? 'open' : 'full'}`);
  expect(forms).toHaveLength(5);
  expect(new Set(forms).size).toBe(5);
});

test('flagged points are named where they fit, at most eight, and the highlighted one always in the key', () => {
  const lows = Array.from({ length: 30 }, (_, at) => row(`Low ${at + 1}`, 600 + at * 9, 1000 + at * 40));
  const chart = chartOf([...alike(100), ...lows], { highlight: 'Trust 7' }, 1200);
  expectSound(chart);
  const names = textsIn(chart.svg).filter((text) => /^(Low|Trust) \d+$/.test(text));
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThanOrEqual(8);
  expect(textsIn(chart.svg)).toContain('Trust 7: 73.9% of 406');
  expect(countOf(chart.svg, 'r', '9')).toBe(1);
});

test('the picture has one point for each that has cases', () => {
  const { svg } = chartOf([...alike(30), row('Empty', 0, 0)]);
  const circles = countOf(svg, 'd', 'M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0');
  expect(circles).toBe(30);
  expect(textsIn(svg).find((text) => text.startsWith('Over-dispersion'))).toContain(
    '1 trust has no cases and no point.',
  );
});

const wide = Array.from({ length: 200 }, (_, at) => {
  const denominator = Math.round(10 ** (at / 39.8));
  return row(`Trust ${at}`, Math.round(denominator * (0.7 + (at % 9) / 60)), denominator);
});
const awkward: readonly (readonly Row[])[] = [
  [],
  [row('Empty', 0, 0)],
  [row(LONG, 0.5, 0.5)],
  [row('Half', 0.5, 1), row('Quarter', 1, 4)],
  wide,
  wide.map((each) => ({ ...each, numerator: each.denominator })),
  wide.map((each) => ({ ...each, numerator: 0 })),
  [...alike(20), row(LONG, 210, 400), row(HOSTILE, 1000, 1100), row(LONG.toUpperCase(), 250, 420)],
];

describe.each([320, 420, 1200])('at %i pixels', (width) => {
  test.each(awkward.map((rows, at) => [at, rows] as const))(
    'awkward figures %i are drawn whole',
    (_, rows) => {
      for (const overdispersion of ['none', 'additive'] as const) {
        const chart = chartOf(rows, { options: { overdispersion }, highlight: LONG }, width);
        expectSound(chart);
        expectInside(chart);
        expectApart(chart);
        expect(chart.svg).toContain(`width="${width}"`);
      }
    },
  );

  test('hostile words are only words', () => {
    const chart = chartOf(wide, { measure: HOSTILE, source: HOSTILE, noun: HOSTILE }, width);
    expectSound(chart);
    expectInside(chart);
  });
});

test('the same figures draw the same picture, whatever the order of the rows', () => {
  const rows = [...alike(20), low, high];
  expect(chartOf([...rows].reverse()).svg).toBe(chartOf(rows).svg);
});
