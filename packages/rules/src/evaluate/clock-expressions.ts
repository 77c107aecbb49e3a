import { perSettings } from '../assumptions/per-settings.ts';
import type { Settings } from '../assumptions/settings.ts';
import { bandOf } from '../band.ts';
import type { HalvesByAllocation, Role } from '../clocks/allocation.ts';
import { waitOf } from '../clocks/wait-of.ts';
import { and, cases, compare, definitely, known, number, text } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { Standard } from '../standard.ts';
import type { RecordDimension } from '../vocabulary/record-dimension.ts';
import { settledUnder } from './settled-under.ts';

/**
 * Everything that a clock gives for a counted pathway, as expressions whose assumptions are settled and tests decided.
 * What the clocks of all standards share under the same settings is one object.
 */
export type ClockExpressions = {
  /** Whether the pathway is counted: never unknown. Where it is false the others mean nothing. */
  readonly counted: Expression<'truth'>;
  readonly start: Expression<'date'>;
  readonly stop: Expression<'date'>;
  readonly days: Expression<'number'>;
  readonly within: Expression<'truth'>;
  readonly band: Expression<'text'>;
  readonly reported: Expression<'date'>;
  readonly how: Expression<'text'>;
  readonly shares: readonly {
    readonly role: Role;
    readonly provider: Expression<'text'>;
    readonly halves: HalvesByAllocation;
  }[];
  readonly transfer: {
    readonly investigating: Expression<'number'>;
    readonly treating: Expression<'number'>;
  } | null;
  readonly labels: Readonly<Partial<Record<RecordDimension, Expression<'text'>>>>;
};

/** The clock of a standard under these settings, for whatever has been recorded; made once for each. */
export const clockExpressions: (standard: Standard, settings: Settings) => ClockExpressions =
  perSettings(express);

function express(standard: Standard, settings: Settings): ClockExpressions {
  const { clock, limitDays } = standard;
  const settled = settledUnder(settings);
  const days = waitOf(clock);
  const { transfer } = clock.allocation;
  return {
    counted: settled(isCounted(standard)),
    start: settled(clock.start.at),
    stop: settled(clock.stop.at),
    days: settled(days),
    within: settled(compare(days, '<=', number(limitDays))),
    band: settled(bandFrom(standard, days)),
    reported: settled(clock.reported.at),
    how: settled(clock.allocation.how),
    shares: clock.allocation.shares.map((share) => ({ ...share, provider: settled(share.provider) })),
    transfer:
      transfer === null
        ? null
        : { investigating: settled(transfer.investigating), treating: settled(transfer.treating) },
    labels: Object.fromEntries(
      Object.entries(clock.labels).map(([dimension, label]) => [dimension, settled(label)]),
    ),
  };
}

/** Both events are known, and every condition holds. */
function isCounted({ clock }: Standard): Expression<'truth'> {
  const happened = [clock.start.at, clock.stop.at].map(known);
  return definitely(and(...happened, ...[...clock.applies, ...clock.counts].map(({ test }) => test)));
}

function bandFrom({ bands }: Standard, wait: Expression<'number'>): Expression<'text'> {
  const closed = bands.flatMap((id) => {
    const { to } = bandOf(id);
    return to === null ? [] : [[compare(wait, '<=', number(to)), text(id)] as const];
  });
  return cases(closed, text(bands.at(-1) ?? ''));
}
