/** Answers: what people ask of the counts. */

export type {
  AssuranceIcon,
  ChartPoint,
  ControlChart,
  Interval,
  VariationIcon,
} from '@clockstop/statistics';
export {
  kindsAmong,
  toAlliance,
  toAskedPeriod,
  toChoice,
  toOrganisation,
  toOrganisationAmong,
  toStandard,
} from './asked.ts';
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
export { compare } from './compare/compare.ts';
export {
  type ComparedOrganisation,
  comparedEngland,
  isPartOf,
  toCompared,
} from './compare/compared-organisation.ts';
export {
  type ComparedFigure,
  type ComparedPair,
  type ComparedRanking,
  type ComparedStandard,
  type CompareQuestion,
  type Comparison,
  MOST_LINES,
} from './compare/comparison.ts';
export { comparisonFinding, comparisonSentence, filledOf } from './compare/comparison-in-words.ts';
export { type Difference, differenceBetween, differenceToWhole } from './compare/difference.ts';
export { differenceInWords, pairInWords, toldInWords } from './compare/difference-in-words.ts';
export { type Counted, type CountsQuestion, countsOf, type PrintedCount } from './counts-of.ts';
export { allianceColumns, allianceTable } from './data/alliance-table.ts';
export {
  deadlineInWords,
  holidaysCaveat,
  mayMove,
  timetableInWords,
} from './deadlines/deadline-in-words.ts';
export { deadlinesCalendar } from './deadlines/deadlines-calendar.ts';
export { type FlatCount, toFlatCount } from './flat-count.ts';
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
export type { CardRow } from './organisation/card-row.ts';
export type { Kin } from './organisation/kin.ts';
export type { MemberFigure, MemberFigures } from './organisation/member-figures.ts';
export { type Members, membersOf } from './organisation/members-of.ts';
export {
  type CloseUp,
  type OrganisationCard,
  organisationCard,
} from './organisation/organisation-card.ts';
export { organisationFinding, organisationSentence } from './organisation/organisation-in-words.ts';
export { type OrganisationPeriod, organisationPeriods } from './organisation/organisation-periods.ts';
export type { OrganisationQuestion } from './organisation/organisation-question.ts';
export { type SuccessionStory, successionOf } from './organisation/succession.ts';
export {
  type OrganisationRecord,
  type OrganisationsQuestion,
  organisationsOf,
} from './organisations-of.ts';
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
export { carriedRelease } from './release/carried-release.ts';
export { makeRelease, type ReleaseFiles } from './release/make-release.ts';
export { openWithRelease } from './release/open-with-release.ts';
export { pathOf } from './search/path-of.ts';
export { LONGEST_SEARCH, type SearchOptions, search } from './search/search.ts';
export type { ResultKind, Search, SearchResult } from './search/search-result.ts';
export { type SeriesMonth, type SeriesQuestion, seriesOf, seriesOfEach } from './series.ts';
export {
  type BreakdownQuestion,
  type BreakdownRow,
  type BrokenDown,
  breakdownOf,
} from './standard/breakdown-of.ts';
export { type StandardCard, type StandardQuestion, standardCard } from './standard/standard-card.ts';
export { takeAllFigures } from './take-all-figures.ts';
export { amongOf, type FigureQuestion, type Saying, type Sayings, whichSource } from './which-source.ts';
export { countInWords } from './words/count-in-words.ts';
export { dayInWords } from './words/day-in-words.ts';
export { listInWords } from './words/list-in-words.ts';
export { outOfInWords } from './words/out-of-in-words.ts';
export { percentInWords } from './words/percent-in-words.ts';
export { pointsInWords } from './words/points-in-words.ts';
export { probabilityInWords } from './words/probability-in-words.ts';
export { ordinal, rankInWords, rankMark } from './words/rank-in-words.ts';
export { standardsInWords, titleInSentence, titlesInSentence } from './words/title-in-sentence.ts';
export { type CsvValue, toCsv } from './words/to-csv.ts';
