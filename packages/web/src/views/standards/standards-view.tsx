import { addMonths, octoberBreak, standardsIn } from '@clockstop/rules';
import { firstChart } from '../../first-chart.ts';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { SiteView } from '../../site/site-view.ts';
import { answerStandards, type StandardsAnswer, type StandardsQuestion } from './standards-answer.ts';
import { StandardsContent } from './standards-content.tsx';

/** The last month before ten standards became three. */
const octoberBefore = addMonths(octoberBreak.at, -1);

/** Every standard: what it is, what is expected, and England's latest month. */
export const standardsView: SiteView<StandardsQuestion, StandardsAnswer> = {
  path: '/standards',
  ask: ({ store }, { query }) => {
    const { basis } = query.basis === undefined ? firstChart(store) : askedFigures(store, query);
    return { question: { basis }, address: addressOf('/standards', { basis }) };
  },
  answer: ({ store }, question) => answerStandards(store, question),
  facts: ({ rows, basis }) => ({
    title: `${rows.filter(({ isNow }) => isNow).length} waiting-time standards today, ${standardsIn(octoberBefore).length} until September 2023`,
    caption: 'The standards',
    sentence:
      'A standard is a clock with a limit: a share of patients should be seen, told or treated before it runs out.',
    scope: `England's latest month, by ${basis}`,
    vintages: [...new Set(rows.flatMap(({ latest }) => (latest === null ? [] : [latest.vintage])))],
    sources: [...new Set(rows.flatMap(({ latest }) => latest?.sources ?? []))],
  }),
  content: StandardsContent,
  json: ({ rows }) => ({ standards: rows }),
  csv: ({ rows }) => [
    ['standard', 'title', 'limit_days', 'from', 'until', 'target', 'latest_period', 'within', 'total', 'met'],
    ...rows.map(({ standard, target, latest }) => [
      ...[standard.id, standard.title, standard.limitDays, standard.from, standard.until, target],
      ...[latest?.period ?? null, latest?.within ?? null, latest?.total ?? null, latest?.met ?? null],
    ]),
  ],
  charts: {},
};
