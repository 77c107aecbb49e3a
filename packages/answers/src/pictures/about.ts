/** What a picture says of its figures. */

import type { About } from '@clockstop/charts';
import type { Vintage } from '@clockstop/counts';
import { monthInWords, parseMonth, periodInWords, standardById } from '@clockstop/rules';
import type { RankedStandard } from '../rank.ts';

/** What whoever brings figures of their own says of them; what is left out is taken from the file. */
export interface OwnLabels {
  /** What the share or number is of. */
  readonly measure?: string;
  readonly period?: string;
  readonly source?: string;
}

/** Where figures of published files come from. */
export const PUBLISHED_SOURCE = 'NHS England, Cancer Waiting Times, added up by Clockstop';

/** Of own figures: the name of the file stands for the measure and the source where neither is said. */
export function ownAbout(file: string, labels: OwnLabels, dates: readonly string[] = []): About {
  return {
    measure: labels.measure ?? file.replace(/\.\w+$/, '').replace(/[-_]+/g, ' '),
    period: labels.period ?? periodOf(dates) ?? 'period not stated',
    source: labels.source ?? file,
    vintage: 'own figures',
  };
}

/** The first and the last of dates in any order, in words. */
function periodOf(dates: readonly string[]): string | null {
  const [first, last] = [dates.toSorted().at(0), dates.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}

function dateInWords(date: string): string {
  const month = parseMonth(date.slice(0, 7));
  return month === null ? date : monthInWords(month);
}

/** Of a ranking from published files. */
export function publishedAbout({ standard, period, basis, vintage }: RankedStandard): About {
  return {
    measure: `${standardById(standard).title}, by ${basis}`,
    period: periodInWords(period),
    source: PUBLISHED_SOURCE,
    vintage: standingOf(vintage),
  };
}

/** A vintage as it stands in a source line. */
export function standingOf(vintage: Vintage | 'mixed'): string {
  return vintage === 'unknown' ? 'status not stated' : vintage;
}
