import {
  percentInWords,
  periodsWith,
  type StandardCard,
  type StandardQuestion,
  standardCard,
  titleInSentence,
} from '@clockstop/answers';
import {
  firstMonth,
  isMet,
  operationalStandard,
  periodInWords,
  shareInWords,
  standardById,
} from '@clockstop/rules';
import { FiguresForm } from '../../pages/figures-form.tsx';
import { rankingFacts } from '../../site/ranking-facts.ts';
import { rankingLines } from '../../site/ranking-lines.ts';
import type { Shown, SiteView } from '../../site/site-view.ts';
import { vintagesOf } from '../../site/vintages-of.ts';
import { standardCharts } from './standard-charts.ts';
import { StandardContent } from './standard-content.tsx';
import { askStandard } from './standard-question.ts';

/** A standard: what it is, how England does, who is where, and for which patients. */
export const standardView: SiteView<StandardQuestion, StandardCard> = {
  path: '/standards/:id',
  ask: askStandard,
  answer: ({ store }, question) => standardCard(store, question),
  facts: (card) => {
    const caption = standardById(card.standard).title;
    return rankingFacts(card.alliances, { caption, title: standardTitle(card) });
  },
  trail: () => [{ title: 'Standards', path: '/standards' }],
  form: StandardForm,
  content: StandardContent,
  json: ({ alliances, others, months, breakdowns }) => ({ alliances, others, months, breakdowns }),
  csv: ({ alliances }) => rankingLines(alliances),
  charts: standardCharts,
};

/** `62-day treatment: 69.7% in England in January 2024, below the standard of 85%`. */
function standardTitle({ standard, period, alliances }: StandardCard): string {
  const { shortTitle } = standardById(standard);
  const when = periodInWords(period);
  if (!alliances.available) return `${shortTitle}: no figures for ${when}`;
  const target = operationalStandard(standard, firstMonth(period));
  const { within, total } = alliances.england;
  const share = percentInWords({ within, total }, target?.share ?? null);
  if (share === null) return `${shortTitle}: nobody was counted in ${when}`;
  const met = isMet(within * 2, total * 2, target);
  const place = `${shortTitle}: ${share} in England in ${when}`;
  if (target === null || met === null) return `${place}; there was no standard then`;
  const expected = shareInWords(target.share);
  return met
    ? `${place}, reaching the standard of ${expected}`
    : `${place}, below the standard of ${expected}`;
}

function StandardForm({ web: { store }, question }: Shown<StandardQuestion, StandardCard>) {
  return (
    <FiguresForm
      action={`/standards/${question.standard}`}
      label={`Choose the period of ${titleInSentence(standardById(question.standard))}`}
      button="Show"
      chosen={question}
      periods={periodsWith(store, question.standard)}
      vintages={vintagesOf(store, question)}
    />
  );
}
