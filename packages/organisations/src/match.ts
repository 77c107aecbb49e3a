import { plain, tellingWords } from './plain-words.ts';
import type { Searchable } from './searchable.ts';

/** The text of a search in the forms that are compared. */
export type Wanted = {
  readonly code: string;
  readonly plainText: string;
  readonly slug: string;
  readonly words: readonly string[];
};

/** Makes the text of a search ready. */
export function toWanted(text: string): Wanted {
  const plainText = plain(text);
  return {
    code: text.trim().toUpperCase(),
    plainText,
    slug: text.trim().toLowerCase(),
    words: tellingWords(plainText),
  };
}

/** One way for a name to answer a search. */
type Match = (wanted: Wanted, searchable: Searchable) => boolean;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** Each wanted word is one of the name's; the last may be only its beginning, of three letters or more. */
function isPart(wanted: readonly string[], name: readonly string[]): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, at) =>
    name.some((other) => other === word || (at === last && word.length > 2 && other.startsWith(word))),
  );
}

/** The ways in the order in which they count: the first by which anything is found decides. */
export const matches: readonly Match[] = [
  ({ code }, { codes }) => codes.includes(code),
  ({ plainText }, { plainName }) => plainName === plainText,
  ({ plainText }, { aliases }) => aliases.includes(plainText),
  ({ slug }, searchable) => searchable.slug === slug,
  ({ words }, searchable) => isSame(words, searchable.words),
  ({ plainText }, { formerPlainNames }) => formerPlainNames.includes(plainText),
  ({ words }, { formerWords }) => formerWords.some((former) => isSame(words, former)),
  ({ words }, searchable) => isPart(words, searchable.words),
  ({ words }, { formerWords }) => formerWords.some((former) => isPart(words, former)),
];
