import type { ChartSettings, Rebase } from './chart-options.ts';
import type { Observation } from './observation.ts';
import { refuse } from './refuse.ts';

/** The observations from the start or a rebase to the next rebase. No pattern crosses from one to another. */
export interface Span {
  /** Why it was rebased; null for the first, unless the rebase is on its first day. */
  readonly reason: string | null;
  readonly observations: readonly Observation[];
}

/** Observations parted at the rebases. A RangeError names a rebase outside the series, or with no point of its own. */
export function toSpans(observations: readonly Observation[], { rebase }: ChartSettings): Span[] {
  if (observations.length === 0 && rebase.length === 0) return [];
  const starts = rebase.map((each) => ({ reason: each.reason, at: startOf(each, observations) }));
  const twice = rebase.find((_, index) => starts[index]?.at === starts[index + 1]?.at);
  if (twice) refuse(`the rebase on ${twice.date} has no point before the next`);
  const all = starts[0]?.at === 0 ? starts : [{ reason: null, at: 0 }, ...starts];
  return all.map(({ reason, at }, index) => ({
    reason,
    observations: observations.slice(at, all[index + 1]?.at),
  }));
}

function startOf({ date }: Rebase, observations: readonly Observation[]): number {
  const at = observations.findIndex(({ day }) => day >= date);
  const isBefore = at === 0 && observations[0]?.day !== date;
  return at < 0 || isBefore ? refuse(`the rebase on ${date} is outside the series`) : at;
}

/** The observations that the limits of a span rest on: all, or the first so many. */
export function baselineOf(
  { observations }: Span,
  { baseline, rules }: ChartSettings,
): readonly Observation[] {
  if (rules.baselineOf === 'rows') return observations.slice(0, baseline);
  let values = 0;
  return observations.filter(({ value }) => value === null || ++values <= baseline);
}

/** How many observations have a value. */
export function countValues(observations: readonly Observation[]): number {
  return observations.filter(({ value }) => value !== null).length;
}
