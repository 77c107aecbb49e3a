import type { Entry, EntryName, NameKind } from './entry.ts';

/** One of the words typed: what it may stand for, and whether it may be only a beginning. */
export interface AskedWord {
  readonly oneOf: ReadonlySet<string>;
  /** Empty where the word is whole. */
  readonly beginning: string;
}

/** A text as it is looked for. */
export interface Asked {
  readonly code: string;
  readonly text: string;
  readonly words: readonly AskedWord[];
}

/** How well an entry answers: the lower the better; `null` not at all. */
export type Closeness = number | null;

/** Called exactly so: by code, or by the whole of its name. */
export const EXACT = 1;
/** Also called exactly so, by a short name that people use. */
export const KNOWN_AS = 2;

type Way = 'whole' | 'words' | 'beginning' | 'part';

/** Exact before beginning before words, and former names after those of today. */
const closenessOf: Readonly<Record<Way, Readonly<Record<NameKind, number>>>> = {
  whole: { own: EXACT, alias: KNOWN_AS, former: 6, place: 7 },
  words: { own: 3, alias: 4, former: 6, place: 7 },
  beginning: { own: 4, alias: 5, former: 8, place: 9 },
  part: { own: 5, alias: 6, former: 9, place: 10 },
};
const BY_ALL_NAMES = 11;

/** How an entry answers what is asked. */
export function closeness(asked: Asked, entry: Entry): Closeness {
  const { codes, names } = entry;
  if (codes.includes(asked.code)) return 0;
  const hasAll = asked.words.every((word) => hasWord(entry, word));
  if (!hasAll && !names.some(({ text }) => text === asked.text)) return null;
  const ways = names.flatMap((name) => closenessOfName(asked, name) ?? []);
  return ways.length > 0 ? Math.min(...ways) : BY_ALL_NAMES;
}

/** Whether a word asked for stands in a name of the entry. */
export const hasWord = ({ words }: Entry, word: AskedWord): boolean =>
  words.some((each) => answers(word, each));

function closenessOfName(asked: Asked, name: EntryName): Closeness {
  const way = wayOf(asked, name);
  return way === null ? null : closenessOf[way][name.kind];
}

function wayOf({ text, words }: Asked, name: EntryName): Way | null {
  if (name.text === text) return 'whole';
  if (!words.every((word) => name.words.some((each) => answers(word, each)))) return null;
  if (!words.every((word, at) => answers(word, name.words[at] ?? ''))) return 'part';
  const isAll =
    words.length === name.words.length && words.every(({ oneOf }, at) => oneOf.has(name.words[at] ?? ''));
  return isAll ? 'words' : 'beginning';
}

const answers = ({ oneOf, beginning }: AskedWord, word: string): boolean =>
  oneOf.has(word) || (beginning !== '' && word.startsWith(beginning));
