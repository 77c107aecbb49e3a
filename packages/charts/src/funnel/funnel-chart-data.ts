import type { Funnel, FunnelPoint } from '@clockstop/statistics';
import type { About } from '../chart.ts';

/** The figures of a funnel chart. */
export interface FunnelChartData extends About {
  readonly funnel: Funnel;
  /** Which way is better: `increase` where a high share is good, `decrease` where a low one is. */
  readonly improvement: 'increase' | 'decrease';
  /** What one of them is called, as a word that takes an s: `trust`; `organisation` unless said. */
  readonly noun?: string;
  /** The organisation to be seen first, by its name. */
  readonly highlight?: string;
}

/** A point that has cases, and so a share and limits. */
export type CountedPoint = {
  readonly [Name in keyof FunnelPoint]: NonNullable<FunnelPoint[Name]>;
};

/** The points that can be drawn, from the smallest denominator to the largest, then by name. */
export function countedPoints({ funnel }: FunnelChartData): readonly CountedPoint[] {
  return funnel.points
    .filter(isCounted)
    .sort((a, b) => a.denominator - b.denominator || a.name.localeCompare(b.name, 'en-GB'));
}

function isCounted(point: FunnelPoint): point is CountedPoint {
  return Object.values(point).every((figure) => figure !== null);
}
