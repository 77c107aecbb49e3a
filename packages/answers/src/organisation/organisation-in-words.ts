import { type Period, periodInWords, standardById } from '@clockstop/rules';
import { ordinal, rankInWords } from '../words/rank-in-words.ts';
import { titleInSentence, titlesInSentence } from '../words/title-in-sentence.ts';
import type { CardRow } from './card-row.ts';

/** What the rows of an organisation say, in a line: `North East London: 6 of 10 standards met in April 2022, first on 2`. */
export function organisationFinding(name: string, period: Period, rows: readonly CardRow[]): string {
  const known = rows.filter(({ total }) => total !== null);
  const when = periodInWords(period);
  if (known.length === 0) return `${name}: no figures for ${when}`;
  const judged = known.filter(({ met }) => met !== null);
  const met = judged.filter((row) => row.met).length;
  const firsts = known.filter(({ rank }) => rank === 1).length;
  const standard = judged.length === 1 ? 'standard' : 'standards';
  const first = firsts === 0 ? 'first on none' : `first on ${firsts}`;
  if (judged.length === 0) return `${name}: no standard to be met in ${when}, ${first} of ${known.length}`;
  return `${name}: ${met} of ${judged.length} ${standard} met in ${when}, ${first}`;
}

/** The best and the worst place, and what was not topped, in sentences. */
export function organisationSentence(rows: readonly CardRow[]): string {
  const placed = rows.filter(({ rank }) => rank !== null);
  const missing = rows.filter(({ total }) => total === null);
  const sentences = [...placesInWords(placed), ...missingInWords(missing, rows.length)];
  return sentences.join(' ');
}

function placesInWords(placed: readonly CardRow[]): readonly string[] {
  const sorted = placed.toSorted((a, b) => (a.rank ?? 0) / a.of - (b.rank ?? 0) / b.of);
  const [best, worst] = [sorted.at(0), sorted.at(-1)];
  if (best === undefined || worst === undefined) return [];
  if (best === worst) return [`It is ${placeInWords(best)}.`];
  return [`Its highest place is ${placeInWords(best)}; its lowest ${placeInWords(worst)}.`];
}

/** `3rd of 21 on 31-day drugs, though chance leaves it between 1st and 8th`. */
function placeInWords({ standard, rank, tied, of, low, high }: CardRow): string {
  const place = `${rankInWords({ rank, tied })} of ${of} on ${titleInSentence(standardById(standard))}`;
  if (low === null || high === null || low === high) return place;
  return `${place} (95% interval ${ordinal(low)} to ${ordinal(high)})`;
}

function missingInWords(missing: readonly CardRow[], of: number): readonly string[] {
  if (missing.length === 0) return [];
  if (missing.length === of) return ['No file that was read has figures of it for this period and basis.'];
  return [`No figures: ${titlesInSentence(missing.map(({ standard }) => standardById(standard)))}.`];
}
