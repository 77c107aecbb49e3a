/** One local figure beside the published one: causes of known size are taken off, others are told with their bounds. */
import { type Amount, isNothing, less, NOTHING, negative, sumOf } from './amount.ts';
import type { PossibleCause } from './cause.ts';
import type { CellFacts, Part } from './cell-facts.ts';
import type { Geography } from './geography.ts';
import type { BoundedCause, NamedCause, ReconciledCell } from './reconciliation.ts';
import type { Residence } from './residence.ts';

/** Everything that is known of a cell. */
export interface CellKnowledge {
  readonly facts: CellFacts;
  readonly published: Amount | null;
  readonly local: Amount;
  /** Whether the register of organisations knows the code. */
  readonly isMapped: boolean;
  /** Whether some submissions came after the deadline. */
  readonly isDivided: boolean;
  readonly geography: Geography | null;
  readonly residence: Residence | null;
  /** Patients of the table under codes that the register does not know, and that have no published row. */
  readonly unmappedElsewhere: Part;
  /** By commissioner: what is published for providers without records of their own here. */
  readonly elsewhere: Amount;
  /** Rows that were rejected in submissions of the month. */
  readonly rejected: number;
}

/** What is worked out of it. */
export type CellResult = Pick<
  ReconciledCell,
  'published' | 'local' | 'difference' | 'named' | 'unexplained' | 'possible' | 'withoutCause' | 'isPublished'
>;

/** The causes of a difference. What is named and what is unexplained are always the difference together. */
export function reconcileCell(known: CellKnowledge): CellResult {
  const published = known.published ?? NOTHING;
  const difference = less(published, known.local);
  const named = namedCauses(known);
  const unexplained = less(difference, sumOf(named.map(({ amount }) => amount)));
  const bounds = boundsOf(known).filter(({ low, high }) => !isNothing(low) || !isNothing(high));
  const possible = bounds.map((each) => ({ ...each, couldExplain: between(unexplained, each) }));
  const all = { low: sumOf(bounds.map(({ low }) => low)), high: sumOf(bounds.map(({ high }) => high)) };
  return {
    isPublished: known.published !== null,
    ...{ published, local: known.local, difference, named, unexplained, possible },
    withoutCause: less(unexplained, between(unexplained, all)),
  };
}

function namedCauses(known: CellKnowledge): readonly NamedCause[] {
  const { facts, geography } = known;
  const late: NamedCause = { cause: 'late', ...facts.late, codes: [] };
  const unmapped: NamedCause = { cause: 'unmapped', ...unmappedOf(known), codes: [] };
  const other: NamedCause = {
    cause: 'geography',
    amount: geography?.exact ?? NOTHING,
    ...{ records: geography?.records ?? 0, codes: geography?.codes ?? [] },
  };
  return [late, unmapped, other].filter(({ amount }) => !isNothing(amount));
}

/** Nothing is published of an organisation that nobody knows. */
function unmappedOf({ isMapped, published, facts: { base } }: CellKnowledge): Part {
  if (isMapped || published !== null) return { amount: NOTHING, records: 0 };
  return { amount: negative(base.amount), records: base.records };
}

type Bound = Omit<BoundedCause, 'couldExplain'>;

function boundsOf(known: CellKnowledge): readonly Bound[] {
  const { facts, geography, residence } = known;
  return [
    lateBound(known),
    sharedBound(known),
    { cause: 'transfers', why: null, ...facts.open },
    ...[...facts.leftOut].map(([why, part]) => upwards('exclusions', part, why)),
    unmappedBound(known),
    {
      ...{ cause: 'geography', why: null, records: geography?.records ?? 0 },
      ...{ low: geography?.low ?? NOTHING, high: geography?.high ?? NOTHING },
    },
    {
      ...{ cause: 'residence', why: null, records: residence?.records ?? 0 },
      ...{ low: negative(residence?.away ?? NOTHING), high: residence?.home ?? NOTHING },
    },
    upwards('elsewhere', { amount: known.elsewhere, records: 0 }),
    upwards('rejected', wholePatients(known.rejected)),
  ];
}

/** The published figure could be larger by this. */
function upwards(cause: PossibleCause, { amount, records }: Part, why: string | null = null): Bound {
  return { cause, why, low: NOTHING, high: amount, records };
}

function wholePatients(records: number): Part {
  return { records, amount: { total: records * 2, within: records * 2 } };
}

function lateBound({ isDivided, facts: { isTold, base } }: CellKnowledge): Bound {
  const low = isDivided && !isTold ? negative(base.amount) : NOTHING;
  return { cause: 'late', why: null, low, high: NOTHING, records: base.records };
}

/** Only investigated for others: none of its own treatments are here, and all that is published can be missing. */
function sharedBound({ facts, published }: CellKnowledge): Bound {
  const { base, treated, awaited } = facts;
  if (base.records > 0 && treated === 0 && published !== null)
    return upwards('shared', { amount: published, records: base.records }, ONLY_SHARED);
  return upwards('shared', awaited);
}

/** The reason where a provider has only halves of patients treated by others. */
export const ONLY_SHARED =
  'no treatment of its own is in the store, only halves of patients treated by others';

/** Patients without an organisation may be anybody's; those of unknown commissioners may be published under theirs. */
function unmappedBound({ isMapped, published, facts, unmappedElsewhere }: CellKnowledge): Bound {
  if (isMapped) return upwards('unmapped', unmappedElsewhere);
  const low = published === null ? NOTHING : negative(facts.base.amount);
  return { cause: 'unmapped', why: null, low, high: NOTHING, records: facts.base.records };
}

/** What of an amount lies within bounds: never more than it, and of its sign. */
function between(amount: Amount, { low, high }: { readonly low: Amount; readonly high: Amount }): Amount {
  return {
    total: clamp(amount.total, low.total, high.total),
    within: clamp(amount.within, low.within, high.within),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(low, 0), Math.min(Math.max(high, 0), value));
}
