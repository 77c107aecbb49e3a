/** How a count lies in Parquet: its columns in order. Words that repeat go in as numbers of a dictionary. */
import { bandIds, type Dimension, dimensions } from '@clockstop/rules';
import type { Count } from '../count.ts';

/** A column of half patients or row numbers, or of words as numbers from 1. */
export interface Column {
  readonly name: string;
  readonly of: (count: Count) => number | null;
  /** The words of a column of words, in the order of their numbers. It fills as `of` is called. */
  readonly words?: ReadonlyMap<string, number>;
}

/** The column of a band: `band_15_28`, `band_105_up`. */
export function bandColumn(band: string): string {
  return `band_${band.replace('-', '_').replace('+', '_up')}`;
}

/** The columns for these counts: those of all counts, and the wait bands that some of them have. */
export function toColumns(counts: readonly Count[]): readonly Column[] {
  return [
    wordColumn('period', ({ period }) => period),
    wordColumn('basis', ({ basis }) => basis),
    wordColumn('code', ({ code }) => code),
    wordColumn('name', ({ name }) => name),
    wordColumn('standard', ({ standard }) => standard),
    ...dimensions.map(labelColumn),
    wordColumn('sheet', ({ sheet }) => sheet),
    { name: 'total', of: ({ total }) => total },
    { name: 'within', of: ({ within }) => within },
    { name: 'after', of: ({ after }) => after },
    { name: 'row', of: ({ row }) => row },
    ...bandsIn(counts).map((band) => ({
      name: bandColumn(band),
      of: ({ bands }: Count) => bands?.[band] ?? null,
    })),
  ];
}

function wordColumn(name: string, wordOf: (count: Count) => string | null): Column {
  const words = new Map<string, number>();
  return {
    name,
    words,
    of: (count) => {
      const word = wordOf(count);
      return word === null ? null : numberOf(words, word);
    },
  };
}

function labelColumn(dimension: Dimension): Column {
  return wordColumn(dimension, ({ breakdown }) => breakdown.labels[dimension]);
}

function numberOf(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size + 1);
  return words.size;
}

function bandsIn(counts: readonly Count[]): readonly string[] {
  const found = new Set<string>();
  let latest: Count['bands'] = null;
  for (const { bands } of counts) {
    if (bands !== latest) for (const band in bands) found.add(band);
    latest = bands;
  }
  return bandIds.filter((band) => found.has(band));
}
