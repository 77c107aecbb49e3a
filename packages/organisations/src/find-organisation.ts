import { matches, toWanted, type Wanted } from './match.ts';
import { nearestTo } from './nearest.ts';
import {
  isOpenIn,
  type Month,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
} from './organisation.ts';
import type { Register } from './register.ts';
import { type Searchable, searchablesOf } from './searchable.ts';

/** What a search found. `candidates` and `nearest` are organisations a person may have meant, likeliest first. */
export type Finding =
  | { readonly kind: 'found'; readonly organisation: Organisation }
  | { readonly kind: 'several'; readonly candidates: readonly Organisation[] }
  | { readonly kind: 'none'; readonly nearest: readonly Organisation[] };

/** Which organisations a search is among. `month` prefers those that existed then; without it those that last. */
export type Among = { readonly kinds?: readonly OrganisationKind[]; readonly month?: Month };

const byKind = (one: Organisation, other: Organisation): number =>
  organisationKinds.indexOf(one.kind) - organisationKinds.indexOf(other.kind);

const isPreferred = (organisation: Organisation, month: Month | undefined): boolean =>
  month === undefined ? organisation.closed === null : isOpenIn(organisation, month);

/** Those that existed in the month, or that last; all where none does. */
function preferred(found: readonly Organisation[], month: Month | undefined): readonly Organisation[] {
  const ones = found.filter((organisation) => isPreferred(organisation, month));
  return ones.length === 0 ? found : ones;
}

function firstMatches(wanted: Wanted, searchables: readonly Searchable[]): Organisation[] {
  if (wanted.plainText === '') return [];
  for (const isMatch of matches) {
    const found = searchables.filter((searchable) => isMatch(wanted, searchable));
    if (found.length > 0) return found.map(({ organisation }) => organisation);
  }
  return [];
}

/**
 * The organisation that a text means: by code, full name, alias ("NEL"), web address, name without the words that
 * names share, former name, or part of a name ("barts"), in this order. Where several are meant equally they are
 * all given; where none is, those whose names are nearest.
 */
export function findOrganisation(register: Register, text: string, { kinds, month }: Among = {}): Finding {
  const wanted = toWanted(text);
  const searchables = searchablesOf(register).filter(
    ({ organisation }) => kinds === undefined || kinds.includes(organisation.kind),
  );
  const found = [...preferred(firstMatches(wanted, searchables), month)].sort(byKind);
  const [organisation] = found;
  if (organisation === undefined) return { kind: 'none', nearest: nearestTo(wanted, searchables) };
  return found.length === 1 ? { kind: 'found', organisation } : { kind: 'several', candidates: found };
}
