/** Which standards the national chart of a month shows. */
import { type Month, publishedIn, type Standard, standardsIn } from '@clockstop/rules';

/**
 * The standards in force in the month, and one whose figures were published before it came into force (faster
 * diagnosis, April to September 2021); not those that had ended, nor those that were only to replace others.
 */
export function chartedIn(month: Month): readonly Standard[] {
  const coming = standardsIn(month).map(({ replacedBy }) => replacedBy?.standard);
  return publishedIn(month).filter(
    ({ kind, id, until }) =>
      kind === 'standard' && !coming.includes(id) && (until === null || month <= until),
  );
}
