/** Ranks by share: shares are compared as fractions, equal shares share a rank, and nothing out of nothing has none. */

/** A numerator and a denominator in the same units. */
export interface Fraction {
  readonly within: number;
  readonly total: number;
}

/** A rank from 1, and how many hold it; null and 0 where the total is 0. */
export interface Rank {
  readonly rank: number | null;
  readonly tied: number;
}

/** Orders fractions from the greatest to the least; those of nothing come last. Products stay exact below 2^53. */
export function compareShares(a: Fraction, b: Fraction): number {
  if (a.total === 0 || b.total === 0) return Number(a.total === 0) - Number(b.total === 0);
  return b.within * a.total - a.within * b.total;
}

/** The rank of each fraction, in the order given: 1, 1, 3 when two are equally the greatest. */
export function ranksOf(fractions: readonly Fraction[]): readonly Rank[] {
  return fractions.map((mine) => {
    if (mine.total === 0) return { rank: null, tied: 0 };
    const others = fractions.filter(({ total }) => total > 0);
    const better = others.filter((other) => compareShares(other, mine) < 0).length;
    const equal = others.filter((other) => compareShares(other, mine) === 0).length;
    return { rank: better + 1, tied: equal };
  });
}
