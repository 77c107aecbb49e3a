import { toDate } from '../words/month-in-words.ts';
import { type TimeStep, timeStep } from './time-step.ts';

/** The time that a chart covers, in milliseconds. */
export interface Timeline {
  readonly step: TimeStep;
  /** Half a step before the first date and after the last. */
  readonly from: number;
  readonly until: number;
}

/** An ISO month or day in milliseconds. */
export function timeOf(date: string): number {
  return toDate(date).getTime();
}

/** The time that dates cover, in any order; null without any. */
export function timelineOf(dates: readonly string[]): Timeline | null {
  const times = [...new Set(dates.map(timeOf))].sort((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return null;
  const step = timeStep(times);
  return { step, from: first - step.length / 2, until: last + step.length / 2 };
}

/** Whether one date follows another with nothing missing between them. */
export function isNext(time: number, before: number, { length }: TimeStep): boolean {
  return time - before < 1.5 * length;
}
