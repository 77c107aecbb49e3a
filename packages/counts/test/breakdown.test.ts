import { type Dimension, dimensions } from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL,
  breakdownOf,
  dimensionsOf,
  isWithin,
  projectTo,
  sizeOf,
  startLabelBook,
  toMask,
} from '../src/breakdown.ts';

const sets = fc.subarray([...dimensions]);
const labels = fc.record(
  Object.fromEntries(dimensions.map((each) => [each, fc.constantFrom(null, 'a', 'b')])) as Record<
    Dimension,
    fc.Arbitrary<string | null>
  >,
);

describe('sets of dimensions', () => {
  test('a set comes back as it was, in the order of the dimensions', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...dimensions]), (some) => {
        expect(dimensionsOf(toMask(some))).toEqual(dimensions.filter((each) => some.includes(each)));
        expect(sizeOf(toMask(some))).toBe(some.length);
      }),
    );
  });

  test('one is within another when all of its dimensions are', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        expect(isWithin(toMask(one), toMask(other))).toBe(one.every((each) => other.includes(each)));
      }),
    );
  });

  test('nothing is within everything', () => {
    expect(toMask([])).toBe(0);
    expect(isWithin(0, toMask(['route']))).toBe(true);
    expect(isWithin(toMask(['route']), 0)).toBe(false);
  });
});

describe('the breakdown of a row', () => {
  test('is the same object for the same labels, and tells by what it is broken down', () => {
    const book = startLabelBook();
    fc.assert(
      fc.property(labels, (some) => {
        const breakdown = breakdownOf(book, some);
        expect(breakdownOf(book, { ...some })).toBe(breakdown);
        expect(breakdown.labels).toEqual(some);
        expect(dimensionsOf(breakdown.mask)).toEqual(dimensions.filter((each) => some[each] !== null));
      }),
    );
  });

  test('taken together in some dimensions is that of the labels that are left', () => {
    const book = startLabelBook();
    fc.assert(
      fc.property(labels, sets, (some, kept) => {
        const left = { ...ALL, ...Object.fromEntries(kept.map((each) => [each, some[each]])) };
        expect(projectTo(book, breakdownOf(book, some), toMask(kept))).toBe(breakdownOf(book, left));
      }),
    );
  });

  test('different labels are never one breakdown', () => {
    const book = startLabelBook();
    const one = breakdownOf(book, { ...ALL, cancerType: 'Other', modality: null });
    const other = breakdownOf(book, { ...ALL, cancerType: null, modality: 'Other' });
    expect(one.id).not.toBe(other.id);
    expect(breakdownOf(book, ALL).mask).toBe(0);
  });
});
