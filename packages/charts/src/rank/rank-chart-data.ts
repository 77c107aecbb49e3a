import type { About } from '../chart.ts';

/** One organisation of a rank chart. Shares are fractions of 1; null where nobody was counted. */
export interface RankChartRow {
  readonly name: string;
  readonly share: number | null;
  /** The interval of the share or of the rank, as `of` says; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** 1 is best; null where no rank is given. */
  readonly rank: number | null;
  /** How many hold the rank: 1 when alone. */
  readonly tied: number;
}

/** The figures of a rank chart. */
export interface RankChartData extends About {
  readonly rows: readonly RankChartRow[];
  /** What the dots and their intervals are of. */
  readonly of: 'share' | 'rank';
  /** The share that is expected, and that of England; drawn where the dots are shares. */
  readonly target?: number | null;
  readonly england?: number | null;
  /** How sure the intervals are, as a fraction of 1; 0.95 unless said. */
  readonly confidence?: number;
  /** The organisation to be seen first, by its name. */
  readonly highlight?: string;
}

type Ranked = Pick<RankChartRow, 'name' | 'rank'>;

/** The rows in the order of their ranks, then of their names; those without a rank last. */
export function inOrder<Row extends Ranked>(rows: readonly Row[]): readonly Row[] {
  const place = ({ rank }: Row): number => rank ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) =>
    place(a) === place(b) ? a.name.localeCompare(b.name, 'en-GB') : place(a) - place(b),
  );
}

/** Whether the row reaches the target; null where there is no target or nobody was counted. */
export function meets(
  { share }: Pick<RankChartRow, 'share'>,
  target: number | null | undefined,
): boolean | null {
  return share === null || target === null || target === undefined ? null : share >= target;
}
