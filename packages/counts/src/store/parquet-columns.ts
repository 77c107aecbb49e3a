/** How a count lies in Parquet: its columns in order. Columns of words are written as enumerations of their words. */
import { bandIds, dimensions } from '@clockstop/rules';
import type { Count } from '../count.ts';

/** What stands for nothing in a column of numbers, and in one of words. */
export const NO_NUMBER = -1;
export const NO_WORD = '';

/** A column of whole numbers: half patients, or the row in the source. */
interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly of: (count: Count) => number;
  /** Whether some count has nothing in it. */
  readonly hasNothing: boolean;
}

/** A column of words, with every word that is in it; the first stands for nothing where some count has none. */
interface WordColumn {
  readonly kind: 'word';
  readonly name: string;
  readonly of: (count: Count) => string;
  readonly words: readonly string[];
  readonly hasNothing: boolean;
}

/** A column of a source. */
export type Column = NumberColumn | WordColumn;

/** The column of a band: `band_15_28`, `band_105_up`. */
export function bandColumn(band: string): string {
  return `band_${band.replace('-', '_').replace('+', '_up')}`;
}

/** The columns for these counts: those of all counts, and the wait bands that some of them have. */
export function toColumns(counts: readonly Count[]): readonly Column[] {
  const bands = bandsIn(counts);
  return [
    wordColumn(counts, 'period', ({ period }) => period),
    wordColumn(counts, 'basis', ({ basis }) => basis),
    wordColumn(counts, 'code', ({ code }) => code),
    wordColumn(counts, 'name', ({ name }) => (name === '' ? null : name)),
    wordColumn(counts, 'standard', ({ standard }) => standard),
    ...dimensions.map((dimension) =>
      wordColumn(counts, dimension, ({ breakdown }) => breakdown.labels[dimension]),
    ),
    wordColumn(counts, 'sheet', ({ sheet }) => (sheet === '' ? null : sheet)),
    numberColumn('total', ({ total }) => total),
    numberColumn('within', ({ within }) => within),
    numberColumn('row', ({ row }) => row),
    perhapsColumn('after', ({ after }) => after),
    ...bands.map((band) => perhapsColumn(bandColumn(band), (count) => count.bands?.[band] ?? null)),
  ];
}

function numberColumn(name: string, of: (count: Count) => number): NumberColumn {
  return { kind: 'number', name, of, hasNothing: false };
}

function perhapsColumn(name: string, of: (count: Count) => number | null): NumberColumn {
  return { kind: 'number', name, of: (count) => of(count) ?? NO_NUMBER, hasNothing: true };
}

/** Rows with the same word mostly stand together, so the word before is tried first. */
function wordColumn(
  counts: readonly Count[],
  name: string,
  wordOf: (count: Count) => string | null,
): WordColumn {
  const of = (count: Count): string => wordOf(count) ?? NO_WORD;
  const words = new Set<string>();
  let latest: string | null = null;
  for (const count of counts) {
    const word = of(count);
    if (word !== latest) words.add(word);
    latest = word;
  }
  const hasNothing = words.delete(NO_WORD);
  return { kind: 'word', name, of, hasNothing, words: hasNothing ? [NO_WORD, ...words] : [...words] };
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
