import type { Corner } from '../frame/stepped-line.ts';
import { type Timeline, timeOf } from '../frame/timeline.ts';
import type { TrendTarget } from './trend-chart-data.ts';

/** The steps of a target as a line within the time of a chart: each from half a step before its date to the next. */
export function targetCorners({ steps }: TrendTarget, { from, until, step }: Timeline): readonly Corner[] {
  const within = (time: number): number => Math.min(until, Math.max(from, time));
  return steps.flatMap(({ from: date, target }, at) => {
    const next = steps[at + 1];
    const start = within(timeOf(date) - step.length / 2);
    const end = next === undefined ? until : within(timeOf(next.from) - step.length / 2);
    return start === end
      ? []
      : [
          { time: start, figure: target },
          { time: end, figure: target },
        ];
  });
}
