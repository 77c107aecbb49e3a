import { describe, expect, test } from 'vitest';
import type { Signal } from '../../src/control-chart/chart-point.ts';
import { type ControlChart, controlChart } from '../../src/control-chart/control-chart.ts';
import { drawnTypes, months } from './months.ts';

/** Twelve quiet months with mean 50, moving range 2 and so limits of 44.68 and 55.32, near 46.45 and 53.55. */
const QUIET = [51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49];

const FIXED = { baseline: 12 };

/** Where a signal is among the points that follow the quiet year: `x`, else `.`. */
function drawn({ points }: ControlChart, signal: Signal): string {
  return points
    .slice(QUIET.length)
    .map(({ signals }) => (signals.includes(signal) ? 'x' : '.'))
    .join('');
}

function after(values: readonly (number | null)[], options = {}): ControlChart {
  return controlChart(months([...QUIET, ...values]), { ...FIXED, ...options });
}

describe('the quiet year', () => {
  test('has the limits of mean and moving range', () => {
    const { points } = after([50]);
    expect(points[0]?.mean).toBe(50);
    expect(points[0]?.lower).toBeCloseTo(44.68, 12);
    expect(points[0]?.upper).toBeCloseTo(55.32, 12);
    expect(points[0]?.nearLower).toBeCloseTo(50 - (2 * 5.32) / 3, 12);
    expect(points[0]?.nearUpper).toBeCloseTo(50 + (2 * 5.32) / 3, 12);
  });
});

describe('two of three', () => {
  const cases: [string, (number | null)[], string, string][] = [
    ['two near the limit, the third on their side', [54, 51, 54], 'x.x', 'x.x'],
    ['a point beyond three sigma counts', [54, 51, 57], 'x.x', '...'],
    ['two beyond three sigma count', [57, 51, 57], 'x.x', '...'],
    ['the third on the other side', [54, 49, 54], '...', '...'],
    ['near the one limit, then the other', [54, 46, 51], '...', '...'],
    ['one alone', [54, 51, 51], '...', '...'],
    ['a missing month between them', [54, null, 54], '...', '...'],
  ];
  test.each(cases)('%s', (_, values, today, plotthedots) => {
    expect(drawn(after(values), 'two-of-three')).toBe(today);
    expect(drawn(after(values, { compatibility: 'plotthedots' }), 'two-of-three')).toBe(plotthedots);
  });
});

describe('runs of six or seven', () => {
  const cases: [string, Signal, (number | null)[], string, string][] = [
    ['seven above the mean', 'shift', [51, 51, 52, 51, 51, 52, 51], 'xxxxxxx', 'xxxxxxx'],
    ['six above the mean', 'shift', [51, 51, 52, 51, 51, 52, 49], '.......', 'xxxxxx.'],
    ['a point on the mean ends a run', 'shift', [51, 51, 51, 50, 51, 51, 51], '.......', '.......'],
    ['a missing month ends a run', 'shift', [51, 51, 51, null, 51, 51, 51, 51], '........', '........'],
    ['seven rising', 'trend', [47, 48, 49, 50, 51, 52, 53], 'xxxxxxx', 'xxxxxxx'],
    ['six rising', 'trend', [50, 48, 49, 50, 51, 52, 53], '.......', '.xxxxxx'],
    ['six falling', 'trend', [52, 51, 50, 49, 48, 47, 48], '.......', 'xxxxxx.'],
    ['a tie ends a trend', 'trend', [47, 48, 49, 50, 50, 51, 52], '.......', '.......'],
    ['a missing month ends a trend', 'trend', [47, 48, 49, null, 51, 52, 53, 54], '........', '........'],
  ];
  test.each(cases)('%s', (_, signal, values, seven, six) => {
    expect(drawn(after(values), signal)).toBe(seven);
    expect(drawn(after(values, { runLength: 6 }), signal)).toBe(six);
  });
});

describe('a point in an improving and a worsening pattern', () => {
  const RISE_AND_FALL = [0, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];

  test('shows improvement: below the limit and rising, or above it and falling', () => {
    expect(drawnTypes(controlChart(months(RISE_AND_FALL)).points)).toBe('iiiiiiiiiiiccc');
    expect(drawnTypes(controlChart(months(RISE_AND_FALL), { improvement: 'decrease' }).points)).toBe(
      'iiccccciiiiiii',
    );
  });

  test('plotthedots shows what its first signal says', () => {
    const { points } = controlChart(months(RISE_AND_FALL), { compatibility: 'plotthedots' });
    expect(drawnTypes(points)).toBe('ciiiiiiicccccc');
  });

  test('plotthedots takes a plateau at the top for the way down', () => {
    const plateau = months([1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1]);
    const types = (options: object) => controlChart(plateau, { ...options }).points[6]?.type;
    expect(types({})).toBe('improvement');
    expect(controlChart(plateau, { compatibility: 'plotthedots' }).points[6]?.signals[0]).toBe(
      'outside-limits',
    );
  });
});

describe('where neither way is better', () => {
  test('points are high or low', () => {
    const { points, variation } = after([57, 50, 43], { improvement: 'neutral' });
    expect(drawnTypes(points.slice(12))).toBe('h.l');
    expect(variation).toBe('neutral_low');
  });
});

describe('a series that hardly varies', () => {
  test.each([100, 0.1, 0, -3])(
    '%d every month has limits equal to its mean, and nothing flagged',
    (value) => {
      const { points, variation } = controlChart(months(Array(20).fill(value)));
      expect(
        points.every(({ mean, lower, upper }) => mean === value && lower === value && upper === value),
      ).toBe(true);
      expect(drawnTypes(points)).toBe('.'.repeat(20));
      expect(variation).toBe('common_cause');
    },
  );

  test.each([
    ['one dip', [...Array(8).fill(100), 96, ...Array(5).fill(100)], [96]],
    ['dips of two sizes', [...Array(4).fill(100), 99.9, ...Array(6).fill(100), 90, 100, 100, 100], [90]],
  ])('100% but for %s: only the large dip is outside the limits', (_, values, outside) => {
    const { points } = controlChart(months(values));
    expect(
      points.filter(({ signals }) => signals.includes('outside-limits')).map(({ value }) => value),
    ).toEqual(outside);
  });
});

describe('screening of moving ranges', () => {
  const SPIKE = [50, 52, 51, 53, 50, 52, 51, 90, 50, 52, 51, 53, 50, 52];

  test('leaves out those over 3.267 times their mean, unless it is off', () => {
    const width = ({ points }: ControlChart) =>
      (points[0]?.upper ?? Number.NaN) - (points[0]?.mean ?? Number.NaN);
    // Thirteen ranges: 39 and 40 at the spike, and eleven that add up to 20.
    const rest = 2 + 1 + 2 + 3 + 2 + 1 + 2 + 1 + 2 + 3 + 2;
    expect(width(controlChart(months(SPIKE)))).toBeCloseTo((2.66 * rest) / 11, 10);
    expect(width(controlChart(months(SPIKE), { screen: false }))).toBeCloseTo((2.66 * (rest + 79)) / 13, 10);
  });
});
