import { coalesce, daysFrom, minus, number } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { Adjustment, Clock } from './clock.ts';

/** The days waited: from start to stop, less the adjustments. Source: the reports manual; cancer_cwt, all files. */
export function waitOf({
  start,
  stop,
  adjustments,
}: Pick<Clock, 'start' | 'stop' | 'adjustments'>): Expression<'number'> {
  return minus(daysFrom(start.at, stop.at), ...adjustments.map(daysOff));
}

/** The days of an adjustment: none when it is unknown. */
export function daysOff({ days }: Adjustment): Expression<'number'> {
  return coalesce(days, number(0));
}
