import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBetaBinomial } from '../../src/ranks/beta-binomial-fit.ts';
import { shrinkShares } from '../../src/ranks/shrink-shares.ts';
import { goldenFunnel, proportionsOf } from '../funnel/golden-funnels.ts';
import { anyShuffle, anyTable } from './arbitrary-tables.ts';
import { describeGolden } from './golden-ranks.ts';

/** Whether the two agree to so many parts of one; equal infinities agree. */
function expectNear(actual: number, wanted: number, parts: number): void {
  if (actual !== wanted) expect(Math.abs(actual / wanted - 1)).toBeLessThan(parts);
}

describeGolden('a beta-binomial model fitted in R to 136 trusts', () => {
  test('alpha 15.00387, beta 7.239568 and log-likelihood −467.6786', () => {
    const fit = fitBetaBinomial(proportionsOf(goldenFunnel('62d_overdispersed_998')));
    expectNear(fit.alpha, 15.00387, 1e-5);
    expectNear(fit.beta, 7.239568, 1e-5);
    expect(fit.logLikelihood).toBeCloseTo(-467.6786, 4);
  });
});

describe('for any table', () => {
  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyShuffle, ({ table, shuffled }) => {
        const [fit, again] = [fitBetaBinomial(table), fitBetaBinomial(shuffled)];
        expectNear(again.mean, fit.mean, 1e-4);
        expect(again.logLikelihood).toBeCloseTo(fit.logLikelihood, 6);
      }),
    );
  });

  test('counting those outside instead of within turns the model over', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const outside = table.map(({ numerator, denominator }) => ({
          numerator: denominator - numerator,
          denominator,
        }));
        const [fit, turned] = [fitBetaBinomial(table), fitBetaBinomial(outside)];
        expect(turned.mean).toBeCloseTo(1 - fit.mean, 4);
        expect(turned.logLikelihood).toBeCloseTo(fit.logLikelihood, 6);
      }),
    );
  });

  test('a shrunken share lies between the share and the mean, the nearer to the share the larger the volume', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { fit, rows } = shrinkShares(table);
        rows.forEach((row, place) => {
          const [share, shrunken] = [row?.share ?? Number.NaN, row?.shrunken ?? Number.NaN];
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(share, fit.mean) - 1e-12);
          expect(shrunken).toBeLessThanOrEqual(Math.max(share, fit.mean) + 1e-12);
          rows.forEach((other, second) => {
            if ((table[place]?.denominator ?? 0) >= (table[second]?.denominator ?? 0))
              expect(row?.weight).toBeGreaterThanOrEqual((other?.weight ?? Number.NaN) - 1e-12);
          });
        });
      }),
    );
  });
});

describe('shrunken shares', () => {
  test('are (x + alpha) / (n + alpha + beta)', () => {
    const table = [3, 9, 14, 20].map((numerator) => ({ numerator, denominator: 20 }));
    const { fit, rows } = shrinkShares(table);
    table.forEach(({ numerator }, place) => {
      expect(rows[place]?.shrunken).toBeCloseTo((numerator + fit.alpha) / (20 + fit.alpha + fit.beta), 12);
    });
  });

  test('are the mean where shares vary no more than by chance; without patients there is none', () => {
    const { fit, rows } = shrinkShares([
      { numerator: 7, denominator: 10 },
      { numerator: 70, denominator: 100 },
      { numerator: 0, denominator: 0 },
    ]);
    expect(fit).toMatchObject({ mean: 0.7, strength: Number.POSITIVE_INFINITY });
    expect(rows.map((row) => row?.shrunken)).toEqual([0.7, 0.7, undefined]);
  });

  test('all at 100% stay there; nobody at all is refused', () => {
    const { rows } = shrinkShares([{ numerator: 5, denominator: 5 }]);
    expect(rows).toEqual([{ share: 1, shrunken: 1, weight: 0 }]);
    expect(() => shrinkShares([{ numerator: 0, denominator: 0 }])).toThrow('no row with a denominator');
  });
});
