import { describe, expect, test } from 'vitest';
import { type CountRow, forecastCounts } from '../../src/forecast/forecast-counts.ts';
import { explainForecastWarning } from '../../src/forecast/forecast-warning.ts';
import { monthlyCounts } from './series.ts';

/** Counts as rows, from January 2019. */
function toRows(values: readonly (number | null)[]): CountRow[] {
  return values.map((value, i) => ({
    date: `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value,
  }));
}

const values = monthlyCounts(48, 4);
const rows = toRows(values);
const plain = forecastCounts(rows);
const pandemic = { kind: 'exclude', from: '2020-03', to: '2020-08', reason: 'pandemic' } as const;
const rules = { kind: 'restart', from: '2020-10', reason: 'new rules' } as const;

/** The counts with the pandemic in them. */
const fallen = toRows(values.map((value, i) => (i >= 14 && i < 20 ? Math.round(value / 2) : value)));

describe('a forecast of counts', () => {
  test('goes on from the last month, with the method of the lowest error, all that were tried, and their coverage', () => {
    const errors = plain.tried.map(({ backTest }) => backTest.mae ?? Number.POSITIVE_INFINITY);
    expect(plain.tried.map(({ method }) => method)).toEqual([
      'seasonal naive',
      'naive',
      'Holt–Winters',
      'ETS',
    ]);
    expect(plain.chosen.backTest.mae).toBe(Math.min(...errors));
    expect(plain.chosen.points.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`),
    );
    expect(plain).toMatchObject({ from: '2019-01', to: '2022-12', filled: [] });
    const isLow = (plain.chosen.backTest.coverage95 ?? 1) < 0.85;
    expect(plain.warnings.map(({ code }) => code)).toEqual(isLow ? ['low-coverage'] : []);
    for (const { backTest } of plain.tried) {
      expect(backTest).toMatchObject({ origins: 22, outcomes: 198 });
      expect(backTest.coverage95).toBe(backTest.within95 / 198);
    }
  });

  test('has seasonal naive beside it: the same months of last year', () => {
    expect(plain.seasonalNaive?.points.map(({ mean }) => mean)).toEqual(values.slice(-12));
  });

  test('does not depend on the order of rows, or on the day of the month', () => {
    const other = rows.map(({ date, value }) => ({ date: `${date}-01`, value })).toReversed();
    expect(forecastCounts(other)).toEqual(plain);
  });

  test('its intervals hold what is expected, are nested, and end at 0', () => {
    const small = forecastCounts(toRows(values.map((_, i) => (i % 12 === 5 ? 3 : i % 3))), { horizon: 18 });
    expect(small.chosen.points).toHaveLength(18);
    for (const each of [small, plain].flatMap(({ chosen, seasonalNaive }) => [
      ...chosen.points,
      ...(seasonalNaive?.points ?? []),
    ])) {
      const order = [0, each.lower95, each.lower80, each.mean, each.upper80, each.upper95];
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }
  });

  test.each([0, 9])('a series that is always %d goes on so', (value) => {
    const { chosen } = forecastCounts(toRows(values.map(() => value)));
    expect(chosen).toMatchObject({ method: 'seasonal naive', backTest: { mae: 0, coverage95: 1 } });
    expect(chosen.points[11]).toEqual({
      month: '2023-12',
      mean: value,
      lower80: value,
      upper80: value,
      lower95: value,
      upper95: value,
    });
  });
});

