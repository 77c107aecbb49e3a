import { describe, expect, test } from 'vitest';
import { controlChart } from '../../src/control-chart/control-chart.ts';
import { explainChartWarning } from '../../src/control-chart/warning.ts';
import { drawnTypes, monthAt, months } from './months.ts';

const LOW = [70, 72, 69, 71, 70, 68, 71, 73, 70, 69, 71, 70, 72, 69];
const HIGH = LOW.map((value) => value + 20);
const STEP = months([...LOW, ...HIGH]);
const REBASE = [{ date: monthAt(14), reason: 'a second scanner' }];

describe('rebase', () => {
  test('without one a step is a shift; with one both halves are common cause', () => {
    expect(drawnTypes(controlChart(STEP).points)).not.toContain('.');
    expect(drawnTypes(controlChart(STEP, { rebase: REBASE }).points)).toBe('.'.repeat(28));
  });

  test('icons go by the points and the limits since the rebase', () => {
    const before = controlChart(STEP, { target: 80 });
    const after = controlChart(STEP, { target: 80, rebase: REBASE });
    expect([before.variation, before.assurance]).toEqual(['improvement_high', 'inconsistent']);
    expect([after.variation, after.assurance]).toEqual(['common_cause', 'pass']);
  });

  test('each baseline says from when, until when, on how many values and why', () => {
    const { baselines } = controlChart(STEP, { rebase: REBASE });
    expect(baselines.map(({ from, until, n, reason }) => [from, until, n, reason])).toEqual([
      ['2021-04-01', '2022-05-01', 14, null],
      ['2022-06-01', '2023-07-01', 14, 'a second scanner'],
    ]);
    expect((baselines[1]?.mean ?? 0) - (baselines[0]?.mean ?? 0)).toBeCloseTo(20, 12);
  });

  test('a date between two points begins with the later one, given as a day or a month', () => {
    const from = (date: string) => controlChart(STEP, { rebase: [{ date, reason: 'r' }] }).baselines[1]?.from;
    expect([from('2022-05-17'), from('2022-06'), from('2022-06-01')]).toEqual(Array(3).fill('2022-06-01'));
  });

  test('on the first day it gives the first baseline its reason', () => {
    const { baselines } = controlChart(STEP, { rebase: [{ date: '2021-04-01', reason: 'opened' }] });
    expect(baselines.map(({ reason }) => reason)).toEqual(['opened']);
  });

  test('right after one there are no icons, and the warnings say so', () => {
    const { variation, assurance, warnings } = controlChart(STEP.slice(0, 17), {
      rebase: REBASE,
      target: 80,
    });
    expect([variation, assurance]).toEqual([null, null]);
    expect(warnings).toEqual([
      { code: 'provisional-limits', from: '2022-06-01', n: 3 },
      { code: 'no-icons', from: '2022-06-01', n: 3 },
    ]);
    expect(warnings.map(explainChartWarning)).toEqual([
      'With 3 values from 2022-06-01, fewer than 13, the limits are provisional.',
      'With 3 values from 2022-06-01 no icon is shown: that takes 13.',
    ]);
  });
});

describe('icons', () => {
  const iconOf = (count: number, compatibility?: 'plotthedots') =>
    controlChart(months(LOW.slice(0, count)), compatibility ? { compatibility } : {}).variation;

  test('need 13 values; plotthedots shows them at any number', () => {
    expect([iconOf(12), iconOf(13)]).toEqual([null, 'common_cause']);
    expect(iconOf(5, 'plotthedots')).toBe('common_cause');
  });

  test('a missing month is not one of the 13, and the latest value decides where the last month is missing', () => {
    expect(controlChart(months([...LOW.slice(0, 12), null])).variation).toBeNull();
    expect(controlChart(months([...LOW, 99, null])).variation).toBe('improvement_high');
  });

  test('where less is better, an improvement is low and a concern is high', () => {
    const icon = (last: number) =>
      controlChart(months([...LOW, last]), { improvement: 'decrease' }).variation;
    expect([icon(50), icon(90)]).toEqual(['improvement_low', 'concern_high']);
  });
});

describe('fixed baseline', () => {
  test('limits rest on the first values of each baseline and stay as points are added', () => {
    const short = controlChart(months(LOW), { baseline: 12 });
    const long = controlChart(STEP, { baseline: 12 });
    expect(long.baselines[0]).toMatchObject({
      n: 12,
      mean: short.baselines[0]?.mean,
      upper: short.baselines[0]?.upper,
    });
    expect(long.points[0]?.mean).toBe(LOW.slice(0, 12).reduce((sum, value) => sum + value, 0) / 12);
  });

  test('a missing month is not one of the values; plotthedots counts its row', () => {
    const rows = months([...LOW.slice(0, 3), null, ...LOW.slice(3)]);
    const n = (options: object) => controlChart(rows, { baseline: 12, ...options }).baselines[0]?.n;
    expect([n({}), n({ compatibility: 'plotthedots' })]).toEqual([12, 11]);
  });
});

describe('targets', () => {
  const withTargets = (targets: readonly (number | null)[]) =>
    months(LOW).map((row, at) => ({ ...row, target: targets[at] ?? null }));

  test('each point shows the target that held, and the latest decides', () => {
    const rows = withTargets([...Array(13).fill(90), 60]);
    const { points, assurance } = controlChart(rows);
    expect(points.map(({ target }) => target)).toEqual([...Array(13).fill(90), 60]);
    expect(assurance).toBe('pass');
  });

  test('a point without its own has that of the options', () => {
    const { points } = controlChart(withTargets([90]), { target: 75 });
    expect(points.slice(0, 3).map(({ target }) => target)).toEqual([90, 75, 75]);
  });

  test.each([
    ['increase', 90, 'fail'],
    ['increase', 50, 'pass'],
    ['increase', 70, 'inconsistent'],
    ['decrease', 90, 'pass'],
    ['decrease', 50, 'fail'],
    ['decrease', 70, 'inconsistent'],
    ['neutral', 70, null],
  ] as const)('%s to %d: %s', (improvement, target, wanted) => {
    expect(controlChart(months(LOW), { improvement, target }).assurance).toBe(wanted);
  });

  test.each([
    [93, 'pass', 'pass'],
    [100, 'pass', 'inconsistent'],
    [100.5, 'fail', 'fail'],
  ] as const)('100%% every month against %d: %s, and by plotthedots %s', (target, today, plotthedots) => {
    const rows = months(Array(14).fill(100));
    expect(controlChart(rows, { target }).assurance).toBe(today);
    expect(controlChart(rows, { target, compatibility: 'plotthedots' }).assurance).toBe(plotthedots);
  });
});
