import { addMonths, month } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { chartMonths, chartStandard, type SeriesMonth } from '../src/index.ts';

/** So many months up to a last one, of 100 patients each. */
function monthsTo(last: string, many: number): readonly SeriesMonth[] {
  return Array.from({ length: many }, (_, at) => ({
    month: addMonths(month(last), at - many + 1),
    within: 70 + (at % 3),
    total: 100,
    target: null,
  }));
}

test('a standard that came in October 2023 has new limits from then on', () => {
  const { baselines } = chartStandard('62-day', monthsTo('2024-12', 40));
  expect(baselines.map(({ from, reason }) => [from, reason])).toEqual([
    ['2021-09', null],
    ['2023-10', 'the standards changed, ten became three'],
  ]);
});

test('one that went on, and months that lie on one side, have the same limits throughout', () => {
  const crossing = monthsTo('2024-12', 40);
  expect(chartStandard('faster-diagnosis', crossing)).toEqual(chartMonths(crossing));
  for (const last of ['2023-09', '2026-01']) {
    const series = monthsTo(last, 20);
    expect(chartStandard('62-day', series)).toEqual(chartMonths(series));
  }
});
