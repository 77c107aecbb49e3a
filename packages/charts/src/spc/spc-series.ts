import type { ChartPoint, ControlChart } from '@clockstop/statistics';
import type { StepName } from '../frame/time-step.ts';
import { type Timeline, timelineOf } from '../frame/timeline.ts';

/** A point that has a value. */
export type Measured = ChartPoint & { readonly value: number };

/** The time that a control chart covers; null without points. */
export function spcTimeline({ points }: ControlChart): Timeline | null {
  return timelineOf(points.map(({ date }) => date));
}

/** What one point stands for; a month where nothing tells. */
export function spcStep(chart: ControlChart): StepName {
  return spcTimeline(chart)?.step.name ?? 'month';
}

/** The points of each baseline, in order. */
export function pointsByBaseline({ points, baselines }: ControlChart): readonly (readonly ChartPoint[])[] {
  const starts = baselines.map(({ from }) => points.findIndex(({ date }) => date === from));
  return starts.map((start, at) => points.slice(start, starts[at + 1]));
}

/** The points that have values. */
export function measuredOf(points: readonly ChartPoint[]): readonly Measured[] {
  return points.filter((point): point is Measured => point.value !== null);
}

/** The latest target that there is; null without any. */
export function latestTarget({ points }: ControlChart): number | null {
  return points.findLast(({ target }) => target !== null)?.target ?? null;
}
