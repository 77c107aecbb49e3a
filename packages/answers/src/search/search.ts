import { type Register, successorsOf } from '@clockstop/organisations';
import { toAsked, toForgiven } from './asked.ts';
import { type Entry, entriesOf } from './entry.ts';
import { type Found, matching } from './found.ts';
import { type Asked, EXACT, KNOWN_AS } from './match-entry.ts';
import type { ResultKind, Search, SearchResult } from './search-result.ts';
import { sharingWords } from './sharing-words.ts';
import { toVocabulary, type Vocabulary } from './spelling.ts';

/** Which kinds of results a search is among, and how many it gives at most. */
export interface SearchOptions {
  readonly kinds?: readonly ResultKind[];
  /** 50 unless told. */
  readonly most?: number;
}

/** Longer texts are cut to this many letters. */
export const LONGEST_SEARCH = 200;

const MOST = 50;
const MOST_NEAREST = 8;

interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
}

const made = new WeakMap<Register, SearchIndex>();

function indexOf(register: Register): SearchIndex {
  const index = made.get(register) ?? makeIndex(register);
  made.set(register, index);
  return index;
}

function makeIndex(register: Register): SearchIndex {
  const entries = entriesOf(register);
  return { entries, vocabulary: toVocabulary(entries.flatMap(({ words }) => words)) };
}

/**
 * Finds organisations, places and standards by code, name, short name, former name, town or the beginning of a word; and
 * where nothing is called so, what is spelled alike, or shares at least half of the words.
 */
export function search(register: Register, text: string, { kinds, most = MOST }: SearchOptions = {}): Search {
  const asked = toAsked(text.slice(0, LONGEST_SEARCH));
  if (asked.text === '') return { kind: 'nothing', results: [] };
  const { entries, vocabulary } = indexOf(register);
  const among = kinds === undefined ? entries : entries.filter(({ result }) => kinds.includes(result.kind));
  const found = inOrder(withoutFollowed(register, matching(asked, among)));
  if (found.length > 0) return answerOf(found, most);
  const nearest = nearestTo(toForgiven(asked, vocabulary), among);
  return { kind: 'nearest', results: resultsOf(inOrder(nearest)).slice(0, Math.min(most, MOST_NEAREST)) };
}

/** Those that match when slips are forgiven; failing that, those that share the rarest words. */
function nearestTo(asked: Asked, entries: readonly Entry[]): readonly Found[] {
  const alike = matching(asked, entries);
  return alike.length > 0 ? alike : sharingWords(asked, entries);
}

/** One that alone is called exactly so is the answer, with the others behind it; otherwise all that was found. */
function answerOf(found: readonly Found[], most: number): Search {
  const exact = found.filter(
    ({ entry, closeness: close }) => close <= EXACT && entry.result.kind !== 'place',
  );
  const results = resultsOf(found).slice(0, most);
  const only = exact.length === 1 || results.length === 1 ? (exact[0] ?? found[0]) : undefined;
  if (only === undefined) return { kind: 'several', results };
  const { result } = only.entry;
  return { kind: 'one', result, isExact: only.closeness <= KNOWN_AS, results };
}

/** Commissioning groups that ended are left out where the group that took them over is found too. */
function withoutFollowed(register: Register, found: readonly Found[]): readonly Found[] {
  const codes = new Set(found.map(({ entry }) => entry.result.code));
  const isFollowed = ({ entry: { result } }: Found): boolean =>
    result.kind === 'commissioner' && successorsOf(register, result.code).some(({ to }) => codes.has(to));
  return found.filter((one) => one.closeness === 0 || !isFollowed(one));
}

const order: readonly ResultKind[] = ['place', 'alliance', 'board', 'standard', 'provider', 'commissioner'];

/** The closest first, then those that last, by kind, and the shorter name before the longer. */
const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted(
    (one, other) =>
      one.closeness - other.closeness ||
      Number(other.entry.isOpen) - Number(one.entry.isOpen) ||
      order.indexOf(one.entry.result.kind) - order.indexOf(other.entry.result.kind) ||
      one.entry.result.name.length - other.entry.result.name.length,
  );

/** The results once each: what had two codes, one after the other, has one page. */
function resultsOf(found: readonly Found[]): readonly SearchResult[] {
  const byPage = new Map<string, SearchResult>();
  for (const { entry } of found) {
    const { result } = entry;
    const key = `${result.kind} ${result.path} ${result.name}`;
    if (!byPage.has(key)) byPage.set(key, result);
  }
  return [...byPage.values()];
}
