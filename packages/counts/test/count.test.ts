import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHalves, toPatients } from '../src/index.ts';

describe('half patients', () => {
  test.each([
    [0, 0],
    [0.5, 1],
    [216.5, 433],
    [1, 2],
    [1 / 3, null],
    [0.25, null],
    [-0.5, null],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [2 ** 60, null],
  ])('%d patients are %s halves', (patients, halves) => {
    expect(toHalves(patients)).toBe(halves);
  });

  test('every number of halves comes back as it was', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (halves) => {
        expect(toHalves(toPatients(halves))).toBe(halves);
      }),
    );
  });
});
