import { perSettings } from '../assumptions/per-settings.ts';
import type { Settings } from '../assumptions/settings.ts';
import type { HalvesByAllocation, Role } from '../clocks/allocation.ts';
import type { Condition } from '../clocks/clock.ts';
import { daysOff } from '../clocks/wait-of.ts';
import { type Compiled, compile } from '../expression/compile.ts';
import type { Expression, Kind } from '../expression/expression.ts';
import { settle } from '../expression/settle.ts';
import type { Standard } from '../standard.ts';

/** A condition ready to be asked of a pathway. */
export type CompiledCondition = { readonly holds: Compiled<'truth'>; readonly condition: Condition };

/** The clock of a standard ready to be run on one pathway after another. */
export type CompiledClock = {
  readonly standard: Standard;
  readonly applies: readonly CompiledCondition[];
  readonly counts: readonly CompiledCondition[];
  readonly runs: readonly CompiledCondition[];
  readonly start: Compiled<'date'>;
  readonly stop: Compiled<'date'>;
  /** The days of each adjustment, in the order of the clock. */
  readonly adjustments: readonly Compiled<'number'>[];
  readonly reported: Compiled<'date'>;
  readonly how: Compiled<'text'>;
  readonly shares: readonly {
    readonly role: Role;
    readonly provider: Compiled<'text'>;
    readonly halves: HalvesByAllocation;
  }[];
  readonly transfer: {
    readonly investigating: Compiled<'number'>;
    readonly treating: Compiled<'number'>;
  } | null;
};

/** The compiled clock of a standard under these settings, made once for each. */
export const compiledClock: (standard: Standard, settings: Settings) => CompiledClock =
  perSettings(compileClock);

function compileClock(standard: Standard, settings: Settings): CompiledClock {
  const ready = <K extends Kind>(expression: Expression<K>) => compile(settle(expression, settings));
  const { applies, counts, runs, start, stop, adjustments, reported, allocation } = standard.clock;
  const conditions = (all: readonly Condition[]) =>
    all.map((condition) => ({ condition, holds: ready(condition.test) }));
  return {
    standard,
    applies: conditions(applies),
    counts: conditions(counts),
    runs: conditions(runs),
    start: ready(start.at),
    stop: ready(stop.at),
    adjustments: adjustments.map((each) => ready(daysOff(each))),
    reported: ready(reported.at),
    how: ready(allocation.how),
    shares: allocation.shares.map(({ role, provider, halves }) => ({
      role,
      provider: ready(provider),
      halves,
    })),
    transfer:
      allocation.transfer === null
        ? null
        : {
            investigating: ready(allocation.transfer.investigating),
            treating: ready(allocation.transfer.treating),
          },
  };
}
