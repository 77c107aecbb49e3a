/**
 * The vintage of a file: what is written in it holds, else what its name says, else it is unknown.
 * Source: the rules of precedence for published cancer waiting times (docs/published-files.md, "Vintages").
 */
import type { Vintage } from './count.ts';

/** The statuses that the publisher gives. */
export type Status = Extract<Vintage, 'provisional' | 'final'>;

const LINE = /^\s*Status:\s*(provisional|final)\b/i;
const PROSE = /presents the (provisional|final) official statistics/i;

/** The status that a line of a front page states: its `Status:` line, or the sentence of older releases. */
export function statusOfText(text: string): Status | null {
  const found = LINE.exec(text)?.[1] ?? PROSE.exec(text)?.[1];
  return found === undefined ? null : (found.toLowerCase() as Status);
}

/** The status in a file's name, with its typing errors (RROVISIONAL, PROVISONAL). */
export function statusOfName(fileName: string): Status | null {
  const words = fileName.toLowerCase().split(/[^a-z]+/);
  if (words.some((word) => word === 'final')) return 'final';
  return words.some((word) => isNearly(word, 'provisional')) ? 'provisional' : null;
}

/** Whether a word differs from another by at most two letters put in, left out or changed. */
function isNearly(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 2) return false;
  let previous = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const current = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (previous[j - 1] ?? 0) + (word[i - 1] === other[j - 1] ? 0 : 1);
      current[j] = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return (previous[other.length] ?? 9) <= 2;
}
