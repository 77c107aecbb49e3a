import type { Asked, AskedWord } from './match-entry.ts';
import { toSearchText, toSearchWords } from './search-words.ts';
import { spelledAlike, type Vocabulary } from './spelling.ts';

const MOST_WORDS = 12;
const SHORTEST_BEGINNING = 2;
const SHORTEST_CUT = 4;

/** A text as it is looked for to the letter; its last word may be only a beginning. */
export function toAsked(text: string): Asked {
  const searchText = toSearchText(text);
  const words = withoutAsking(toSearchWords(searchText)).slice(0, MOST_WORDS);
  const last = words.length - 1;
  return {
    code: text.trim().toUpperCase(),
    text: searchText,
    words: words.map((word, at) => ({
      oneOf: new Set([word]),
      beginning: at === last && word.length >= SHORTEST_BEGINNING ? word : '',
    })),
  };
}

/** Words of a question that name nothing. */
const asking = new Set('a an are at from how in is it long my near on s to what where who'.split(' '));

function withoutAsking(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !asking.has(word));
  return others.length === 0 ? words : others;
}

/** The same with words forgiven: slips of the finger, and words cut short. */
export function toForgiven({ code, text, words }: Asked, vocabulary: Vocabulary): Asked {
  return { code, text, words: words.map((word) => forgivenWord(word, vocabulary)) };
}

function forgivenWord({ oneOf, beginning }: AskedWord, vocabulary: Vocabulary): AskedWord {
  const [typed = ''] = oneOf;
  return {
    oneOf: new Set([typed, ...spelledAlike(typed, vocabulary)]),
    beginning: typed.length >= SHORTEST_CUT ? typed : beginning,
  };
}