describe('breaks and gaps', () => {
  test('an excluded span is filled, said to be, and neither its values nor its outcomes count', () => {
    const one = forecastCounts(fallen, { breaks: [pandemic] });
    expect(one.filled.map(({ month }) => month)).toEqual(
      ['03', '04', '05', '06', '07', '08'].map((month) => `2020-${month}`),
    );
    for (const { why, reason } of one.filled) expect([why, reason]).toEqual(['excluded', 'pandemic']);
    expect(forecastCounts(rows, { breaks: [pandemic] })).toEqual(one);
  });

  test('what stands in for it is what the other months lead one to expect', () => {
    const { filled } = forecastCounts(fallen, { breaks: [pandemic] });
    filled.forEach(({ value }, i) => {
      expect(Math.abs(value - (values[14 + i] ?? 0))).toBeLessThan(80);
    });
  });

  test('a line with a season is filled exactly', () => {
    const exact = Array.from({ length: 48 }, (_, i) => 100 + 2 * i + ((7 * (i % 12)) % 11));
    const { filled } = forecastCounts(toRows(exact.map((value, i) => (i > 20 && i < 25 ? null : value))));
    expect(filled.map(({ value }) => value.toFixed(6))).toEqual(
      exact.slice(21, 25).map((value) => value.toFixed(6)),
    );
  });

  test('missing months are the same, whether their rows are empty or not there', () => {
    const empty = rows.map((row, i) => (i === 30 ? { ...row, value: null } : row));
    const one = forecastCounts(empty);
    expect(one.filled).toMatchObject([{ month: '2021-07', why: 'missing', reason: null }]);
    expect(forecastCounts(rows.filter((_, i) => i !== 30))).toEqual(one);
    expect(one.seasonalNaive?.points).toHaveLength(12);
  });

  test('an excluded span that holds no months changes nothing', () => {
    const later = { ...pandemic, from: '2030-01', to: '2030-06' };
    expect(forecastCounts(rows, { breaks: [later] })).toEqual(plain);
  });

  test('after a restart only what follows counts, and a history that is short then is said to be', () => {
    const before = rows.map((row, i) => (i < 21 ? { ...row, value: 5 } : row));
    const one = forecastCounts(rows, { breaks: [rules] });
    expect(one).toEqual(forecastCounts(before, { breaks: [rules] }));
    expect(one).toEqual(forecastCounts(rows.slice(21)));
    expect(one.from).toBe('2020-10');
    const short = forecastCounts(rows, { breaks: [{ ...rules, from: '2021-10' }] });
    expect(short.tried.map(({ method }) => method)).toEqual(['seasonal naive', 'naive']);
    expect(short.warnings).toContainEqual({ code: 'short-history', months: 15 });
  });

  test('a span at the end is forecast over', () => {
    const last = { ...pandemic, from: '2022-10', to: '2022-12' };
    const one = forecastCounts(rows, { breaks: [last] });
    expect(one).toMatchObject({ to: '2022-09', filled: [] });
    expect(one.chosen.points[0]?.month).toBe('2022-10');
  });
});

describe('short histories', () => {
  test('with less than a season and two months, naive alone', () => {
    const one = forecastCounts(rows.slice(0, 13));
    expect(one.chosen.method).toBe('naive');
    expect(one.seasonalNaive).toBeNull();
    expect(one.warnings[0]).toEqual({ code: 'short-history', months: 13 });
  });

  test('a forecast that was too sure says so', () => {
    const steps = toRows(Array.from({ length: 30 }, (_, i) => (i < 20 ? 100 + (i % 2) : 400 + 30 * i)));
    const { warnings } = forecastCounts(steps);
    const low = warnings.find(({ code }) => code === 'low-coverage');
    expect(low).toMatchObject({ subject: 'count' });
    expect(warnings.map(explainForecastWarning)).toEqual([
      'With 30 months, fewer than 36, only naive forecasts are made.',
      expect.stringMatching(/^The 95% interval of the count held \d+% of \d+ outcomes in the back-test/),
    ]);
  });
});

describe('what is refused', () => {
  test.each<[string, readonly CountRow[]]>([
    ['the month 2019-02 comes twice', [...rows, { date: '2019-02-01', value: 3 }]],
    ['2 months, where a forecast needs 3', rows.slice(0, 2)],
    ['no month with a value is left', []],
    ['the count of 2024-01 is -1, not a number from 0', [...rows, { date: '2024-01', value: -1 }]],
    ['"2024-13" is not a month like 2024-04', [...rows, { date: '2024-13', value: 1 }]],
    ['"2023-02-30" is not a month', [{ date: '2023-02-30', value: 1 }]],
  ])('%s', (message, wrong) => {
    expect(() => forecastCounts(wrong)).toThrow(message);
  });

  test('breaks without a reason, that end before they begin, or leave nothing', () => {
    const refused = (breaks: Parameters<typeof forecastCounts>[1]) => () => forecastCounts(rows, breaks);
    expect(refused({ breaks: [{ ...rules, reason: ' ' }] })).toThrow('the break from 2020-10 has no reason');
    expect(refused({ breaks: [{ ...pandemic, to: '2020-01' }] })).toThrow('ends before it begins');
    expect(refused({ breaks: [{ ...rules, from: '2030-01' }] })).toThrow('no month with a value is left');
    expect(refused({ horizon: 1.5 })).toThrow('horizon is a whole number from 1, not 1.5');
  });
});
