import { expect, test } from 'vitest';
import type { Signal } from '../../src/control-chart/chart-point.ts';
import { type ControlChart, controlChart } from '../../src/control-chart/control-chart.ts';
import {
  describeGolden,
  type GoldenCase,
  type GoldenPoint,
  goldenCase,
  goldenCases,
  toOptions,
  toRows,
} from './golden-cases.ts';

function chartOf(golden: GoldenCase): ControlChart {
  return controlChart(toRows(golden), { ...toOptions(golden), compatibility: 'plotthedots' });
}

/** The signal that the package names the point by. */
function toSignal(label: string): Signal | undefined {
  if (label.endsWith('CL') && /^(Above U|Below L)/.test(label)) return 'outside-limits';
  if (label.includes('Trend')) return 'trend';
  if (label.startsWith('2 in 3')) return 'two-of-three';
  return label.includes('Points') ? 'shift' : undefined;
}

function toType(pointType: string): string {
  return pointType.replace('special_cause_', '');
}

function expectClose(actual: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(actual).toBeNull();
  else
    expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
}

function expectSamePoint(point: ControlChart['points'][number] | undefined, wanted: GoldenPoint): void {
  expect([point?.date, point?.value]).toEqual([wanted.x, wanted.y]);
  expectClose(point?.mean, wanted.mean);
  expectClose(point?.lower, wanted.lpl);
  expectClose(point?.upper, wanted.upl);
  expect([wanted.x, point?.signals[0], point?.type]).toEqual([
    wanted.x,
    toSignal(wanted.special_cause_type),
    toType(wanted.point_type),
  ]);
}

describeGolden('NHSRplotthedots, as it is', () => {
  test.each(goldenCases.filter(({ error, peer_quirk }) => error === null && !peer_quirk))('$id', (golden) => {
    const chart = chartOf(golden);
    const wanted = [golden.output?.points ?? []].flat();
    expect(chart.points).toHaveLength(wanted.length);
    for (const [index, point] of wanted.entries()) expectSamePoint(chart.points[index], point);
    expect(chart.variation).toBe(golden.output?.variation_icon);
    expect(chart.assurance).toBe(golden.output?.assurance_icon);
  });

  test.each(goldenCases.filter(({ error, peer_quirk }) => error !== null && !peer_quirk))(
    '$id is refused',
    (golden) => {
      expect(() => chartOf(golden)).toThrow(RangeError);
    },
  );
});

describeGolden('NHSRplotthedots, where it is wrong and we are not', () => {
  test.each(goldenCases.filter(({ peer_quirk }) => peer_quirk))(
    '$id: every row has its point, and limits where two neighbours are',
    (golden) => {
      const rows = toRows(golden);
      const chart = chartOf(golden);
      const hasNeighbours = rows.some(
        ({ value }, index) => value !== null && typeof rows[index + 1]?.value === 'number',
      );
      expect(chart.points.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
      expect(chart.points.every(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper))).toBe(
        hasNeighbours,
      );
    },
  );

  test('100% but one month: the package flags all 14 points; only the dip is outside the limits', () => {
    const { points, variation, assurance } = chartOf(goldenCase('mostly_constant_one_dip'));
    const outside = points.filter(({ signals }) => signals.includes('outside-limits'));
    expect(outside.map(({ value }) => value)).toEqual([96]);
    // The two moving ranges of 4 among 13 are kept.
    expectClose(points[0]?.upper, 1396 / 14 + (2.66 * 8) / 13);
    expect([variation, assurance]).toEqual(['common_cause', 'pass']);
  });

  test('missing months: the limits are the same; no moving range spans a gap; a gap is in no pattern', () => {
    const golden = goldenCase('missing_no_run');
    const { points } = chartOf(golden);
    for (const [index, wanted] of [golden.output?.points ?? []].flat().entries()) {
      expectClose(points[index]?.mean, wanted.mean);
      expectClose(points[index]?.upper, wanted.upl);
    }
    expect(points.filter(({ value }) => value === null).map(({ signals }) => signals)).toEqual([[], []]);
  });

  test('a single point has a mean, and unknown limits, not limits that are no number', () => {
    const { points, baselines } = chartOf(goldenCase('single_point'));
    expect(points[0]).toMatchObject({
      mean: 42,
      lower: null,
      upper: null,
      signals: [],
      type: 'common_cause',
    });
    expect(baselines[0]).toMatchObject({ mean: 42, lower: null, upper: null, n: 1 });
  });
});
