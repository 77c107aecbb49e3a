/** The rules of England's cancer waiting times, as data with citations. Needs nothing. */

export { type Assumed, always } from './assumptions/assumed.ts';
export type { Assumption } from './assumptions/assumption.ts';
export { type AssumptionId, assumptionIds } from './assumptions/assumption-id.ts';
export { assumptionById, assumptions } from './assumptions/assumptions.ts';
export { assumedOptions, defaults, type Settings } from './assumptions/settings.ts';
export { type Availability, availability } from './availability.ts';
export { type Band, type BandId, bandId, bandIds, bandOf, isBandId, parseBandHeading } from './band.ts';
export { breakBetween, octoberBreak, type SeriesBreak } from './break.ts';
export {
  type BankHoliday,
  bankHolidaySources,
  bankHolidaysIn,
  isBankHoliday,
} from './calendar/bank-holidays.ts';
export {
  addDays,
  type Day,
  day,
  dayInWords,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  parseDay,
} from './calendar/day.ts';
export {
  type Deadline,
  type DeadlineKind,
  deadlinesOf,
  isTimetabled,
  monthDueOn,
  timetabledMonths,
} from './calendar/deadlines.ts';
export {
  type ProclaimedHoliday,
  proclaimedHolidays,
  proclaimedUntil,
} from './calendar/proclaimed-holidays.ts';
export {
  type HalfYearRevision,
  halfYearRevision,
  type SubmissionDeadlines,
  submissionDeadlines,
  timetableSource,
} from './calendar/submission-deadlines.ts';
export { isWorkingDay, workingDayAfter } from './calendar/working-days.ts';
export { type AllocationId, allocationIds } from './clocks/allocation.ts';
export type { Clock } from './clocks/clock.ts';
export { isInScope } from './clocks/events.ts';
export { type Code, type CodeList, type CodeListId, codeListIds, spellingsOf } from './data-set/code-list.ts';
export { codeLists } from './data-set/code-lists.ts';
export { formatOf } from './data-set/format-of.ts';
export type { Format, Item, ItemGroup, Mandation } from './data-set/item.ts';
export { type ItemId, items } from './data-set/items.ts';
export { mandatoryItems, type Requirement, requirementOf } from './data-set/requirements.ts';
export { type ScenarioId, scenarioIds, scenarioTitles } from './data-set/scenario.ts';
export { hasTreatment, scenarioOf } from './data-set/scenario-of.ts';
export { canonicalOf, toCanonical, toDottedDiagnosis } from './data-set/to-canonical.ts';
export { type ClockExpressions, clockExpressions } from './evaluate/clock-expressions.ts';
export { type ClockSql, clockSql, type SqlOptions } from './evaluate/clock-sql.ts';
export { bandAt, evaluate } from './evaluate/evaluate.ts';
export type { Evaluation, ShareOfPathway } from './evaluate/evaluation.ts';
export { type NotCountedExpressions, notCountedExpressions } from './evaluate/not-counted.ts';
export { type Explanation, explain } from './explain/explain.ts';
export { type ExplainedClock, explainAll } from './explain/explain-all.ts';
export { sourcesInWords } from './explain/in-words.ts';
export type { Step } from './explain/step.ts';
export { type Compiled, compile } from './expression/compile.ts';
export { decided } from './expression/decided.ts';
export { type Dialect, duckDb } from './expression/dialect.ts';
export type { Expression, Kind, ValueOf } from './expression/expression.ts';
export {
  askedSql,
  type Layered,
  layered,
  layerSql,
  layersSql,
  type NamedSql,
  usesIn,
} from './expression/layers.ts';
export { partsOf, type Remake, withParts } from './expression/parts.ts';
export { settle } from './expression/settle.ts';
export { sqlTypes, toSql } from './expression/to-sql.ts';
export { type Identity, identities, identitiesFor } from './identity.ts';
export { FIRST as firstTreatments } from './labels/of-treatment.ts';
export { type Column, type ColumnKind, type ColumnName, columns, furtherColumns } from './pathway/columns.ts';
export type { Pathway } from './pathway/pathway.ts';
export {
  addMonths,
  firstMonth,
  isDuring,
  isMonth,
  lastMonth,
  type Month,
  month,
  monthInWords,
  monthsOf,
  type Period,
  parseMonth,
  parsePeriod,
  periodInWords,
  toPeriod,
} from './period.ts';
export { inSlice, type Slice, type SlicedBy, type SliceOf, sliceInWords } from './slice.ts';
export type { Confidence, Source } from './source.ts';
export { sources } from './sources.ts';
export type { Standard } from './standard.ts';
export { isStandardId, type StandardId, standardIds } from './standard-id.ts';
export { nearestStandardIds, parseStandardId } from './standard-name.ts';
export { standardById, standards } from './standards.ts';
export { publishedIn, standardsIn } from './standards-in.ts';
export {
  isMet,
  type LocalTrajectory,
  type OperationalStandard,
  type PlanningAmbition,
  percent,
  type Share,
  shareInWords,
  type Target,
  toFraction,
} from './target.ts';
export { operationalStandard, planningAmbitions } from './targets-in.ts';
export { cancerGroupOf } from './vocabulary/cancer-group-of.ts';
export { type CancerGroup, cancerGroups } from './vocabulary/cancer-groups.ts';
export { cancerTypes } from './vocabulary/cancer-types.ts';
export { type Dimension, dimensionInWords, dimensions } from './vocabulary/dimension.ts';
export { type ParsedLabel, parseLabel } from './vocabulary/parse-label.ts';
export { type RecordDimension, recordDimensions } from './vocabulary/record-dimension.ts';
export { suspectedCancers } from './vocabulary/suspected-cancers.ts';
export type { CancerTerm, SuspectedCancerTerm, Term } from './vocabulary/term.ts';
export { labelsOf } from './vocabulary/terms-of.ts';
