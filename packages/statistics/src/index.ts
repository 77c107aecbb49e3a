/** Statistics for waiting times: distributions, intervals, control charts, funnels, forecasts, how sure a rank is, waiting lists and queues. Needs nothing. */

export type { Baseline } from './control-chart/baseline.ts';
export type {
  Bounds,
  ChartKind,
  ControlChartOptions,
  Improvement,
  Rebase,
} from './control-chart/chart-options.ts';
export type { ChartPoint, ChartRow, PointType, Signal } from './control-chart/chart-point.ts';
export { type ControlChart, controlChart } from './control-chart/control-chart.ts';
export type { AssuranceIcon, VariationIcon } from './control-chart/icons.ts';
export { type ChartWarning, explainChartWarning } from './control-chart/warning.ts';
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
export { type BackTest, type BackTestFrame, backTest, type ForecastScore } from './forecast/back-test.ts';
export type { Band, ForecastPoint } from './forecast/band.ts';
export { bestEts, type EtsChoice, type EtsForecast, type EtsSearch, ets, etsOf } from './forecast/ets.ts';
export type { EtsModel } from './forecast/ets-model.ts';
export {
  type Forecast,
  type ForecastMethod,
  type Frame,
  type PredictionInterval,
  predictionInterval,
} from './forecast/forecast.ts';
export type { ForecastBreak } from './forecast/forecast-break.ts';
export {
  type CountForecast,
  type CountRow,
  type FilledMonth,
  type ForecastOptions,
  forecastCounts,
} from './forecast/forecast-counts.ts';
export { forecastShare, type ShareForecast } from './forecast/forecast-share.ts';
export { explainForecastWarning, type ForecastWarning } from './forecast/forecast-warning.ts';
export {
  fitHoltWinters,
  type HoltWintersForecast,
  type HoltWintersParameters,
  holtWinters,
  holtWintersWith,
} from './forecast/holt-winters.ts';
export { drift, naive } from './forecast/naive.ts';
export { seasonalNaive } from './forecast/seasonal-naive.ts';
export type { ShareRow } from './forecast/share-months.ts';
export type {
  ForecastComparison,
  ForecastPair,
  TestedForecast,
  TriedMethod,
} from './forecast/tested-forecast.ts';
export type { MethodName } from './forecast/tried-methods.ts';
export { arcsineLimits } from './funnel/arcsine-limits.ts';
export type { FunnelLimits } from './funnel/exact-limits.ts';
export {
  type Funnel,
  type FunnelOptions,
  funnel,
  funnelLimits,
  type Overdispersion,
} from './funnel/funnel.ts';
export type { FunnelFlag, FunnelPoint } from './funnel/funnel-point.ts';
export type { FunnelRow } from './funnel/funnel-row.ts';
export { interpolatedLimit } from './funnel/interpolated-limit.ts';
export { differenceInterval } from './intervals/difference-interval.ts';
export { exactInterval } from './intervals/exact-interval.ts';
export type { Interval } from './intervals/interval.ts';
export { wilsonInterval } from './intervals/wilson-interval.ts';
export { type BestPersistence, bestPersistence, type NamedProportion } from './ranks/best-persistence.ts';
export { type BetaBinomialFit, fitBetaBinomial } from './ranks/beta-binomial-fit.ts';
export type { RankInterval } from './ranks/distinct-groups.ts';
export { multinomialRankSets } from './ranks/multinomial-rank-sets.ts';
export type { Proportion } from './ranks/proportion.ts';
export {
  type ConfidenceSetOptions,
  type RankConfidenceSet,
  rankConfidenceSets,
} from './ranks/rank-confidence-sets.ts';
export {
  type RankedRow,
  type RankOptions,
  type RankUncertainty,
  rankUncertainty,
  type UnrankedRow,
} from './ranks/rank-uncertainty.ts';
export { reliabilityOf } from './ranks/reliability.ts';
export { type ShrunkenShare, type ShrunkenShares, shrinkShares } from './ranks/shrink-shares.ts';
export {
  type StandardisedShare,
  type StandardisedShares,
  type Strata,
  standardiseShares,
} from './ranks/standardise-shares.ts';
export { arrivalsPerDay } from './waiting-list/arrivals-per-day.ts';
export { type CountedDemand, cautiousDemandPerDay } from './waiting-list/cautious-demand.ts';
export type { DateWindow } from './waiting-list/day-window.ts';
export { erlangB, erlangC } from './waiting-list/erlang.ts';
export { type PriorityQueue, priorityWaits } from './waiting-list/priority-waits.ts';
export { type DailyRates, queueLoad } from './waiting-list/queue-load.ts';
export { type QueueSize, queueSizes } from './waiting-list/queue-sizes.ts';
export {
  chanceOfWaitBeyond,
  type Queue,
  type QueueWaits,
  queueWaits,
  waitQuantileDays,
} from './waiting-list/queue-waits.ts';
export { type Relief, reliefCapacityPerDay } from './waiting-list/relief-capacity.ts';
export { scheduleFirstCome } from './waiting-list/schedule-first-come.ts';
export {
  type SummaryOptions,
  summariseWaitingList,
  type WaitingListSummary,
} from './waiting-list/summarise-waiting-list.ts';
export { type CapacityTarget, targetCapacityPerDay } from './waiting-list/target-capacity.ts';
export { targetMeanWaitDays, waitFactor } from './waiting-list/target-mean-wait.ts';
export { isQueueTooBig, targetQueueSize, type WaitTarget } from './waiting-list/target-queue-size.ts';
export type { WaitingListRow } from './waiting-list/waiting-list.ts';
export { waitingListPressure } from './waiting-list/waiting-list-pressure.ts';
