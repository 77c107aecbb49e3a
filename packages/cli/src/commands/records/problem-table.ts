/** Kinds of problem as a table whose texts are broken into lines, so that it fits a terminal. */
import { styleText } from 'node:util';
import type { ProblemGroup } from '@clockstop/records';

const HEADINGS = ['Problem', 'How many', 'First rows', 'What to do'] as const;
const GAP = 2;
const COUNT_WIDTH = 9;
const ROWS_WIDTH = 14;

/** Narrower than this no table can be read. */
const LEAST_WIDTH = 80;
const MOST_WIDTH = 140;

/** Says in which rows a kind of problem was found first. */
export type PlacesOf = (group: ProblemGroup) => string;

/** Each kind of problem: what it is, how often, in which rows first, and what to do. */
export function problemTable(
  groups: readonly ProblemGroup[],
  placesOf: PlacesOf = rowsInWords,
): readonly string[] {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, process.stdout.columns ?? 120));
  const texts = width - COUNT_WIDTH - ROWS_WIDTH - 3 * GAP;
  const problem = Math.ceil(texts * 0.55);
  const widths = [problem, COUNT_WIDTH, ROWS_WIDTH, texts - problem];
  const heading = styleText('bold', toLine([...HEADINGS], widths), { stream: process.stdout });
  return [heading, ...groups.flatMap((group) => [...rowLines(cellsOf(group, placesOf), widths), ''])].slice(
    0,
    -1,
  );
}

type Cells = readonly (readonly string[])[];

function rowLines(paragraphs: Cells, widths: readonly number[]): readonly string[] {
  const cells = paragraphs.map((texts, at) => texts.flatMap((text) => wrapped(text, widths[at] ?? 0)));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    toLine(
      cells.map((texts) => texts[line] ?? ''),
      widths,
    ),
  );
}

/** Each cell as paragraphs. */
function cellsOf(group: ProblemGroup, placesOf: PlacesOf): Cells {
  const { id, item, text, count, advice } = group;
  const name = item === '' ? id : `${id} ${item}`;
  return [[name, text], [count.toLocaleString('en-GB')], [placesOf(group)], [advice]];
}

function rowsInWords({ firstRows, count }: ProblemGroup): string {
  if (firstRows.includes(0)) return 'whole file';
  return firstRows.join(', ') + (count > firstRows.length ? ', …' : '');
}

function toLine(texts: readonly string[], widths: readonly number[]): string {
  const padded = texts.map((text, at) =>
    at === 1 ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
  );
  return padded.join(' '.repeat(GAP)).trimEnd();
}

/** The text in lines of at most this width, broken between words; a word that is wider stands alone. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
