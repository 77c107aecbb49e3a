import { isMet, month, type OperationalStandard, percent, shareInWords } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const expecting = (of: number, outOf: number): OperationalStandard => ({
  kind: 'operational-standard',
  share: { of, outOf },
  from: month('2022-04'),
  until: null,
  sources: [],
  confidence: 'unverified',
});

const counts = fc
  .integer({ min: 1, max: 100_000_000 })
  .chain((total) => fc.record({ total: fc.constant(total), within: fc.integer({ min: 0, max: total }) }));
const shares = fc.integer({ min: 0, max: 1000 });

test('isMet is the comparison of two fractions, exactly', () => {
  fc.assert(
    fc.property(counts, shares, ({ within, total }, of) => {
      const exact = BigInt(within) * 1000n >= BigInt(of) * BigInt(total);
      expect(isMet(within, total, expecting(of, 1000))).toBe(exact);
    }),
  );
});

test('the share that was reached is met, and one more patient within the limit never loses it', () => {
  fc.assert(
    fc.property(counts, shares, ({ within, total }, of) => {
      expect(isMet(within, total, expecting(within, total))).toBe(true);
      const target = expecting(of, 1000);
      if (within < total && isMet(within, total, target)) expect(isMet(within + 1, total, target)).toBe(true);
    }),
  );
});

test('counts in half patients give the same answer as counts in patients', () => {
  fc.assert(
    fc.property(counts, shares, ({ within, total }, of) => {
      const target = expecting(of, 1000);
      expect(isMet(within * 2, total * 2, target)).toBe(isMet(within, total, target));
    }),
  );
});

test('no target or no patients give no answer', () => {
  expect(isMet(1, 2, null)).toBeNull();
  expect(isMet(0, 0, expecting(75, 100))).toBeNull();
});

test('a share is shown with the decimals it has', () => {
  expect(shareInWords(percent(93))).toBe('93%');
  expect(shareInWords({ of: 875, outOf: 1000 })).toBe('87.5%');
});
