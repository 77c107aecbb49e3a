import { organisationFinding, organisationSentence } from '@clockstop/answers';
import type { Among } from '@clockstop/counts';
import { periodInWords } from '@clockstop/rules';
import type { SiteView } from '../../site/site-view.ts';
import { cardLines } from './card-lines.ts';
import { answerOrganisation, type OrganisationAnswer } from './organisation-answer.ts';
import { organisationCharts } from './organisation-charts.ts';
import { OrganisationContent } from './organisation-content.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { type AskedOrganisation, askOrganisation } from './organisation-question.ts';

const titles: Readonly<Record<Among, string>> = {
  alliances: 'Cancer alliances',
  boards: 'Integrated care boards',
  providers: 'Trusts and other providers',
};

const nouns: Readonly<Record<Among, string>> = {
  alliances: 'Cancer alliance',
  boards: 'Integrated care board',
  providers: 'Provider',
};

/** The page of an alliance, a board or a provider. */
export function organisationView(among: Among): SiteView<AskedOrganisation, OrganisationAnswer> {
  return {
    path: `/${among}/:name`,
    ask: (web, address) => askOrganisation(among, web, address),
    answer: answerOrganisation,
    facts: ({ name, rows, period, basis, code }) => ({
      title: organisationFinding(name, period, rows),
      caption: `${nouns[among]}, ${periodInWords(period)}, by ${basis}`,
      sentence: organisationSentence(rows),
      scope: `${periodInWords(period)}, by ${basis}`,
      vintages: [...new Set(rows.flatMap(({ vintage }) => vintage ?? []))],
      sources: [...new Set(rows.flatMap(({ sources }) => sources))],
      command: `clockstop counts --organisation ${code} --period ${period} --basis ${basis}`,
    }),
    trail: () => [{ title: titles[among], path: `/${among}` }],
    form: OrganisationForm,
    content: OrganisationContent,
    json: ({ asked: _, ...card }) => ({ ...card }),
    csv: cardLines,
    charts: organisationCharts,
  };
}
