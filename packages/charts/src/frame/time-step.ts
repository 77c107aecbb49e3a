/** What one point of a series stands for, as it is spoken of; `point` where the dates keep no known step. */
export type StepName = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'point';

/** The step of a series: its name, and its length in milliseconds. */
export interface TimeStep {
  readonly name: StepName;
  readonly length: number;
}

/** In milliseconds. */
export const DAY = 86_400_000;

const MONTH: TimeStep = { name: 'month', length: 30.44 * DAY };
const STEPS: readonly TimeStep[] = [
  { name: 'day', length: DAY },
  { name: 'week', length: 7 * DAY },
  MONTH,
  { name: 'quarter', length: 91.31 * DAY },
  { name: 'year', length: 365.25 * DAY },
];
const LEEWAY = 0.13;

/** The step that most neighbours keep, of times in order, in milliseconds. A month where there are fewer than two. */
export function timeStep(times: readonly number[]): TimeStep {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (median === undefined) return MONTH;
  const isNear = ({ length }: TimeStep): boolean => Math.abs(median / length - 1) < LEEWAY;
  return STEPS.find(isNear) ?? { name: 'point', length: median };
}
