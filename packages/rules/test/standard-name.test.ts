import { nearestStandardIds, parseStandardId, standards } from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../src/edit-distance.ts';

describe('parseStandardId', () => {
  test('every id, title, short title and alias names its own standard, so no two share a name', () => {
    for (const { id, title, shortTitle, aliases } of standards) {
      expect([id, title, shortTitle, ...aliases].map(parseStandardId)).toEqual(
        Array(aliases.length + 3).fill(id),
      );
    }
  });

  test('case, spaces and punctuation do not matter', () => {
    expect(
      ['31-DAY-FIRST', ' 31 day first ', '31_day_first', '31 Days (First)'].map(parseStandardId),
    ).toEqual(Array(4).fill('31-day-first'));
  });

  test('anything may be asked, and an answer is always an id', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = parseStandardId(text);
        expect(found === null || standards.some(({ id }) => id === found)).toBe(true);
      }),
    );
  });
});

describe('nearestStandardIds', () => {
  test('a slip of the fingers finds the standard first', () => {
    expect(nearestStandardIds('62-dya-screening')[0]).toBe('62-day-screening');
    expect(nearestStandardIds('31 day radiotherpy')[0]).toBe('31-day-radiotherapy');
    expect(nearestStandardIds('faster-diagnosys')[0]).toBe('faster-diagnosis');
    expect(nearestStandardIds('2WW breats')[0]).toBe('two-week-wait-breast');
  });

  test('as many ids as asked for, none twice', () => {
    expect(nearestStandardIds('62 day something')).toHaveLength(3);
    expect(new Set(nearestStandardIds('', 13)).size).toBe(13);
  });
});

describe('editDistance', () => {
  const words = fc.string({ maxLength: 12 });

  test('is nought between equal texts only, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, other)).toBe(editDistance(other, one));
      }),
    );
  });

  test('counts a letter added, dropped, changed or swapped with the next as one', () => {
    expect(['cancers', 'cance', 'canter', 'acncer'].map((slip) => editDistance('cancer', slip))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(editDistance('', 'cancer')).toBe(6);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  test('lies between the difference in length and the longer length', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
