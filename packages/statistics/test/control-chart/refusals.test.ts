import { expect, test } from 'vitest';
import type { ControlChartOptions } from '../../src/control-chart/chart-options.ts';
import type { ChartRow } from '../../src/control-chart/chart-point.ts';
import { controlChart } from '../../src/control-chart/control-chart.ts';
import { months } from './months.ts';

const ROWS = months([1, 2, 3, 4]);
const reason = 'a change';

/** Options as they arrive from a program that is not type-checked. */
function unchecked(options: object): ControlChartOptions {
  return options as ControlChartOptions;
}

const wrongOptions: [object, RegExp][] = [
  [{ baselin: 12 }, /no option baselin/],
  [{ kind: 'c' }, /kind is "c".*"p-prime"/],
  [{ improvement: 'up' }, /improvement is "up"/],
  [{ runLength: 8 }, /runLength is 8.*6 or 7/],
  [{ screen: 'no' }, /screen is "no"/],
  [{ compatibility: 'powerbi' }, /compatibility is "powerbi"/],
  [{ target: Number.NaN }, /target is NaN/],
  [{ baseline: 11 }, /baseline is 11 .*at least 12/],
  [{ baseline: 12.5 }, /baseline is 12.5/],
  [{ bounds: { lower: 1, upper: 0 } }, /bounds 1 and 0/],
  [{ bounds: { lower: 0, upper: 1 } }, /value of 2021-05-01 is 2, outside/],
  [{ rebase: [{ date: '2021-05-01', reason: ' ' }] }, /2021-05-01 has no reason/],
  [{ rebase: [{ date: '2021-05-01' }] }, /2021-05-01 has no reason/],
  [{ rebase: [{ date: '2021-13-01', reason }] }, /"2021-13-01" is not a date/],
  [{ rebase: [{ date: '2020-01-01', reason }] }, /2020-01-01 is outside/],
  [{ rebase: [{ date: '2031-01-01', reason }] }, /2031-01-01 is outside/],
  [{ rebase: [1, 1].map(() => ({ date: '2021-05-01', reason })) }, /2021-05-01 has no point before the next/],
  [{ compatibility: 'plotthedots', kind: 'p' }, /no p chart/],
  [{ compatibility: 'plotthedots', runLength: 6 }, /no runLength of 6/],
  [{ compatibility: 'plotthedots', bounds: {} }, /no bounds/],
];

test.each(wrongOptions)('option %j is refused', (options, message) => {
  expect(() => controlChart(ROWS, unchecked(options))).toThrow(message);
  expect(() => controlChart(ROWS, unchecked(options))).toThrow(RangeError);
});

const wrongRows: [ChartRow[], ControlChartOptions, RegExp][] = [
  [[...ROWS, { date: '2021-05-01', value: null }], {}, /2021-05-01 comes twice/],
  [[...ROWS, { date: '2021-05', value: 1 }], {}, /2021-05.* comes twice/],
  [[{ date: '2021-02-29', value: 1 }], {}, /"2021-02-29" is not a date/],
  [[{ date: '1 May', value: 1 }], {}, /"1 May" is not a date/],
  [[{ date: '2021-04-01', value: Number.NaN }], {}, /value of 2021-04-01 is NaN/],
  [
    [{ date: '2021-04-01', value: 1, target: Number.POSITIVE_INFINITY }],
    {},
    /target of 2021-04-01 is Infinity/,
  ],
  [[{ date: '2021-04-01', numerator: 6, denominator: 5 }], {}, /2021-04-01 is 6 out of 5/],
  [[{ date: '2021-04-01', numerator: -1, denominator: 5 }], {}, /2021-04-01 is -1 out of 5/],
  [[{ date: '2021-04-01', value: 0.9 }], { kind: 'p' }, /p chart needs numerator.*2021-04-01/],
];

test.each(wrongRows)('rows %j with %j are refused', (rows, options, message) => {
  expect(() => controlChart(rows, options)).toThrow(message);
  expect(() => controlChart(rows, options)).toThrow(RangeError);
});

test('no rows make a chart without points that says why it has no icon', () => {
  const { points, baselines, variation, warnings } = controlChart([]);
  expect([points, baselines, variation]).toEqual([[], [], null]);
  expect(warnings).toEqual([{ code: 'no-icons', from: null, n: 0 }]);
});

test('months that are all missing keep their points, and nothing is known of them', () => {
  const { points, baselines } = controlChart(months([null, null]));
  expect(points).toHaveLength(2);
  expect(points[0]).toMatchObject({ value: null, mean: null, lower: null, signals: [], type: null });
  expect(baselines[0]).toMatchObject({ mean: null, lower: null, upper: null, n: 0 });
});
