import { type TrendChartData, type TrendTarget, trendChart } from '@clockstop/charts';
import { describe, expect, test } from 'vitest';
import { about, HOSTILE, LONG } from './about.ts';
import { expectApart, expectInside } from './expect-inside.ts';
import { expectSound, textsIn } from './expect-sound.ts';
import { monthly } from './months.ts';

type Values = readonly (number | null)[];

const series = (name: string, values: Values) => ({ name, points: monthly(values) });

function dataOf(all: TrendChartData['series'], more: Partial<TrendChartData> = {}): TrendChartData {
  return { ...about, unit: { kind: 'share' }, series: all, ...more };
}

function target(
  kind: TrendTarget['kind'],
  ...steps: readonly (readonly [string, number | null])[]
): TrendTarget {
  return { kind, steps: steps.map(([from, each]) => ({ from, target: each })) };
}

/** Thirteen months from `first` to `last`, so that the last has one of a year before. */
const year = (first: number, last: number): Values =>
  Array.from({ length: 13 }, (_, at) => first + ((last - first) * at) / 12);

const standard = target('operational-standard', ['2021-10', 0.75]);
const ambition = target('planning-ambition', ['2022-04', 0.7], ['2023-01', 0.72]);
const broken = [{ date: '2022-10', label: 'a new way of counting' }];

describe('the title says the latest figure, how it stands to the targets, and the change over a year', () => {
  const one = (values: Values, more: Partial<TrendChartData> = {}) => dataOf([series('A', values)], more);
  test.each<[string, TrendChartData]>([
    ['No figures for Faster diagnosis within 28 days', dataOf([])],
    ['No figures for Faster diagnosis within 28 days', one([null])],
    ['A: 70.0% in April 2022', one([0.7])],
    ['A: 73.2% in April 2023, up 3.2 percentage points in a year', one(year(0.7, 0.732))],
    ['A: 70.0% in April 2023, down 3.0 percentage points in a year', one(year(0.73, 0.7))],
    ['A: 70.0% in April 2023, the same as a year before', one(year(0.7, 0.7))],
    ['A: 70.0% in April 2023, almost the same as a year before', one(year(0.7, 0.7001))],
    ['A: 73.2% in April 2023', one(year(0.7, 0.732), { breaks: broken })],
    [
      'A: 74.99% in April 2022, below the operational standard of 75%',
      one([0.7499], { targets: [standard] }),
    ],
    [
      'A: 75.0% in April 2022, exactly at the operational standard of 75%',
      one([0.75], { targets: [standard] }),
    ],
    [
      'A: 73.0% in April 2023, below the operational standard of 75% and above the planning ambition of 72%, ' +
        'up 1.0 percentage point in a year',
      one(year(0.72, 0.73), { targets: [ambition, standard] }),
    ],
    [
      'A: 1,250 in April 2023, up 50 in a year',
      one(year(1200, 1250), { unit: { kind: 'count', of: 'referrals' } }),
    ],
    ['B is highest of 2 in April 2022 with 80.0%', dataOf([series('A', [0.7]), series('B', [0.8])])],
    ['A and B are highest in April 2022 with 70.0%', dataOf([series('A', [0.7]), series('B', [0.7])])],
    [
      '1 of 2 is at or above the operational standard of 75% in April 2023, against 0 a year before',
      dataOf([series('A', year(0.7, 0.7)), series('B', year(0.7, 0.75))], { targets: [standard] }),
    ],
    [
      '2 of 2 are at or above the planning ambition of 72% in April 2023',
      dataOf([series('A', year(0.7, 0.8)), series('B', year(0.7, 0.75))], { targets: [ambition] }),
    ],
  ])('%s', (title, data) => {
    const chart = trendChart(data);
    expectSound(chart);
    expect(chart.title).toBe(title);
  });
});

