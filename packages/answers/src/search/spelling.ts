/** The words of a search with the letters that each has, as bits. */
export type Vocabulary = readonly { readonly word: string; readonly letters: number }[];

/** The words once each, ready for a search of those spelled alike. */
export const toVocabulary = (words: readonly string[]): Vocabulary =>
  [...new Set(words)].map((word) => ({ word, letters: lettersOf(word) }));

/**
 * The words for which a typed word may be a slip of the finger, the fewest slips deciding: a letter added, left out,
 * changed, or two swapped, once, and twice in words of eight letters or more. Shorter words than four are never slips.
 */
export function spelledAlike(typed: string, vocabulary: Vocabulary): readonly string[] {
  const allowed = forgiven(typed.length);
  if (allowed === 0) return [];
  const letters = lettersOf(typed);
  const near = vocabulary
    .filter(
      (each) =>
        Math.abs(typed.length - each.word.length) <= allowed && bitsOf(letters ^ each.letters) <= 2 * allowed,
    )
    .map(({ word }) => ({ word, slips: slips(typed, word) }));
  const fewest = near.reduce((least, each) => Math.min(least, each.slips), allowed);
  return near.filter((each) => each.slips === fewest).map(({ word }) => word);
}

const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const lettersOf = (word: string): number =>
  Array.from(word).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 32)), 0);

function bitsOf(bits: number): number {
  let [count, left] = [0, bits];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Optimal string alignment: unlike the editing distance of the register, two swapped letters are one slip. */
function slips(one: string, other: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1)
      line.push(cost({ one, other, row, at, before, above, line }));
    [before, above] = [above, line];
  }
  return above[other.length] ?? 0;
}

interface Cell {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly at: number;
  readonly before: readonly number[];
  readonly above: readonly number[];
  readonly line: readonly number[];
}

function cost({ one, other, row, at, before, above, line }: Cell): number {
  const change = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
  const least = Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
  const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
  return isSwap ? Math.min(least, (before[at - 2] ?? 0) + 1) : least;
}
