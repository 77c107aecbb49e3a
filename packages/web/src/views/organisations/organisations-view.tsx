import type { Among } from '@clockstop/counts';
import { periodInWords } from '@clockstop/rules';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { SiteView } from '../../site/site-view.ts';
import {
  answerOrganisations,
  type OrganisationsAnswer,
  type OrganisationsQuestion,
} from './organisations-answer.ts';
import { OrganisationsContent, OrganisationsForm } from './organisations-content.tsx';

/** What a kind of organisation is called on its list. */
const listTitles: Readonly<Record<Among, string>> = {
  alliances: 'Cancer alliances',
  boards: 'Integrated care boards',
  providers: 'Trusts and other providers',
};

/** Every alliance, board or provider, each with its page and its standards. */
export function organisationsView(among: Among): SiteView<OrganisationsQuestion, OrganisationsAnswer> {
  return {
    path: `/${among}`,
    ask: ({ store }, { query }) => {
      const figures = askedFigures(store, query);
      const { period, basis, vintage } = figures;
      return {
        question: { among, ...figures },
        address: addressOf(`/${among}`, { period, basis, vintage }),
      };
    },
    answer: ({ store }, question) => answerOrganisations(store, question),
    facts: ({ rows, period, basis, vintages, sources, reason }) => ({
      title: `${rows.length} ${listTitles[among].toLowerCase()} in ${periodInWords(period)}`,
      caption: `Organisations, by ${basis}`,
      sentence: reason ?? metSentence(rows),
      scope: `${periodInWords(period)}, by ${basis}`,
      vintages,
      sources,
    }),
    form: OrganisationsForm,
    content: OrganisationsContent,
    json: ({ rows, standards }) => ({ standards, organisations: rows }),
    csv: ({ rows, period, basis }) => [
      ['code', 'name', 'alliance', 'period', 'basis', 'standard', 'within', 'total', 'met'],
      ...rows.flatMap(({ organisation, name, alliance, figures }) =>
        figures.map(({ standard, within, total, met }) => [
          ...[organisation.code, name, alliance, period, basis, standard, within, total, met],
        ]),
      ),
    ],
    charts: {},
  };
}

/** How many of those with figures met every standard, and how many none. */
function metSentence(rows: OrganisationsAnswer['rows']): string {
  const judged = rows.filter(({ figures }) => figures.some(({ met }) => met !== null));
  const all = judged.filter(({ figures }) => figures.every(({ met }) => met !== false)).length;
  const none = judged.filter(({ figures }) => figures.every(({ met }) => met !== true)).length;
  if (judged.length === 0) return 'There was no standard to be met.';
  return `Of the ${judged.length} with figures, ${all === 0 ? 'none' : all} met every standard that there are figures for, and ${none === 0 ? 'none' : none} met no standard at all.`;
}
