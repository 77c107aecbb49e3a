import type { StepName } from '../frame/time-step.ts';
import { dateInWords } from './month-in-words.ts';

const WHOLE_MONTHS: ReadonlySet<StepName> = new Set(['month', 'quarter', 'year']);

/** A date of a series in words: `April 2022`, of a monthly series for its first day too; otherwise `4 April 2022`. */
export function periodInWords(date: string, step: StepName): string {
  return dateInWords(WHOLE_MONTHS.has(step) && date.endsWith('-01') ? date.slice(0, 'yyyy-mm'.length) : date);
}
