import { editDistance } from './edit-distance.ts';
import type { Wanted } from './match.ts';
import type { Organisation } from './organisation.ts';
import type { Searchable } from './searchable.ts';

const howMany = 5;

/** How unlike two texts are: 0 the same, 1 nothing in common. */
const unlikeness = (one: string, other: string): number =>
  editDistance(one, other) / Math.max(one.length, other.length, 1);

/** How far a word is from the nearest word of a name. */
const wordDistance = (word: string, name: readonly string[]): number =>
  Math.min(1, ...name.map((other) => unlikeness(word, other)));

/** The mean distance of the wanted words from a name, a little more for words of the name left unsaid. */
function wordsDistance(wanted: readonly string[], name: readonly string[]): number {
  const total = wanted.reduce((sum, word) => sum + wordDistance(word, name), 0);
  return total / Math.max(wanted.length, 1) + Math.abs(name.length - wanted.length) / 100;
}

function distance({ code, plainText, words }: Wanted, searchable: Searchable): number {
  const shortNames = [searchable.organisation.code.toLowerCase(), ...searchable.aliases];
  return Math.min(
    wordsDistance(words, searchable.words),
    ...searchable.formerWords.map((former) => wordsDistance(words, former) + 0.05),
    ...shortNames.map((short) => unlikeness(code.length < 6 ? plainText : '', short)),
  );
}

/** The organisations whose names, aliases or codes are most like the wanted text; ended ones after lasting ones. */
export function nearestTo(wanted: Wanted, searchables: readonly Searchable[]): Organisation[] {
  if (wanted.plainText === '') return [];
  return searchables
    .map((searchable) => ({
      organisation: searchable.organisation,
      distance: distance(wanted, searchable) + (searchable.organisation.closed === null ? 0 : 0.1),
    }))
    .filter((one) => one.distance < 0.7)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, howMany)
    .map(({ organisation }) => organisation);
}
