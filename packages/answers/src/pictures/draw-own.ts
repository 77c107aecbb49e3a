/** Pictures of anyone's own figures. */
import { type Chart, funnelChart, type Look, rankChart, spcChart, type Unit } from '@clockstop/charts';
import type { ControlChart, Funnel, Improvement } from '@clockstop/statistics';
import type { OwnRank } from '../own-charts.ts';
import { type OwnLabels, ownAbout } from './about.ts';

/** What a picture of own figures is made with. */
export interface OwnPicture {
  /** The name of the file. */
  readonly file: string;
  readonly labels: OwnLabels;
  readonly look: Look;
}

/** A control chart. Without a unit, values that all lie between 0 and 1 are taken as shares. */
export function drawSeries(
  chart: ControlChart,
  {
    improvement,
    unit = unitOf(chart),
  }: { readonly improvement: Improvement; readonly unit?: Unit | undefined },
  { file, labels, look }: OwnPicture,
): Chart {
  const dates = chart.points.map(({ date }) => date);
  return spcChart({ ...ownAbout(file, labels, dates), chart, unit, improvement }, look);
}

function unitOf({ points }: ControlChart): Unit {
  const values = points.flatMap(({ value }) => value ?? []);
  const areShares = values.length > 0 && values.every((value) => value >= 0 && value <= 1);
  return areShares ? { kind: 'share' } : { kind: 'number', of: 'cases' };
}

/** A funnel. */
export function drawFunnel(
  funnel: Funnel,
  improvement: 'increase' | 'decrease',
  { file, labels, look }: OwnPicture,
): Chart {
  return funnelChart({ ...ownAbout(file, labels), funnel, improvement }, look);
}

/** A ranking with the interval of each rank. */
export function drawRanks(rows: readonly OwnRank[], { file, labels, look }: OwnPicture): Chart {
  return rankChart({ ...ownAbout(file, labels), of: 'rank', rows }, look);
}
