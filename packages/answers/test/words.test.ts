import { percent } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { countInWords } from '../src/words/count-in-words.ts';
import { listInWords } from '../src/words/list-in-words.ts';
import { percentInWords } from '../src/words/percent-in-words.ts';
import { ordinal, rankInWords, rankMark } from '../src/words/rank-in-words.ts';

test('counts have commas, and a half only where there is one', () => {
  expect([4681, 216.5, 0, 1_234_567.5].map(countInWords)).toEqual(['4,681', '216.5', '0', '1,234,567.5']);
});

test('a share has one decimal', () => {
  expect(percentInWords({ within: 4681, total: 5810 }, percent(75))).toBe('80.6%');
  expect(percentInWords({ within: 3, total: 3 }, percent(96))).toBe('100.0%');
  expect(percentInWords({ within: 0, total: 7 }, null)).toBe('0.0%');
});

test('rounding never carries a share up to a target that it has missed, or to all', () => {
  expect(percentInWords({ within: 8496, total: 10_000 }, percent(85))).toBe('84.96%');
  expect(percentInWords({ within: 84_999, total: 100_000 }, percent(85))).toBe('84.999%');
  expect(percentInWords({ within: 1999, total: 2000 }, null)).toBe('99.95%');
  expect(percentInWords({ within: 8500, total: 10_000 }, percent(85))).toBe('85.0%');
});

test('nobody has no share', () => {
  expect(percentInWords({ within: 0, total: 0 }, percent(85))).toBeNull();
});

test('places are ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 20, 21].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '20th',
    '21st',
  ]);
});

test('a tie is said as a tie', () => {
  expect([1, 2, 3].map((tied) => rankMark({ rank: 1, tied }))).toEqual(['1st', '=1st (2)', '=1st (3)']);
  expect(rankInWords({ rank: 1, tied: 1 })).toBe('1st');
  expect(rankInWords({ rank: 1, tied: 2 })).toBe('joint 1st with 1 other');
  expect(rankInWords({ rank: 4, tied: 3 })).toBe('joint 4th with 2 others');
  expect(rankInWords({ rank: null, tied: 0 })).toBe('no place');
});

test('a list reads as a sentence', () => {
  expect(listInWords(['Wessex', 'Peninsula', 'North East London'])).toBe(
    'Wessex, Peninsula and North East London',
  );
});
