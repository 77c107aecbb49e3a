import { type OrganisationCard, organisationCard } from '@clockstop/answers';
import { nameOf } from '@clockstop/counts';
import type { Shown } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';
import type { AskedOrganisation } from './organisation-question.ts';

/** An organisation's card, with the organisation and its name. */
export interface OrganisationAnswer extends OrganisationCard {
  readonly asked: AskedOrganisation;
  readonly name: string;
}

/** What a page of an organisation is made from. */
export type OrganisationShown = Shown<AskedOrganisation, OrganisationAnswer>;

/** Gathers what there is to say of an organisation. */
export async function answerOrganisation(
  { store }: Web,
  asked: AskedOrganisation,
): Promise<OrganisationAnswer> {
  const { organisation: _, place: __, periods: ___, ...question } = asked;
  const card = await organisationCard(store, question);
  const name = nameOf(store.register, asked.code, asked.organisation.name);
  return { ...card, asked, name };
}
