/** The rules of England's cancer waiting times, as data with citations. Needs nothing. */

export { type Availability, availability } from './availability.ts';
export { type Band, type BandId, bandId, bandIds, bandOf, isBandId, parseBandHeading } from './band.ts';
export { breakBetween, octoberBreak, type SeriesBreak } from './break.ts';
export { type Identity, identities, identitiesFor } from './identity.ts';
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
export { suspectedCancers } from './vocabulary/suspected-cancers.ts';
export type { CancerTerm, SuspectedCancerTerm, Term } from './vocabulary/term.ts';
export { labelsOf } from './vocabulary/terms-of.ts';
