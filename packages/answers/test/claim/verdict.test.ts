import type { StandardId } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import type { Caveat, CheckedStandard, Understood } from '../../src/claim/claim.ts';
import { verdictOf } from '../../src/claim/verdict.ts';

const plain: CheckedStandard = {
  standard: '31-day-first',
  claimed: false,
  available: true,
  within: 9,
  total: 10,
  share: 0.9,
  rank: 2,
  tied: 1,
  of: 21,
  others: [],
  low: 1,
  high: 5,
  best: 0.3,
  met: null,
  vintage: 'final',
  sources: [],
  reason: null,
  fetch: null,
};

/** Standards drawn as words: `+1` claimed and first, `3` third and not claimed, `+-` claimed and not available. */
function standards(drawn: string): CheckedStandard[] {
  return drawn.split(' ').map((word) => {
    const rank = /\d+/.exec(word)?.[0];
    return {
      ...plain,
      claimed: word.startsWith('+'),
      available: rank !== undefined,
      rank: rank === undefined ? null : Number(rank),
    };
  });
}

function claim(topped: readonly StandardId[], count: number | null): Understood {
  const organisation = { code: 'E1', name: 'North' };
  return {
    organisation,
    period: '2022-04' as Understood['period'],
    topped,
    count,
    basis: 'provider',
    vintage: null,
    cause: null,
  };
}

const tie: Caveat = { code: 'tied', text: '' };
const oneMonth: Caveat = { code: 'one-month', text: '' };

describe('a claim that names its standards', () => {
  test.each([
    ['first on all of them', '+1 +1 4', [], 'supported'],
    ['one was not topped', '+1 +2 1', [], 'not supported'],
    ['one was not topped, another is missing', '+2 +- 1', [], 'not supported'],
    ['one is missing', '+1 +- 1', [], 'cannot be checked'],
    ['none is there', '+- +-', [], 'cannot be checked'],
    ['a caveat on who was first', '+1 +1', [tie], 'supported with caveats'],
    ['a caveat on what it means', '+1 +1', [oneMonth], 'supported'],
  ])('%s', (_, drawn, caveats, verdict) => {
    expect(verdictOf(claim(['31-day-first'], null), standards(drawn), caveats)).toBe(verdict);
  });
});

describe('a claim that says only how many', () => {
  test.each([
    ['as many', '1 1 2', 2, 'supported'],
    ['more', '1 1 1', 2, 'supported'],
    ['too few', '1 2 3', 2, 'not supported'],
    ['those that are missing could decide', '1 - 3', 2, 'cannot be checked'],
    ['those that are missing are too few', '1 - 3', 3, 'not supported'],
  ])('%s', (_, drawn, count, verdict) => {
    expect(verdictOf(claim([], count), standards(drawn), [])).toBe(verdict);
  });
});
