import { isDuring, type Month, month } from './period.ts';
import type { Slice } from './slice.ts';
import type { Confidence, Source } from './source.ts';
import { sources } from './sources.ts';
import type { StandardId } from './standard-id.ts';
import { standards } from './standards.ts';

/** A standard whose figures are exactly the sum of figures published under other names. */
export type Identity = {
  readonly standard: StandardId;
  /** The first and last month in which it holds; null leaves that side open. */
  readonly from: Month | null;
  readonly until: Month | null;
  /** What to add up. The slices share no patient. */
  readonly sumOf: readonly Slice[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
};

const untilOctober2023 = {
  from: null,
  until: month('2023-09'),
  sources: [sources.july2023],
  confidence: 'verified',
} as const;

/** Before October 2023 the combined 62-day figures are the three standards together. */
const combinedFromParts: Identity = {
  ...untilOctober2023,
  standard: '62-day',
  sumOf: [
    { standard: '62-day-referral', where: {} },
    { standard: '62-day-screening', where: {} },
    { standard: '62-day-upgrade', where: {} },
  ],
};

/** While a standard that was later replaced was in force, a source with the combined figures holds it as a part. */
const partsFromCombined: readonly Identity[] = standards.flatMap(({ id, replacedBy }) =>
  replacedBy === null ? [] : [{ ...untilOctober2023, standard: id, sumOf: [replacedBy] }],
);

/**
 * Every identity between the standards. There is none for the combined 31-day figures before October 2023: their
 * published parts leave out subsequent treatments of other kinds, so the sum would be too small.
 */
export const identities: readonly Identity[] = [combinedFromParts, ...partsFromCombined];

/** The identities from which figures of the standard for the month can be had. */
export function identitiesFor(standard: StandardId, month: Month): readonly Identity[] {
  return identities.filter(
    (identity) => identity.standard === standard && isDuring(month, identity.from, identity.until),
  );
}
