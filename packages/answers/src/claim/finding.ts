/** The answer to a claim in a line. */
import { periodInWords, standardById } from '@clockstop/rules';
import { standardsInWords, titlesInSentence } from '../words/title-in-sentence.ts';
import type { CheckedStandard, Understood, Verdict } from './claim.ts';

/** The verdict and what it rests on, as the title of an answer. */
export function findingOf(
  understood: Understood,
  verdict: Verdict,
  standards: readonly CheckedStandard[],
): string {
  const opening = `${verdict[0]?.toUpperCase()}${verdict.slice(1)}`;
  const { name } = understood.organisation;
  const what = whatOf(understood, verdict, standards);
  return `${opening}: in ${periodInWords(understood.period)} ${name} ${what}`;
}

function whatOf(
  { topped, count }: Understood,
  verdict: Verdict,
  standards: readonly CheckedStandard[],
): string {
  const claimed = topped.length > 0 ? standards.filter((standard) => standard.claimed) : standards;
  const firsts = claimed.filter(({ rank }) => rank === 1);
  const missing = claimed.filter(({ available }) => !available).length;
  switch (verdict) {
    case 'supported':
    case 'supported with caveats':
      return `was first on ${listOf(firsts)}`;
    case 'not supported':
      return topped.length > 0 && firsts.length < claimed.length
        ? `was not first on ${listOf(claimed.filter(({ available, rank }) => available && rank !== 1))}`
        : `was first on ${firsts.length} of ${standardsInWords(standards.length)}, not on ${count ?? 1}`;
    case 'cannot be checked':
      return `was first on ${firsts.length} of ${standardsInWords(claimed.length)}; files for ${standardsInWords(missing)} are missing`;
  }
}

function listOf(standards: readonly CheckedStandard[]): string {
  return titlesInSentence(standards.map(({ standard }) => standardById(standard)));
}
