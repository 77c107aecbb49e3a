import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ControlChartOptions } from '../../src/control-chart/chart-options.ts';
import type { ChartRow } from '../../src/control-chart/chart-point.ts';
import { controlChart } from '../../src/control-chart/control-chart.ts';
import { drawnTypes, monthAt, months } from './months.ts';

const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);
const series = fc.array(fc.option(value, { freq: 8 }), { maxLength: 40 }).map(months);
const improvement = fc.constantFrom('increase', 'decrease', 'neutral');
const options: fc.Arbitrary<ControlChartOptions> = fc.record(
  {
    improvement,
    runLength: fc.constantFrom(6, 7),
    screen: fc.boolean(),
    baseline: fc.integer({ min: 12, max: 20 }),
    target: value,
  },
  { requiredKeys: [] },
);
const shareSeries = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 30 })
  .map((pairs) =>
    pairs.map(([a, b], at): ChartRow => ({ date: monthAt(at), numerator: Math.min(a, b), denominator: b })),
  );
const kind = fc.constantFrom('xmr', 'p', 'p-prime');

/** The same rows with every value and target turned into another unit. */
function inUnit(rows: readonly ChartRow[], convert: (value: number) => number): ChartRow[] {
  return rows.map((row) => ({ ...row, value: typeof row.value === 'number' ? convert(row.value) : null }));
}

function flagsOf(rows: readonly ChartRow[], chosen: ControlChartOptions) {
  const { points, variation, assurance } = controlChart(rows, chosen);
  return { signals: points.map((point) => point.signals), types: drawnTypes(points), variation, assurance };
}

describe('for any series', () => {
  test('the order of the rows makes no difference', () => {
    const shuffled = series.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, options, ([rows, mixed], chosen) => {
        expect(controlChart(mixed, chosen)).toEqual(controlChart(rows, chosen));
      }),
    );
  });

  test('the unit makes no difference to what is flagged', () => {
    const unit = fc.record({
      factor: fc.constantFrom(0.01, 100, 7, 1 / 3),
      offset: fc.constantFrom(0, 0.1, -40, 1000),
    });
    fc.assert(
      fc.property(series, options, unit, (rows, chosen, { factor, offset }) => {
        const convert = (figure: number) => figure * factor + offset;
        const { target, ...others } = chosen;
        const converted = typeof target === 'number' ? { ...others, target: convert(target) } : others;
        expect(flagsOf(inUnit(rows, convert), converted)).toEqual(flagsOf(rows, chosen));
      }),
      { numRuns: 500 },
    );
  });

  test('turned upside down, with the better way turned too, it reads the same', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(6, 7), (rows, runLength) => {
        const up = controlChart(rows, { runLength, improvement: 'increase' });
        const down = controlChart(
          inUnit(rows, (figure) => -figure),
          { runLength, improvement: 'decrease' },
        );
        expect(drawnTypes(down.points)).toBe(drawnTypes(up.points));
      }),
    );
  });

  test('every row has one point; a gap has no signal; limits are in order about the mean', () => {
    fc.assert(
      fc.property(fc.oneof(series, shareSeries), options, (rows, chosen) => {
        const { points } = controlChart(rows, chosen);
        expect(points.map(({ date }) => date)).toEqual(rows.map(({ date }) => date));
        for (const { value: figure, signals, type } of points) {
          if (figure === null) expect([signals, type]).toEqual([[], null]);
          else expect(type === 'common_cause').toBe(signals.length === 0);
        }
        for (const { lower, nearLower, mean, nearUpper, upper } of points.filter(
          (each) => each.lower !== null,
        )) {
          const ladder = [lower, nearLower, mean, nearUpper, upper].map(Number);
          expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('shares have limits of 0 to 1 on P and P′ charts, narrower the larger the denominator', () => {
    fc.assert(
      fc.property(shareSeries, fc.constantFrom('p', 'p-prime'), (rows, chosen) => {
        const limited = controlChart(rows, { kind: chosen }).points.filter(({ lower }) => lower !== null);
        const widths = limited.map(({ date, lower, upper }) => ({
          n: rows.find((row) => row.date === date)?.denominator ?? 0,
          width: Number(upper) - Number(lower),
        }));
        expect(limited.every(({ lower, upper }) => Number(lower) >= 0 && Number(upper) <= 1)).toBe(true);
        widths.sort((a, b) => a.n - b.n);
        for (const [at, { width }] of widths.slice(1).entries())
          expect(width).toBeLessThanOrEqual((widths[at]?.width ?? 0) + 1e-12);
      }),
    );
  });

  test('a later month does not move the limits of a fixed baseline', () => {
    const long = fc.array(value, { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(long, value, (values, next) => {
        const before = controlChart(months(values), { baseline: 12 });
        const after = controlChart(months([...values, next]), { baseline: 12 });
        expect(after.baselines[0]).toEqual({ ...before.baselines[0], until: after.baselines[0]?.until });
      }),
    );
  });
});

describe('for any series that never changes', () => {
  test('nothing is flagged, and it passes a target below it', () => {
    // Adding nought turns −0, which equals 0 but is not the same, into 0.
    const constant = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((figure) => figure + 0);
    fc.assert(
      fc.property(constant, fc.integer({ min: 13, max: 40 }), fc.boolean(), (figure, count, screen) => {
        const chart = controlChart(months(Array(count).fill(figure)), { screen, target: figure - 1 });
        expect(drawnTypes(chart.points)).toBe('.'.repeat(count));
        expect([chart.variation, chart.assurance]).toEqual(['common_cause', 'pass']);
        expect(chart.points[0]).toMatchObject({ mean: figure, lower: figure, upper: figure });
      }),
    );
  });

  test('nor in a share that never changes, whatever the denominators', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20));
    const times = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 13, maxLength: 30 });
    fc.assert(
      fc.property(share, times, kind, ([n, x], factors, chosen) => {
        const rows = factors.map((factor, at) => ({
          date: monthAt(at),
          numerator: Math.min(n, x) * factor,
          denominator: n * factor,
        }));
        expect(drawnTypes(controlChart(rows, { kind: chosen }).points)).toBe('.'.repeat(factors.length));
      }),
    );
  });
});
