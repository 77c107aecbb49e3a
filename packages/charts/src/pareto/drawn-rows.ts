import { countInWords } from '../words/count-in-words.ts';
import { MOST_OF_ALL } from './pareto-words.ts';
import { type RunningShares, reachedAfter } from './running-shares.ts';

/** A bar of a Pareto chart: a contributor, or all that are left run together. */
export interface DrawnRow {
  readonly name: string;
  readonly count: number;
  readonly of?: number;
  readonly running: number | null;
  /** Whether it belongs to the first that make 80% of all, comes after them, or holds several. */
  readonly kind: 'most' | 'rest' | 'others';
  /** Whether 80% of all is reached with it, and there are more after it. */
  readonly reaches: boolean;
}

const MOST_ROWS = 25;

/** The bars to draw: all rows, or of more than 25 the first 24 and one for all the others. */
export function drawnRows(shares: RunningShares): readonly DrawnRow[] {
  const after = reachedAfter(shares, MOST_OF_ALL) ?? 0;
  const shown = shares.rows.length <= MOST_ROWS ? shares.rows : shares.rows.slice(0, MOST_ROWS - 1);
  const single = shown.map((row, at): DrawnRow => {
    const most = at < after;
    return { ...row, kind: most ? 'most' : 'rest', reaches: at === after - 1 && after < shares.rows.length };
  });
  return shown.length === shares.rows.length ? single : [...single, others(shares, shown.length)];
}

function others({ rows }: RunningShares, from: number): DrawnRow {
  const left = rows.slice(from);
  return {
    name: `${countInWords(left.length)} others`,
    count: left.reduce((sum, { count }) => sum + count, 0),
    running: rows.at(-1)?.running ?? null,
    kind: 'others',
    reaches: false,
  };
}
