/** Prints rows as a table for people: columns aligned, numbers to the right. */
import { styleText } from 'node:util';
import { rankMark } from '@clockstop/answers';

/** A column: its heading, what it shows of a row, and whether it holds numbers. */
export interface Column<T> {
  readonly heading: string;
  readonly of: (row: T) => string;
  readonly number?: boolean;
}

/** The table as text, with headings in bold where the output is a terminal. */
export function toTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.number ?? false))
      .join('  ')
      .trimEnd();
  const heading = styleText('bold', line(columns.map((column) => column.heading)), {
    stream: process.stdout,
  });
  return [heading, ...cells.map(line)].join('\n');
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

/** A share as a percentage with one decimal, or a dash where there is none; as many as it needs not to read as all. */
export function percentage(share: number | null): string {
  if (share === null) return '–';
  let decimals = 1;
  while (share < 1 && decimals < MOST_DECIMALS && Number((share * 100).toFixed(decimals)) === 100) decimals++;
  return `${(share * 100).toFixed(decimals)}%`;
}

const MOST_DECIMALS = 6;

/** A rank as a mark: `1st`, `=3rd (2)`, or a dash where there is none. */
export function place(rank: number | null, tied: number): string {
  return rankMark({ rank, tied }) || '–';
}

/** A probability in whole percent; never 0% or 100%, which only certainty would be. */
export function probability(chance: number | null): string {
  if (chance === null) return '–';
  if (chance > 0.99) return '>99%';
  return chance < 0.01 ? '<1%' : `${Math.round(chance * 100)}%`;
}
