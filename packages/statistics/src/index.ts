/** Statistics for waiting times: how sure a rank is, control charts, funnels. Needs nothing. */

export type {
  ChartKind,
  ControlChartOptions,
  Improvement,
  Rebase,
} from './control-chart/chart-options.ts';
export type { ChartPoint, ChartRow, PointType, Signal } from './control-chart/chart-point.ts';
export { type ControlChart, controlChart } from './control-chart/control-chart.ts';
export { explainChartWarning } from './control-chart/warning.ts';
export { type Funnel, type FunnelOptions, funnel, type Overdispersion } from './funnel/funnel.ts';
export { type RankOptions, type RankUncertainty, rankUncertainty } from './ranks/rank-uncertainty.ts';
