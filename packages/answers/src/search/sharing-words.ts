import type { Entry } from './entry.ts';
import type { Found } from './found.ts';
import { type Asked, hasWord } from './match-entry.ts';

/** The share of the words that must be answered at least. */
const LEAST = 1 / 3;

/**
 * The entries that answer some of the words, where none answers all: those with the rarest of them, for "barts" tells
 * more than "hospital".
 */
export function sharingWords({ words }: Asked, entries: readonly Entry[]): readonly Found[] {
  const answering = words.map((word) => entries.filter((entry) => hasWord(entry, word)));
  const weights = new Map<Entry, { readonly words: number; readonly weight: number }>();
  for (const those of answering)
    for (const entry of those) {
      const before = weights.get(entry) ?? { words: 0, weight: 0 };
      weights.set(entry, { words: before.words + 1, weight: before.weight + 1 / those.length });
    }
  const enough = [...weights].filter(([, shared]) => shared.words >= words.length * LEAST);
  const most = enough.reduce((highest, [, { weight }]) => Math.max(highest, weight), 0);
  return enough.filter(([, { weight }]) => weight === most).map(([entry]) => ({ entry, closeness: 0 }));
}
