import { type Comparison, comparisonFinding, comparisonSentence, filledOf } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';
import type { ViewFacts } from '../../site/site-view.ts';

/** What a comparison says in a line and in a sentence; before anything is asked, what can be. */
export function compareFacts(comparison: Comparison): ViewFacts {
  const { organisations, period, basis } = comparison;
  const scope = `${periodInWords(period)}, by ${basis}`;
  if (organisations.length === 0)
    return {
      title: 'Compare organisations',
      caption: 'Any organisations, standards and months',
      sentence:
        'Choose organisations, standards and months. You are shown their figures side by side, and which of them can be told apart at all.',
      ...{ scope: '', vintages: [], sources: [] },
    };
  const filled = filledOf(comparison);
  return {
    title: comparisonFinding(comparison),
    caption: `Compare, ${scope}`,
    sentence: comparisonSentence(comparison),
    scope,
    vintages: [...new Set(filled.map(({ vintage }) => vintage))],
    sources: [...new Set(filled.flatMap(({ sources }) => sources))],
  };
}
