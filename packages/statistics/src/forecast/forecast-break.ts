import { parseMonth } from './month.ts';

/**
 * An event after which, or during which, months are not like the others, with the reason that is shown beside the
 * forecast. `exclude`: the months of a span are not typical, and are replaced for fitting. `restart`: only the months
 * from this one on are used.
 */
export type ForecastBreak =
  | { readonly kind: 'exclude'; readonly from: string; readonly to: string; readonly reason: string }
  | { readonly kind: 'restart'; readonly from: string; readonly reason: string };

/** A span of months that are not typical, as whole numbers, both ends in it. */
interface ExcludedSpan {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Breaks that have been checked. */
export interface Breaks {
  readonly excluded: readonly ExcludedSpan[];
  /** The first month that is used; minus infinity without a restart. The last of several restarts holds. */
  readonly restart: number;
}

/** Checked breaks. A RangeError names one without a reason, or whose months are wrong or in the wrong order. */
export function toBreaks(breaks: readonly ForecastBreak[]): Breaks {
  for (const each of breaks) requireReason(each);
  const restarts = breaks.flatMap((each) => (each.kind === 'restart' ? [parseMonth(each.from)] : []));
  return {
    excluded: breaks.flatMap((each) => (each.kind === 'exclude' ? [toSpan(each)] : [])),
    restart: Math.max(Number.NEGATIVE_INFINITY, ...restarts),
  };
}

function toSpan(each: Extract<ForecastBreak, { kind: 'exclude' }>): ExcludedSpan {
  const [from, to] = [parseMonth(each.from), parseMonth(each.to)];
  if (from > to) throw new RangeError(`the break from ${each.from} ends before it begins, in ${each.to}`);
  return { from, to, reason: each.reason.trim() };
}

function requireReason({ from, reason }: ForecastBreak): void {
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new RangeError(`the break from ${from} has no reason`);
}