const forecast = {
  method: 'Holt-Winters',
  points: monthly([0, 0, 110, 120])
    .slice(2)
    .map(({ date, value }) => ({
      ...{ date, mean: value, naive: value - 1 },
      ...{ lower80: value - 5, upper80: value + 5, lower95: value - 9, upper95: value + 9 },
    })),
  backTest: { figures: 24, within80: 0.7917, within95: 0.9583 },
};

const ahead = dataOf([series('A', [100, 101])], { unit: { kind: 'count', of: 'referrals' }, forecast });

test('the sentence says the course of each series, targets, breaks, gaps and the forecast', () => {
  const { sentence } = trendChart(
    dataOf([series('A', [0.7, null, 0.8]), series('B', [0.5, 0.5, 0.5]), series('C', [null])], {
      targets: [target('operational-standard', ['2021-10', 0.75], ['2022-05', null])],
      breaks: [{ date: '2022-05', label: 'a new way of counting' }],
    }),
  );
  expect(sentence).toContain(
    'A: 70.0% in April 2022 and 80.0% in June 2022, never below 70.0% or above 80.0%.',
  );
  expect(sentence).toContain(
    'B: 50.0% in April 2022 and 50.0% in June 2022, always the same. C has no figures.',
  );
  expect(sentence).toContain('Operational standard: 75% from October 2021, none from May 2022.');
  expect(sentence).toContain(
    'Figures from May 2022 are not comparable with those before: a new way of counting.',
  );
  expect(sentence).toContain('No figures for 1 month of A.');
  expect(trendChart(ahead).sentence).toContain(
    'Forecast by Holt-Winters for July 2022: 120, with a chance of 95% between 111 and 129; the seasonal naive ' +
      'forecast says 119. Back-tested on 24 figures already known: 79% lay within the 80% band and 96% within',
  );
});

test('the back-test is printed in the picture, and said where there is none', () => {
  const printed = (backTest: typeof forecast.backTest) =>
    textsIn(trendChart({ ...ahead, forecast: { ...forecast, backTest } }).svg).join(' ');
  expect(printed(forecast.backTest)).toContain('Back-tested on 24 figures already known: 79% lay within');
  expect(printed({ figures: 0, within80: 0, within95: 0 })).toContain('have not been back-tested.');
});

test('the table has each month once, with the series, the targets that held and the forecast', () => {
  const { table } = trendChart({ ...ahead, targets: [target('planning-ambition', ['2022-05', 105])] });
  expect(table.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Month text',
    'A count',
    'Planning ambition number',
    'Forecast number',
    '80% band from number',
    '80% band to number',
    '95% band from number',
    '95% band to number',
    'Seasonal naive number',
  ]);
  expect(table.rows).toEqual([
    ['April 2022', 100, null, null, null, null, null, null, null],
    ['May 2022', 101, 105, null, null, null, null, null, null],
    ['June 2022', null, 105, 110, 105, 115, 101, 119, 109],
    ['July 2022', null, 105, 120, 115, 125, 111, 129, 119],
  ]);
});

/** How many stretches the line of the first series has. */
function stretches(data: TrendChartData): number {
  const [, line = ''] = /<g[^>]*stroke="#005eb8"[^>]*>\s*<path d="([^"]*)"/.exec(trendChart(data).svg) ?? [];
  return line.split('M').length - 1;
}

test('lines are not joined over a missing month, a month without a row, or a break', () => {
  const values = [0.7, 0.71, 0.72, 0.73, 0.74, 0.75, 0.76, 0.77, 0.78];
  const whole = series('A', values);
  const without = { ...whole, points: whole.points.filter((_, at) => at !== 4) };
  expect(stretches(dataOf([whole]))).toBe(1);
  expect(
    stretches(
      dataOf([
        series(
          'A',
          values.map((value, at) => (at === 4 ? null : value)),
        ),
      ]),
    ),
  ).toBe(2);
  expect(stretches(dataOf([without]))).toBe(2);
  expect(stretches(dataOf([whole], { breaks: [...broken, { date: '2022-06-15', label: 'another' }] }))).toBe(
    3,
  );
});

