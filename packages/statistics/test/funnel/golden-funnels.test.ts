import { expect, test } from 'vitest';
import { angleOf } from '../../src/funnel/angle.ts';
import { arcsineLimits } from '../../src/funnel/arcsine-limits.ts';
import type { FunnelLimits } from '../../src/funnel/exact-limits.ts';
import { funnel } from '../../src/funnel/funnel.ts';
import { interpolatedLimit } from '../../src/funnel/interpolated-limit.ts';
import {
  describeGolden,
  type GoldenFunnel,
  type GoldenFunnelRow,
  goldenFunnel,
  goldenFunnels,
  readGoldenFunnel,
  rowsOf,
} from './golden-funnels.ts';

function expectNear(actual: number | null | undefined, wanted: number): void {
  const gap = Math.abs((actual ?? Number.NaN) - wanted);
  expect(gap).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

const lines = [
  ['ll95', 'lower95', -1.959964],
  ['ul95', 'upper95', 1.959964],
  ['ll998', 'lower998', -3.090232],
  ['ul998', 'upper998', 3.090232],
] as const;

interface Drawn {
  readonly ours: FunnelLimits;
  readonly theirs: GoldenFunnelRow;
  readonly adjusted: boolean;
  /** The angle of a line before it is kept within 0 to π/2. */
  readonly angleAt: (multiplier: number) => number;
}

/** The same limits; but where the angle leaves 0 to π/2 ours is 0 or 1, and the package may have set one to 0 or 1 that does not. */
function expectSameLimits({ ours, theirs, adjusted, angleAt }: Drawn): void {
  for (const [line, field, multiplier] of lines) {
    const peer = theirs[adjusted ? (`od_${line}` as const) : line];
    const angle = angleAt(multiplier);
    if (angle <= 0 || angle >= Math.PI / 2) expect(ours[field]).toBe(multiplier < 0 ? 0 : 1);
    else if (peer !== 0 && peer !== 1) expectNear(ours[field], peer ?? Number.NaN);
  }
}

function expectSameRow(theirs: GoldenFunnelRow, { target, tau2 }: GoldenFunnel['output']): void {
  for (const adjusted of [false, true]) {
    const added = adjusted ? tau2 : 0;
    const deviation = Math.sqrt(1 / (4 * theirs.den) + added);
    const angleAt = (multiplier: number) => angleOf(target) + multiplier * deviation;
    expectSameLimits({ ours: arcsineLimits(target, theirs.den, added), theirs, adjusted, angleAt });
  }
}

describeGolden('FunnelPlotR', () => {
  test.each(goldenFunnels)('$id: target, φ and τ²', (golden) => {
    const { target, phi, tau2 } = funnel(rowsOf(golden), { trim: golden.options.trim_by });
    expectNear(target, golden.output.target);
    // Without adjustment the package reports both as 0, whatever they are.
    if (!golden.options.draw_adjusted) return;
    expectNear(phi, golden.output.phi);
    expectNear(tau2, golden.output.tau2);
  });

  test.each(goldenFunnels)('$id: arcsine limits, without and with τ²', (golden) => {
    for (const row of golden.output.rows.filter(({ den }) => den > 0)) expectSameRow(row, golden.output);
  });

  test('without over-dispersion no τ² and the binomial test, whatever is allowed for', () => {
    const rows = rowsOf(goldenFunnel('fds_no_overdispersion'));
    const additive = funnel(rows, { overdispersion: 'additive' });
    expect(additive).toMatchObject({ tau2: 0, correlation: 0 });
    expect(additive.points).toEqual(funnel(rows).points);
  });

  test('it has no limits for nobody out of nobody, and refuses a table all at 100%; here both have an answer', () => {
    const { points } = funnel(rowsOf(goldenFunnel('zero_denominator')));
    expect(points.at(-1)).toMatchObject({ share: null, lower95: null, p: null, flag: 'none' });
    const sound = funnel(rowsOf(goldenFunnel('identical_num_den')));
    expect(sound).toMatchObject({ target: 1, phi: 0, tau2: 0 });
    expect(new Set(sound.points.map(({ flag }) => flag))).toEqual(new Set(['none']));
  });
});

const tails = [
  ['q001', 0.001],
  ['q025', 0.025],
  ['q975', 0.975],
  ['q999', 0.999],
] as const;

type Case = Readonly<Record<'theta' | 'n' | (typeof tails)[number][0], number>>;

describeGolden('limits interpolated between the steps of the binomial distribution', () => {
  test('as R works them out', () => {
    const { cases } = readGoldenFunnel<{ readonly cases: readonly Case[] }>('funnel_limits_exact_binomial');
    for (const golden of cases) {
      for (const [name, tail] of tails) {
        expectNear(interpolatedLimit(golden.theta, golden.n, tail), golden[name]);
      }
    }
  });
});
