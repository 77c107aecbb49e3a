/** Statistics for waiting times: distributions, intervals, how sure a rank is, control charts, funnels. Needs nothing. */

export type {
  Bounds,
  ChartKind,
  ControlChartOptions,
  Improvement,
  Rebase,
} from './control-chart/chart-options.ts';
export type { ChartPoint, ChartRow, PointType, Signal } from './control-chart/chart-point.ts';
export { type ControlChart, controlChart } from './control-chart/control-chart.ts';
export { explainChartWarning } from './control-chart/warning.ts';
export { betaCdf, betaDensity, betaQuantile, betaUpperTail } from './distributions/beta.ts';
export {
  binomialCdf,
  binomialProbability,
  binomialQuantile,
  binomialUpperTail,
} from './distributions/binomial.ts';
export {
  normalCdf,
  normalDensity,
  normalLogCdf,
  normalLogUpperTail,
  normalQuantile,
  normalUpperTail,
} from './distributions/normal.ts';
export {
  type Funnel,
  type FunnelOptions,
  funnel,
  funnelLimits,
  type Overdispersion,
} from './funnel/funnel.ts';
export type { FunnelFlag, FunnelPoint } from './funnel/funnel-point.ts';
export { differenceInterval } from './intervals/difference-interval.ts';
export { exactInterval } from './intervals/exact-interval.ts';
export type { Interval } from './intervals/interval.ts';
export { wilsonInterval } from './intervals/wilson-interval.ts';
export { type BestPersistence, bestPersistence, type NamedProportion } from './ranks/best-persistence.ts';
export {
  type RankOptions,
  type RankUncertainty,
  rankUncertainty,
  type UnrankedRow,
} from './ranks/rank-uncertainty.ts';
