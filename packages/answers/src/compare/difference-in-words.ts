import { pointsInWords } from '../words/points-in-words.ts';
import type { ComparedPair } from './comparison.ts';
import type { Difference } from './difference.ts';

/** A difference with its interval: `+3.2 points (+1.1 to +5.3)`. */
export function differenceInWords({ difference, interval }: Difference): string {
  const range = `${pointsInWords(interval.lower)} to ${pointsInWords(interval.upper)}`;
  return `${pointsInWords(difference)} points (${range})`;
}

/** What a difference to England says: `above`, `below`, or that the two cannot be told apart. */
export function toldInWords({ told }: Difference): string {
  switch (told) {
    case 'higher':
      return 'above';
    case 'lower':
      return 'below';
    case 'alike':
      return 'cannot be told apart';
  }
}

/** Two organisations in a sentence: who is above whom beyond chance, or that they cannot be told apart. */
export function pairInWords(pair: ComparedPair): string {
  const [first, second] = [pair.first.name, pair.second.name];
  switch (pair.told) {
    case 'higher':
      return `${first} is above ${second}: ${differenceInWords(pair)}.`;
    case 'lower':
      return `${first} is below ${second}: ${differenceInWords(pair)}.`;
    case 'alike':
      return `${first} and ${second} cannot be told apart: ${differenceInWords(pair)}.`;
  }
}
