import type { Organisation } from './organisation.ts';
import type { AllianceList, Register, Relation } from './register.ts';

/** An organisation by what must be said of it; the rest is empty. */
export type NewOrganisation = Pick<Organisation, 'code' | 'kind' | 'name'> & Partial<Organisation>;

/** A relation by what must be said of it; it holds from 2009-04, still, and is stated. */
export type NewRelation = Pick<Relation, 'kind' | 'code' | 'to'> & Partial<Relation>;

/** What a small register is made of; whatever is left out is empty. */
export type NewRegister = {
  readonly organisations: readonly NewOrganisation[];
  readonly relations?: readonly NewRelation[];
  readonly successions?: Register['successions'];
  readonly outside?: Register['outside'];
  readonly lists?: Register['lists'];
};

/** The month from which statistics on cancer waits are kept in their present form. */
const beginning = '2009-04';

const wholeOrganisation = (organisation: NewOrganisation): Organisation => ({
  formerNames: [],
  otherCodes: [],
  aliases: [],
  opened: null,
  closed: null,
  ...organisation,
});

const wholeRelation = (relation: NewRelation): Relation => ({
  from: beginning,
  until: null,
  source: 'unverified',
  derived: false,
  ...relation,
});

/** One list of all alliances, for a register that names none. */
const onlyList = (organisations: readonly NewOrganisation[]): AllianceList => ({
  id: 'only',
  from: beginning,
  until: null,
  statedFrom: beginning,
  statedUntil: null,
  alliances: organisations.filter(({ kind }) => kind === 'alliance').map(({ code }) => code),
});

/** A register of a few organisations, such as an invented example needs: plain data with the gaps filled. */
export const createRegister = (made: NewRegister): Register => ({
  organisations: made.organisations.map(wholeOrganisation),
  relations: (made.relations ?? []).map(wholeRelation),
  successions: made.successions ?? [],
  outside: made.outside ?? [],
  lists: made.lists ?? [onlyList(made.organisations)],
});
