/** What the pictures of months have in common: points, steps of a target, and the break. */
import type { TargetStep, TrendBreak, TrendPoint } from '@clockstop/charts';
import { octoberBreak, type StandardId, standardById } from '@clockstop/rules';
import type { SeriesMonth } from '../series.ts';

/** The shares of a series; null in a month without figures. */
export function toPoints(months: readonly SeriesMonth[]): readonly TrendPoint[] {
  return months.map(({ month, within, total }) => ({
    date: month,
    value: within === null || total === null ? null : within / total,
  }));
}

/** Only the months in which a target changes; before the first there was none. */
export function toSteps(steps: readonly TargetStep[]): readonly TargetStep[] {
  return steps.filter(({ target }, at) => target !== (steps[at - 1]?.target ?? null));
}

/** A standard that came with the break of October 2023 has figures before it that were added up from others. */
export function breaksOf(standard: StandardId): readonly TrendBreak[] {
  if (standardById(standard).from < octoberBreak.at) return [];
  return [{ date: octoberBreak.at, label: 'the standards changed, ten became three' }];
}
