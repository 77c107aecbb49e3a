/** How a count lies in Parquet: its columns in order, and the words that repeat as numbers of a dictionary. */
import { bandIds, type Dimension, dimensions } from '@clockstop/rules';
import type { Count } from '../count.ts';

/** Columns of words. */
export const wordColumns = ['period', 'basis', 'code', 'name', 'standard', ...dimensions, 'sheet'] as const;

/** Columns of whole numbers: half patients, and the row in the source. */
export const numberColumns = ['total', 'within', 'after', 'row'] as const;

/** The column of a band: `band_15_28`, `band_105_up`. */
export function bandColumn(band: string): string {
  return `band_${band.replace('-', '_').replace('+', '_up')}`;
}

/** The band columns, by band id. */
export const bandColumns: readonly (readonly [string, string])[] = bandIds.map((band) => [
  band,
  bandColumn(band),
]);

function isDimension(column: string): column is Dimension {
  return (dimensions as readonly string[]).includes(column);
}

/** A column of words as numbers, 1 for the first word of the dictionary; null stays null. */
export interface Coded {
  readonly column: string;
  readonly words: readonly string[];
  readonly codes: (number | null)[];
}

/** Codes the words of a column. */
export function codeWords(counts: readonly Count[], column: (typeof wordColumns)[number]): Coded {
  const numbers = new Map<string, number>();
  const codes = counts.map((count) => {
    const word = isDimension(column) ? count.breakdown.labels[column] : count[column];
    if (word === null) return null;
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(word, number);
    }
    return number;
  });
  return { column, words: [...numbers.keys()], codes };
}
