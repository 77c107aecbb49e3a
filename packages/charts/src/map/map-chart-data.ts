import type { About } from '../chart.ts';

/** One alliance of a map. A share is a fraction of 1; null where nobody was counted. */
export interface MapChartRow {
  /** The code of the Office for National Statistics, `E56000028`. One that has no outline is listed, not drawn. */
  readonly code: string;
  readonly name: string;
  readonly share: number | null;
  /** 1 is best; null where no rank is given. */
  readonly rank: number | null;
  /** How many hold the rank: 1 when alone. */
  readonly tied: number;
}

/** The figures of a map. An alliance with an outline and without a row is drawn as one without figures. */
export interface MapChartData extends About {
  readonly rows: readonly MapChartRow[];
  /** What the colours are of. */
  readonly of: 'share' | 'rank';
  /** The share that is expected; areas below it are hatched. */
  readonly target?: number | null;
  /** The alliance to be seen first, by its name. */
  readonly highlight?: string;
}
