import { describe, expect, test } from 'vitest';
import { controlChart } from '../../src/control-chart/control-chart.ts';
import { drawnTypes, monthAt, shares } from './months.ts';

const DRAWN = '45/50 80/100 190/200 30/40 85/90 150/160 70/80 66/70 110/120 54/60 90/100 170/200 39/40 76/80';

/** The numerators and denominators as they are drawn. */
const FIGURES = DRAWN.split(' ').map((share) => share.split('/').map(Number) as [number, number]);

const CENTRE = FIGURES.reduce((sum, [x]) => sum + x, 0) / FIGURES.reduce((sum, [, n]) => sum + n, 0);

const sigmaOf = (n: number) => Math.sqrt((CENTRE * (1 - CENTRE)) / n);

describe('P chart', () => {
  test('the mean is the share of all, and the limits are three binomial sigma of each denominator', () => {
    const { points, kind } = controlChart(shares(DRAWN), { kind: 'p', bounds: { lower: -9, upper: 9 } });
    expect(kind).toBe('p');
    for (const [at, [numerator, n]] of FIGURES.entries()) {
      expect(points[at]?.value).toBe(numerator / n);
      expect(points[at]?.mean).toBeCloseTo(CENTRE, 14);
      expect(points[at]?.lower).toBeCloseTo(CENTRE - 3 * sigmaOf(n), 14);
      expect(points[at]?.upper).toBeCloseTo(CENTRE + 3 * sigmaOf(n), 14);
      expect(points[at]?.nearUpper).toBeCloseTo(CENTRE + 2 * sigmaOf(n), 14);
    }
  });

  test('limits stop at 0 and 1', () => {
    const { points } = controlChart(shares(DRAWN), { kind: 'p' });
    expect(Math.max(...points.map(({ upper }) => upper ?? 0))).toBe(1);
  });

  test('the same share is a signal with many patients and chance with few', () => {
    const few = controlChart(shares(`${DRAWN} 7/10`), { kind: 'p' });
    const many = controlChart(shares(`${DRAWN} 210/300`), { kind: 'p' });
    expect([few.points.at(-1)?.type, many.points.at(-1)?.type]).toEqual(['common_cause', 'concern']);
  });

  test('a month without patients is a gap with a mean and no limits', () => {
    const { points } = controlChart(shares('45/50 0/0 - 40/50'), { kind: 'p' });
    expect(points.map(({ value }) => value)).toEqual([0.9, null, null, 0.8]);
    expect(points[1]).toMatchObject({ mean: 0.85, lower: null, upper: null, type: null });
  });

  test('100% every month is common cause with limits of 1', () => {
    const chart = controlChart(shares(Array(14).fill('30/30').join(' ')), { kind: 'p', target: 0.96 });
    expect(chart.points[0]).toMatchObject({ mean: 1, lower: 1, upper: 1 });
    expect([drawnTypes(chart.points), chart.assurance]).toEqual(['.'.repeat(14), 'pass']);
  });
});

describe('P′ chart', () => {
  /** Laney's sigma z, step by step. */
  function spread(): number {
    const scores = FIGURES.map(([numerator, n]) => (numerator / n - CENTRE) / sigmaOf(n));
    const ranges = scores.slice(1).map((score, at) => Math.abs(score - (scores[at] ?? Number.NaN)));
    return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
  }

  test('the limits are those of the P chart times the spread of the z-scores', () => {
    const options = { kind: 'p-prime', screen: false, bounds: { lower: -9, upper: 9 } } as const;
    const { points } = controlChart(shares(DRAWN), options);
    for (const [at, [, n]] of FIGURES.entries()) {
      expect(points[at]?.lower).toBeCloseTo(CENTRE - 3 * sigmaOf(n) * spread(), 12);
      expect(points[at]?.upper).toBeCloseTo(CENTRE + 3 * sigmaOf(n) * spread(), 12);
    }
  });

  test('with very large denominators it does not call every month special, as the P chart does', () => {
    const large = '9000/10000 9200/10000 9100/10000 8900/10000 9150/10000 8950/10000 9050/10000 9250/10000';
    const rows = shares(`${large} ${large}`);
    const outside = (kind: 'p' | 'p-prime') =>
      controlChart(rows, { kind }).points.filter(({ signals }) => signals.includes('outside-limits')).length;
    expect([outside('p'), outside('p-prime')]).toEqual([8, 0]);
  });

  test('100% every month is common cause, and 100% but once has limits that leave 100% inside', () => {
    const always = controlChart(shares('20/20 30/30 25/25 40/40'), { kind: 'p-prime' });
    expect(always.points[3]).toMatchObject({ mean: 1, lower: 1, upper: 1, type: 'common_cause' });
    const dip = shares('20/20 30/30 25/25 40/40 31/31 35/40 22/22 37/37 40/40 20/20 30/30 25/25 28/28 33/33');
    const { points } = controlChart(dip, { kind: 'p-prime' });
    const outside = points.filter(({ signals }) => signals.includes('outside-limits'));
    expect(outside.map(({ date }) => date)).toEqual([monthAt(5)]);
  });
});

describe('an XmR chart of shares', () => {
  test('works out the share where no value is given, and can be capped', () => {
    const rows = shares(DRAWN);
    const plain = controlChart(rows);
    const capped = controlChart(rows, { bounds: { lower: 0, upper: 1 } });
    expect(plain.points[0]?.value).toBe(0.9);
    expect(plain.points[0]?.upper).toBeGreaterThan(1);
    expect(capped.points[0]?.upper).toBe(1);
    expect(capped.points[0]?.lower).toBe(plain.points[0]?.lower);
  });
});