test('series are told apart by dashes and form, and named beside their ends where there is room', () => {
  const data = dataOf(
    ['A', 'B', 'C', 'D', 'E'].map((name, at) => series(name, [0.5 + at / 50, 0.6 + at / 50])),
  );
  const narrow = trendChart(data, { width: 320 });
  const wide = trendChart(data, { width: 700 });
  expect(textsIn(narrow.svg)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D', 'E', '60.0%', '68.0%']));
  expect(textsIn(wide.svg)).toEqual(expect.arrayContaining(['A 60.0%', 'E 68.0%']));
  const samples = [
    ...narrow.svg.matchAll(/<path d="M0,0H22"[^>]*?(?: stroke-dasharray="([^"]*)")?\/>.*?<path d="([^"]*)"/g),
  ];
  expect(samples).toHaveLength(5);
  expect(new Set(samples.map(([, dashes]) => dashes)).size).toBe(5);
  expect(new Set(samples.map(([, , form]) => form)).size).toBe(5);
});

test('six series are refused', () => {
  const six = Array.from({ length: 6 }, (_, at) => series(`S${at}`, [at]));
  expect(() => trendChart(dataOf(six))).toThrow(new RangeError('a trend shows 5 series at most, not 6'));
});

test('the same figures draw the same picture, whatever the order of the points', () => {
  const { name, points } = series('A', [0.6, 0.7, null, 0.8]);
  const chart = trendChart(dataOf([{ name, points }]));
  expect(trendChart(dataOf([{ name, points: points.toReversed() }]))).toEqual(chart);
});

describe.each([320, 420, 1200])('at %i pixels', (width) => {
  const five = (value: (at: number, of: number) => number | null, months = 30) =>
    [LONG, HOSTILE, 'North East London', LONG, 'E'].map((name, of) =>
      series(
        name,
        Array.from({ length: months }, (_, at) => value(at, of)),
      ),
    );
  const targets = [standard, ambition];
  const breaks = Array.from({ length: 11 }, (_, at) => ({
    date: monthly(Array(12).fill(0))[at + 1]?.date ?? '',
    label: at % 2 === 0 ? LONG : HOSTILE,
  }));
  test.each<[string, TrendChartData]>([
    ['no series', dataOf([], { targets, breaks })],
    ['a series without points', dataOf([series('A', [])], { targets })],
    ['one point', dataOf([series(LONG, [0.7])], { targets, breaks })],
    ['all missing', dataOf([series('A', [null, null])])],
    [
      'five that end alike, some months missing',
      dataOf(
        five((at, of) => ((at + of) % 7 === 0 ? null : 0.7)),
        { targets, breaks },
      ),
    ],
    [
      'all 100%',
      dataOf(
        five(() => 1),
        { targets },
      ),
    ],
    [
      'all zero',
      dataOf(
        five(() => 0),
        { unit: { kind: 'count', of: HOSTILE } },
      ),
    ],
    [
      '200 months of millions',
      dataOf(
        five((at, of) => 1e6 * (of + 1) + at, 200),
        { unit: { kind: 'count', of: LONG } },
      ),
    ],
    ['first and last missing', dataOf([series('A', [null, 0.5, 0.6, null])], { targets })],
    [
      'small numbers',
      dataOf([series('A', [0.001, 0.0023])], { unit: { kind: 'number', of: 'events for each patient' } }),
    ],
    ['a forecast', { ...ahead, targets: [target('planning-ambition', ['2022-05', 105])] }],
    [
      'a forecast below nought after a gap',
      { ...ahead, series: [series(LONG, [1, null])], forecast: { ...forecast, method: HOSTILE } },
    ],
  ])('%s is drawn whole', (_, data) => {
    for (const measure of [about.measure, HOSTILE]) {
      const chart = trendChart({ ...data, measure }, { width });
      expectSound(chart);
      expectInside(chart);
      expectApart(chart);
      expect(chart.svg).toContain(`width="${width}"`);
    }
  });
});
