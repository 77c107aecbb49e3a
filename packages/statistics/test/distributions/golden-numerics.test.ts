import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/distributions/beta.ts';
import { binomialCdf, binomialProbability } from '../../src/distributions/binomial.ts';
import { normalCdf, normalQuantile } from '../../src/distributions/normal.ts';
import { sampleQuantile } from '../../src/distributions/sample-quantile.ts';
import { wilsonInterval } from '../../src/intervals/wilson-interval.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden');
const isThere = existsSync(folder);
if (!isThere) console.log(`left out: numbers printed by R (no folder ${folder})`);

function golden<T>(path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

/** Whether two numbers agree to so many parts of the second. */
function agrees(mine: number, theirs: number, parts: number): boolean {
  return Math.abs(mine - theirs) <= parts * Math.max(Math.abs(theirs), 1e-300);
}

interface Numerics {
  readonly qnorm: readonly { p: number; q: number }[];
  readonly qbeta: readonly { p: number; a: number; b: number; q: number }[];
  readonly pbinom: readonly { x: number; n: number; p: number; cdf: number; pmf: number }[];
  readonly quantile_type7: { readonly x: number[]; readonly p: number[]; readonly q: number[] };
}

describe.skipIf(!isThere)('numbers printed by R', () => {
  test('quantiles of the normal distribution', () => {
    const { qnorm } = golden<Numerics>('rank/numerics.json');
    expect(
      qnorm.filter(({ p, q }) => Math.abs(normalQuantile(p) - q) > 1e-12 * Math.max(1, Math.abs(q))),
    ).toEqual([]);
  });

  test('quantiles of the beta distribution', () => {
    const { qbeta } = golden<Numerics>('rank/numerics.json');
    expect(qbeta.filter(({ p, a, b, q }) => !agrees(betaQuantile(p, a, b), q, 1e-9))).toEqual([]);
  });

  test('probabilities of the binomial distribution, far tails too', () => {
    const { pbinom } = golden<Numerics>('rank/numerics.json');
    expect(pbinom.filter(({ x, n, p, cdf }) => !agrees(binomialCdf(x, n, p), cdf, 1e-10))).toEqual([]);
    expect(pbinom.filter(({ x, n, p, pmf }) => !agrees(binomialProbability(x, n, p), pmf, 1e-10))).toEqual(
      [],
    );
  });

  test('quantiles of a sample, type 7', () => {
    const { x, p, q } = golden<Numerics>('rank/numerics.json').quantile_type7;
    p.forEach((each, i) => {
      expect(sampleQuantile(x, each)).toBeCloseTo(q[i] as number, 12);
    });
  });

  test.each([
    [0.95, 'lower95', 'upper95'],
    [0.998, 'lower998', 'upper998'],
  ] as const)('Wilson intervals of %d', (confidence, low, high) => {
    type Case = Readonly<Record<'x' | 'n' | typeof low | typeof high, number>>;
    const { cases } = golden<{ readonly cases: readonly Case[] }>('funnel/wilson_phe_proportion.json');
    for (const golden of cases) {
      const { lower, upper } = wilsonInterval(golden.x, golden.n, confidence);
      expect(Math.abs(lower - golden[low])).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(upper - golden[high])).toBeLessThanOrEqual(1e-12);
    }
  });
});

describe('distributions', () => {
  test('quantiles and probabilities undo each other', () => {
    for (const p of [1e-12, 0.001, 0.2, 0.5, 0.9, 0.999]) {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      expect(betaCdf(betaQuantile(p, 3.5, 7), 3.5, 7)).toBeCloseTo(p, 10);
    }
  });

  test('binomial probabilities add up to their sum', () => {
    let sum = 0;
    for (let x = 0; x <= 30; x++) {
      sum += binomialProbability(x, 30, 0.96);
      expect(binomialCdf(x, 30, 0.96)).toBeCloseTo(sum, 12);
    }
  });
});
