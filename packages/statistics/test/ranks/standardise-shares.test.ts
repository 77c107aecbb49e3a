import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Strata, standardiseShares } from '../../src/ranks/standardise-shares.ts';
import { anyProportion } from './arbitrary-tables.ts';

const anyStrata: fc.Arbitrary<Strata> = fc.dictionary(
  fc.constantFrom('breast', 'lung', 'skin', 'lower gastrointestinal'),
  anyProportion,
  { minKeys: 1 },
);
const organisations = fc.array(anyStrata, { minLength: 1, maxLength: 8 });

describe('for any organisations', () => {
  test('the gap is what the mix explains and what remains', () => {
    fc.assert(
      fc.property(organisations, (all) => {
        const { nationalShare, rows } = standardiseShares(all);
        for (const row of rows) {
          expect((row?.byMix ?? 0) + (row?.byRest ?? 0)).toBeCloseTo(row?.gap ?? Number.NaN, 12);
          expect((row?.share ?? 0) - nationalShare).toBeCloseTo(row?.gap ?? Number.NaN, 12);
        }
      }),
    );
  });

  test('a standardised share is a share, and so is the coverage', () => {
    fc.assert(
      fc.property(organisations, (all) => {
        for (const row of standardiseShares(all).rows) {
          expect(row?.standardised).toBeGreaterThanOrEqual(0);
          expect(row?.standardised).toBeLessThanOrEqual(1 + 1e-12);
          expect(row?.coverage).toBeGreaterThan(0);
          expect(row?.coverage).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test('with the national share in every stratum all of the gap is mix', () => {
    const nation: Strata = {
      breast: { numerator: 90, denominator: 100 },
      lung: { numerator: 30, denominator: 60 },
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (many, few) => {
        const own = {
          breast: { numerator: 0.9 * many, denominator: many },
          lung: { numerator: 0.5 * few, denominator: few },
        };
        const row = standardiseShares([own], nation).rows[0];
        expect(row?.byRest).toBeCloseTo(0, 12);
        expect(row?.byMix).toBeCloseTo(row?.gap ?? Number.NaN, 12);
      }),
    );
  });
});

describe('by hand', () => {
  const specialist: Strata = {
    breast: { numerator: 18, denominator: 20 },
    lung: { numerator: 48, denominator: 80 },
  };
  const general: Strata = {
    breast: { numerator: 72, denominator: 80 },
    lung: { numerator: 12, denominator: 20 },
  };

  test('two that do as well in each cancer differ by their mix alone', () => {
    const { nationalShare, rows } = standardiseShares([specialist, general]);
    expect(nationalShare).toBeCloseTo(0.75, 12);
    expect(rows.map((row) => row?.share)).toEqual([0.66, 0.84]);
    for (const row of rows) expect(row?.standardised).toBeCloseTo(0.75, 12);
    expect(rows.map((row) => row?.coverage)).toEqual([1, 1]);
  });

  test('where it has no patient the national share stands in, and the coverage says so', () => {
    const onlyLung = { lung: { numerator: 8, denominator: 10 } };
    const row = standardiseShares([onlyLung], { ...general, lung: { numerator: 60, denominator: 120 } })
      .rows[0];
    // 0.4 of the patients at the national 90%, 0.6 at its own 80%.
    expect(row?.standardised).toBeCloseTo(0.4 * 0.9 + 0.6 * 0.8, 12);
    expect(row?.coverage).toBeCloseTo(0.6, 12);
  });

  test('no patients, no row; a stratum that the nation has not, and nobody at all, are refused', () => {
    expect(standardiseShares([{}, general]).rows[0]).toBeNull();
    expect(() => standardiseShares([{ skin: { numerator: 1, denominator: 1 } }], general)).toThrow(
      'no national figures for stratum skin',
    );
    expect(() => standardiseShares([{}])).toThrow('no patients in any stratum');
  });
});
