import type { Settings } from '../assumptions/settings.ts';
import { bandOf } from '../band.ts';
import type { Day } from '../calendar/day.ts';
import type { HalvesByAllocation, Role } from '../clocks/allocation.ts';
import { waitOf } from '../clocks/wait-of.ts';
import { and, cases, compare, date, definitely, known, number, text } from '../expression/build.ts';
import type { Expression, Kind } from '../expression/expression.ts';
import { settle } from '../expression/settle.ts';
import type { Standard } from '../standard.ts';
import type { RecordDimension } from '../vocabulary/record-dimension.ts';

/** Everything that a clock gives for a counted pathway, as expressions whose assumptions are settled. */
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

const made = new WeakMap<Settings, Map<string, ClockExpressions>>();

/** The clock of a standard under these settings; stops after `asOf`, where it is given, have not happened yet. */
export function clockExpressions(standard: Standard, settings: Settings, asOf?: Day): ClockExpressions {
  const clocks = made.get(settings) ?? new Map<string, ClockExpressions>();
  made.set(settings, clocks);
  const key = `${standard.id} ${asOf ?? ''}`;
  const clock = clocks.get(key) ?? express(standard, settings, asOf);
  clocks.set(key, clock);
  return clock;
}

function express(standard: Standard, settings: Settings, asOf: Day | undefined): ClockExpressions {
  const { clock, limitDays } = standard;
  const settled = <K extends Kind>(expression: Expression<K>) => settle(expression, settings);
  const days = waitOf(clock);
  const { transfer } = clock.allocation;
  return {
    counted: settled(isCounted(standard, asOf)),
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

/** Every condition, and both events known and not after the day of the question. */
function isCounted({ clock }: Standard, asOf: Day | undefined): Expression<'truth'> {
  const events = [clock.start.at, clock.stop.at];
  const happened = events.map((at) => (asOf === undefined ? known(at) : compare(at, '<=', date(asOf))));
  return definitely(and(...happened, ...[...clock.applies, ...clock.counts].map(({ test }) => test)));
}

function bandFrom({ bands }: Standard, wait: Expression<'number'>): Expression<'text'> {
  const closed = bands.flatMap((id) => {
    const { to } = bandOf(id);
    return to === null ? [] : [[compare(wait, '<=', number(to)), text(id)] as const];
  });
  return cases(closed, text(bands.at(-1) ?? ''));
}
