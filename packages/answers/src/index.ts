/** Answers: what people ask of the counts. */

export { type Counted, type CountsQuestion, countsOf, type PrintedCount } from './counts-of.ts';
export {
  type ChartCell,
  type ChartColumn,
  type ChartQuestion,
  type ChartRow,
  type NationalChart,
  nationalChart,
} from './national-chart.ts';
export { type StoredPeriod, storedPeriods } from './periods.ts';
export {
  type NotAvailable,
  type Patients,
  type RankedStandard,
  type Ranking,
  type RankQuestion,
  type RankRow,
  rank,
} from './rank.ts';
export { amongOf, type FigureQuestion, type Saying, type Sayings, whichSource } from './which-source.ts';
