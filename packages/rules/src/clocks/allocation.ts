import {
  and,
  assumed,
  cases,
  coalesce,
  column,
  compare,
  daysFrom,
  known,
  minus,
  not,
  number,
  or,
  text,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';

/** What a provider has to do with a pathway: alone accountable for it, or one of two who share it. */
export type Role = 'accountable' | 'investigating' | 'treating';

/**
 * How a pathway was allocated: `whole` to the one provider accountable, `alone` when one trust investigated and treated,
 * `half-each` for two without a usable transfer, or one of the six scenarios of 38 and 24 days.
 */
export const allocationIds = ['whole', 'alone', 'half-each', '1', '2', '3', '4', '5', '6'] as const;

/** How a pathway was allocated. */
export type AllocationId = (typeof allocationIds)[number];

/** Half patients by how the pathway was allocated. Over all shares of a pathway they are always 2. */
export type HalvesByAllocation = Readonly<Record<AllocationId, 0 | 1 | 2>>;

/** The part of a pathway that counts for one provider. It is within the limit when the whole pathway is. */
type ShareRule = {
  readonly role: Role;
  readonly provider: Expression<'text'>;
  readonly halves: HalvesByAllocation;
};

/** Whom a pathway counts for. */
export type Allocation = {
  /** Gives an `AllocationId`. */
  readonly how: Expression<'text'>;
  readonly shares: readonly ShareRule[];
  /** The days on each side of the transfer to treatment; null where nothing is shared. */
  readonly transfer: {
    readonly investigating: Expression<'number'>;
    readonly treating: Expression<'number'>;
  } | null;
};

const WHOLE: HalvesByAllocation = {
  ...{ whole: 2, alone: 2, 'half-each': 2 },
  ...{ '1': 2, '2': 2, '3': 2, '4': 2, '5': 2, '6': 2 },
};

/** The whole pathway counts for the one provider. */
export function whole(provider: Expression<'text'>): Allocation {
  return { how: text('whole'), shares: [{ role: 'accountable', provider, halves: WHOLE }], transfer: null };
}

/** The last day on which a transfer is in time, and the days that are then left to treat. */
export const [HANDOVER_DAYS, TREATING_DAYS] = [38, 24];

const SHARED_DAYS = HANDOVER_DAYS + TREATING_DAYS;

const INVESTIGATING: HalvesByAllocation = {
  ...{ whole: 0, alone: 0, 'half-each': 1 },
  ...{ '1': 1, '2': 1, '3': 0, '4': 0, '5': 2, '6': 1 },
};
const TREATING: HalvesByAllocation = {
  ...{ whole: 2, alone: 2, 'half-each': 1 },
  ...{ '1': 1, '2': 1, '3': 2, '4': 2, '5': 0, '6': 1 },
};

/** The two sides of a pathway that may be shared. */
type Sides = {
  readonly start: Expression<'date'>;
  readonly stop: Expression<'date'>;
  /** The days waited in all. */
  readonly wait: Expression<'number'>;
  /** Days taken off before and after the transfer. */
  readonly offBefore: Expression<'number'>;
  readonly offAfter: Expression<'number'>;
};

const investigatingProvider = coalesce(
  column('investigatingProvider'),
  column('upgradeProvider'),
  column('firstSeenProvider'),
);
const treatingProvider = column('treatmentProvider');
const transferred = column('transferToTreatmentDate');

/**
 * The pathway is shared by the trust that investigated and the trust that treated, by the days before and after the
 * transfer. Source: cancer_cwt, feature_dynamic_performance_62.py (the six scenarios and the choice of method).
 */
export function shared(sides: Sides): Allocation {
  const investigating = minus(daysFrom(sides.start, transferred), sides.offBefore);
  const treating = minus(daysFrom(transferred, sides.stop), sides.offAfter);
  const scenario = scenarioBy(
    compare(sides.wait, '<=', number(SHARED_DAYS)),
    compare(investigating, '<=', number(HANDOVER_DAYS)),
    compare(treating, '<=', number(TREATING_DAYS)),
  );
  return {
    how: howShared(sides.stop, scenario),
    shares: [
      { role: 'investigating', provider: investigatingProvider, halves: INVESTIGATING },
      { role: 'treating', provider: treatingProvider, halves: TREATING },
    ],
    transfer: { investigating, treating },
  };
}

/** In time as a whole, handed over early, treated quickly: two of the eight ways cannot be, since 38 and 24 make 62. */
function scenarioBy(
  inTime: Expression<'truth'>,
  early: Expression<'truth'>,
  quick: Expression<'truth'>,
): Expression<'text'> {
  return cases(
    [
      [and(inTime, early, quick), text('1')],
      [and(inTime, early), text('2')],
      [inTime, text('3')],
      [early, text('4')],
      [quick, text('5')],
    ],
    text('6'),
  );
}

function howShared(stop: Expression<'date'>, scenario: Expression<'text'>): Expression<'text'> {
  const isAlone = or(
    not(known(investigatingProvider)),
    compare(investigatingProvider, '=', treatingProvider),
  );
  const hasScenario = and(
    assumed('shared-pathways', 'six-scenarios', stop),
    known(column('investigatingProvider')),
    known(transferred),
  );
  return cases(
    [
      [isAlone, text('alone')],
      [hasScenario, scenario],
    ],
    text('half-each'),
  );
}
