import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, betaUpperTail } from '../../src/distributions/beta.ts';
import {
  binomialCdf,
  binomialLogCdf,
  binomialLogUpperTail,
  binomialProbability,
  binomialQuantile,
  binomialUpperTail,
} from '../../src/distributions/binomial.ts';
import {
  normalCdf,
  normalLogUpperTail,
  normalQuantile,
  normalUpperTail,
} from '../../src/distributions/normal.ts';

// All figures below were worked out to 60 digits by the sums and integrals that define them.

function expectNear(actual: number, wanted: number, parts = 1e-11): void {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(parts * Math.abs(wanted));
}

describe('the normal distribution', () => {
  test.each([
    [0.5, 0.3085375387259869],
    [3, 0.0013498980316300946],
    [8, 6.220960574271784e-16],
    [20, 2.7536241186062337e-89],
    [37.5, 4.605353009581955e-308],
  ])('above %d', (z, tail) => {
    expectNear(normalUpperTail(z), tail, 1e-14);
    expectNear(normalCdf(-z), tail, 1e-14);
  });

  test.each([
    [40, -804.6084420137538],
    [100, -5005.524208694205],
    [1000, -500007.82669481216],
  ])('so far above %d that only the logarithm can be held', (z, logTail) => {
    expectNear(normalLogUpperTail(z), logTail, 1e-14);
  });

  test.each([
    [1e-300, -37.0470962993612],
    [1e-100, -21.273453560965326],
    [1e-20, -9.262340089798407],
    [0.3, -0.5244005127080408],
  ])('the quantile of %d', (p, z) => {
    expectNear(normalQuantile(p), z, 1e-14);
  });
});

describe('the beta distribution', () => {
  test.each([
    [0.001, 20.5, 3.5, 2.2142827095279697e-59, 1],
    [0.9, 2, 300, 1, 2.71e-298],
    [0.5, 1000.5, 1200.5, 0.9999900850622075, 0.000009914937792414928],
    [1e-10, 0.5, 0.5, 0.000006366197723781917, 0.9999936338022762],
    [0.97, 4000.5, 60.5, 1.7288386365184856e-10, 0.9999999998271162],
  ])('at %d with shapes %d and %d', (x, a, b, below, above) => {
    expectNear(betaCdf(x, a, b), below);
    expectNear(betaUpperTail(x, a, b), above);
  });

  test.each([
    [1e-30, 3.5, 7.5, 6.218967617242754e-10],
    [1e-12, 200.5, 10.5, 0.7787420083350733],
  ])('the quantile of %d with shapes %d and %d', (p, a, b, x) => {
    expectNear(betaQuantile(p, a, b), x, 1e-12);
  });
});

describe('the binomial distribution', () => {
  test.each([
    [3, 30, 0.96, 6.499793400012043e-35, 1],
    [600, 1000, 0.8, 1.4613956992173146e-47, 1],
    [30, 30, 0.5, 1, 9.313225746154785e-10],
    [5810, 5810, 0.9, 1, 1.40922338863068e-266],
    [4681, 5810, 0.75, 1, 4.25753368814085e-24],
    [10, 25000, 0.01, 2.2900724916248452e-92, 1],
  ])('%d of %d at %d', (x, n, p, below, above) => {
    expectNear(binomialCdf(x, n, p), below);
    expectNear(binomialUpperTail(x, n, p), above);
    expect(binomialLogCdf(x, n, p)).toBeCloseTo(Math.log(below), 9);
    expect(binomialLogUpperTail(x, n, p)).toBeCloseTo(Math.log(above), 9);
  });
});

describe('for any', () => {
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  const trials = fc.integer({ min: 1, max: 5000 });

  test('binomial, the two tails and what they share make 1, and the quantile turns the sum over', () => {
    fc.assert(
      fc.property(trials, chance, chance, (n, p, place) => {
        const x = Math.floor(place * n);
        const both = binomialCdf(x, n, p) + binomialUpperTail(x, n, p) - binomialProbability(x, n, p);
        expect(both).toBeCloseTo(1, 11);
        const quantile = binomialQuantile(place, n, p);
        expect(binomialCdf(quantile, n, p)).toBeGreaterThanOrEqual(place - 1e-12);
        expect(binomialCdf(quantile - 1, n, p)).toBeLessThanOrEqual(place + 1e-12);
      }),
    );
  });

  test('beta, the probability of the quantile is the probability', () => {
    const shape = fc.double({ min: 1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('normal, the probability of the quantile is the probability, near enough for its tail too', () => {
    const tail = fc.double({ min: -600, max: -0.7, noNaN: true }).map(Math.exp);
    fc.assert(fc.property(tail, (p) => expectNear(normalCdf(normalQuantile(p)), p, 1e-11)));
  });

  test('normal, more is below a higher z', () => {
    const z = fc.double({ min: -38, max: 8, noNaN: true });
    fc.assert(
      fc.property(z, z, (one, other) => {
        expect(normalCdf(Math.max(one, other))).toBeGreaterThanOrEqual(normalCdf(Math.min(one, other)));
      }),
    );
  });
});
