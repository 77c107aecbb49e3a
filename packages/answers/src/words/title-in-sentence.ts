import type { Standard } from '@clockstop/rules';
import { listInWords } from './list-in-words.ts';

/**
 * The short title of a standard as it stands within a sentence: `two-week wait (breast symptoms)` for
 * `Two-week wait, breast symptoms`, so that it can stand in a list with commas.
 */
export function titleInSentence({ shortTitle }: Pick<Standard, 'shortTitle'>): string {
  const lower = shortTitle.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return lower.replace(/, (.*)$/, ' ($1)');
}

/** Several standards in a sentence: `31-day drugs and 31-day surgery`. */
export function titlesInSentence(standards: readonly Pick<Standard, 'shortTitle'>[]): string {
  return listInWords(standards.map(titleInSentence));
}

/** A number of standards with its noun: `1 standard`, `6 standards`. */
export function standardsInWords(count: number): string {
  return `${count} ${count === 1 ? 'standard' : 'standards'}`;
}
