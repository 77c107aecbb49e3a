import { isOpenIn, nameIn, type Organisation, type Register, townOf } from '@clockstop/organisations';
import { type Standard, standards } from '@clockstop/rules';
import { LAST_PLACED, lastMonthOf } from './home-of.ts';
import { lineOf } from './line-of.ts';
import { pathOf } from './path-of.ts';
import type { ResultKind, SearchResult } from './search-result.ts';
import { toSearchText, toSearchWords } from './search-words.ts';

/** How a name belongs to what is found by it. A `place` is the town where it stands. */
export type NameKind = 'own' | 'alias' | 'former' | 'place';

/** A name in the forms that a search compares. */
export interface EntryName {
  readonly kind: NameKind;
  readonly text: string;
  readonly words: readonly string[];
}

/** Something that can be found, with all that it can be found by. */
export interface Entry {
  readonly result: SearchResult;
  /** In capitals. */
  readonly codes: readonly string[];
  readonly names: readonly EntryName[];
  /** Those of all names, once each. */
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

type NamedEntry = Omit<Entry, 'words'>;

const toName = (kind: NameKind, name: string): EntryName => {
  const text = toSearchText(name);
  return { kind, text, words: toSearchWords(text) };
};

const kinds: Readonly<Record<Organisation['kind'], ResultKind>> = {
  alliance: 'alliance',
  icb: 'board',
  trust: 'provider',
  provider: 'provider',
  'sub-icb': 'commissioner',
  ccg: 'commissioner',
  borough: 'place',
  'commissioning-hub': 'commissioner',
  unknown: 'commissioner',
  region: 'commissioner',
};

/** Everything in a register that has a page, or that leads to one, ready to be found; then the standards. */
export const entriesOf = (register: Register): readonly Entry[] =>
  [
    ...register.organisations.flatMap((organisation) => organisationEntry(register, organisation)),
    ...standards.map(standardEntry),
  ].map((entry) => ({ ...entry, words: [...new Set(entry.names.flatMap((name) => name.words))] }));

function organisationEntry(register: Register, organisation: Organisation): readonly NamedEntry[] {
  const path = pathOf(register, organisation);
  if (path === null) return [];
  const { kind, code, otherCodes } = organisation;
  const name = shownName(organisation);
  return [
    {
      result: { kind: kinds[kind], code, name, line: lineOf(register, organisation), path },
      codes: [code, ...otherCodes].map((each) => each.toUpperCase()),
      names: namesOf(organisation, name),
      isOpen: isOpenIn(organisation, LAST_PLACED),
    },
  ];
}

/** The last month of the commissioning groups. */
const LAST_OF_GROUPS = '2022-06';

/** A location of a board is called by the name of its group, for that says where it is: `NHS Leeds CCG`. */
const shownName = (organisation: Organisation): string =>
  nameIn(organisation, organisation.kind === 'sub-icb' ? LAST_OF_GROUPS : lastMonthOf(organisation));

function namesOf(organisation: Organisation, shown: string): readonly EntryName[] {
  const { name, aliases, formerNames } = organisation;
  const town = townOf(organisation);
  const former = formerNames.map((each) => each.name).filter((each) => each !== shown);
  return [
    toName('own', shown),
    ...aliases.map((alias) => toName('alias', alias)),
    ...(name === shown ? [] : [{ ...toName('alias', name), words: [] }]),
    ...former.map((each) => toName('former', each)),
    ...(town === null ? [] : [toName('place', town)]),
  ];
}

function standardEntry({ id, title, shortTitle, plainWords, aliases }: Standard): NamedEntry {
  return {
    result: { kind: 'standard', code: id, name: shortTitle, line: plainWords, path: `/standards/${id}` },
    codes: [id.toUpperCase()],
    names: [
      toName('own', shortTitle),
      toName('own', id),
      ...aliases.map((alias) => toName('alias', alias)),
      toName('former', title),
    ],
    isOpen: true,
  };
}
