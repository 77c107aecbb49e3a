import {
  type OrganisationCard,
  organisationCard,
  organisationFinding,
  organisationSentence,
} from '@clockstop/answers';
import { type Among, nameOf } from '@clockstop/counts';
import { periodInWords } from '@clockstop/rules';
import type { Shown, SiteView } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';
import { cardLines } from './card-lines.ts';
import { organisationCharts } from './organisation-charts.ts';
import { OrganisationContent } from './organisation-content.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { type AskedOrganisation, askOrganisation } from './organisation-question.ts';

/** An organisation's card, with the organisation and its name. */
export interface OrganisationAnswer extends OrganisationCard {
  readonly asked: AskedOrganisation;
  readonly name: string;
}

/** What a page of an organisation is made from. */
export type OrganisationShown = Shown<AskedOrganisation, OrganisationAnswer>;

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

async function answerOrganisation({ store }: Web, asked: AskedOrganisation): Promise<OrganisationAnswer> {
  const { organisation: _, place: __, ...question } = asked;
  const card = await organisationCard(store, question);
  const name = nameOf(store.register, asked.code, asked.organisation.name);
  return { ...card, asked, name };
}
