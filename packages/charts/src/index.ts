/** Charts: figures in; a picture, the same figures as a table, and a sentence out. */
export { bandChart } from './bands/band-chart.ts';
export type { BandChartData, BandChartRow, WaitBand } from './bands/band-chart-data.ts';
export type { About, Cell, Chart, Column, ColumnKind, Look, Table } from './chart.ts';
export { funnelChart } from './funnel/funnel-chart.ts';
export type { FunnelChartData } from './funnel/funnel-chart-data.ts';
export { toPng } from './image/to-png.ts';
export { mapChart } from './map/map-chart.ts';
export type { MapChartData, MapChartRow } from './map/map-chart-data.ts';
export { paretoChart } from './pareto/pareto-chart.ts';
export type { ParetoChartData, ParetoChartRow } from './pareto/pareto-chart-data.ts';
export { rankChart } from './rank/rank-chart.ts';
export type { RankChartData, RankChartRow } from './rank/rank-chart-data.ts';
export { latestPattern } from './spc/latest-pattern.ts';
export { spcChart } from './spc/spc-chart.ts';
export type { SpcChartData } from './spc/spc-chart-data.ts';
export { standardsChart } from './standards/standards-chart.ts';
export type { StandardRow, StandardsChartData } from './standards/standards-chart-data.ts';
export { trendChart } from './trend/trend-chart.ts';
export type {
  BackTest,
  ForecastPoint,
  TargetStep,
  TrendBreak,
  TrendChartData,
  TrendForecast,
  TrendPoint,
  TrendSeries,
  TrendTarget,
} from './trend/trend-chart-data.ts';
export type { Unit } from './unit.ts';
