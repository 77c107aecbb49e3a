import type { Day } from '../calendar/day.ts';

/** An option of an assumption, with the first and last day on which it is taken; null leaves that side open. */
export type Assumed = { readonly option: string; readonly from: Day | null; readonly until: Day | null };

/** The option, at all times. */
export function always(option: string): readonly Assumed[] {
  return [{ option, from: null, until: null }];
}
