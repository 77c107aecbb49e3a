/** Answers: what people ask of the counts. */

export { toAlliance, toAskedPeriod, toChoice, toOrganisation, toStandard } from './asked.ts';
export { chartMonths } from './chart-months.ts';
export { chartStandard } from './chart-standard.ts';
export { chartedIn } from './charted-in.ts';
export { checkClaim } from './claim/check-claim.ts';
export type {
  Caveat,
  CaveatCode,
  CheckedClaim,
  CheckedStandard,
  Understood,
  Verdict,
} from './claim/claim.ts';
export { type ClaimFields, parseClaimFields, type TypedFields } from './claim/claim-fields.ts';
export { toUnderstood, type Understanding, type Unsaid } from './claim/to-understood.ts';
export { type SaidClaim, understandClaim } from './claim/understand-claim.ts';
export { type Counted, type CountsQuestion, countsOf, type PrintedCount } from './counts-of.ts';
export type { ChangeKind, ChartedSeries } from './home/charted-series.ts';
export { type RealChange, type RealChanges, realChanges } from './home/real-changes.ts';
export { type RevisedAlliance, type RevisedFigure, type Revision, revisions } from './home/revisions.ts';
export { loadPictures } from './load-pictures.ts';
export {
  type ChartCell,
  type ChartColumn,
  type ChartQuestion,
  type ChartRow,
  type NationalChart,
  nationalChart,
} from './national-chart.ts';
export {
  chartForecast,
  chartFunnel,
  chartRanks,
  chartSeries,
  type OwnFile,
  type OwnForecast,
  type OwnRank,
} from './own-charts.ts';
export { periodsWith, type StoredPeriod, storedPeriods } from './periods.ts';
export type { OwnLabels } from './pictures/about.ts';
export type { OwnPicture } from './pictures/draw-own.ts';
export type { RankingLook } from './pictures/draw-ranking.ts';
export {
  type NotAvailable,
  type Patients,
  type RankedStandard,
  type Ranking,
  type RankQuestion,
  type RankRow,
  rank,
} from './rank.ts';
export { type SeriesMonth, type SeriesQuestion, seriesOf, seriesOfEach } from './series.ts';
export { takeAllFigures } from './take-all-figures.ts';
export { amongOf, type FigureQuestion, type Saying, type Sayings, whichSource } from './which-source.ts';
export { countInWords } from './words/count-in-words.ts';
export { listInWords } from './words/list-in-words.ts';
export { percentInWords } from './words/percent-in-words.ts';
export { probabilityInWords } from './words/probability-in-words.ts';
export { ordinal, rankInWords, rankMark } from './words/rank-in-words.ts';
export { standardsInWords, titleInSentence, titlesInSentence } from './words/title-in-sentence.ts';
export { type CsvValue, toCsv } from './words/to-csv.ts';
