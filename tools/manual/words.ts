import { type Assumed, codeLists, columns, dayInWords, isDay, items } from '@clockstop/rules';

/** The names of what comes out of a pathway. Breakdowns are not here: their names are their words. */
const outcomes: Readonly<Record<string, string>> = {
  state: 'state of the clock',
  days: 'days',
  within: 'within the limit',
  band: 'band of days',
  month: 'month reported',
  how: 'how it is shared',
  shares: 'counts for',
  target: 'target date',
  breach: 'breach date',
  left: 'days left',
};

/** The name of a column in words: that of an outcome, else the words of its id: `first seen date`. */
export function nameOf(id: string): string {
  return outcomes[id] ?? id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const titles = new Map<string, string>(columns.map(({ id, title }) => [id, title]));

/** What a column of a pathway is called in the data set, or what it holds; null where it is none of a pathway. */
export function titleOf(id: string): string | null {
  return titles.get(id) ?? null;
}

const meanings = new Map<string, ReadonlyMap<string, string>>(
  items.flatMap(({ id, format }) =>
    format.kind === 'code'
      ? [[id, new Map(codeLists[format.list].codes.map(({ code, meaning }) => [code, meaning]))]]
      : [],
  ),
);

/** What a code of a column means; empty where it is not a code. */
export function meaningOf(column: string, value: string): string {
  return meanings.get(column)?.get(value) ?? '';
}

/** A value that all pathways of a table have, as people read it. */
export function valueInWords(value: string | number | null): string {
  if (value === null || value === '') return 'not recorded';
  const text = String(value);
  return isDay(text) ? dayInWords(text) : text;
}

/** How a pathway was shared, and the state of a clock, in words; every other cell is as it is drawn. */
export function cellInWords(column: string, cell: string): string {
  if (column !== 'how' && column !== 'state') return cell;
  if (cell === 'alone') return 'one trust';
  return /^\d$/.test(cell) ? `scenario ${cell}` : cell.replaceAll('-', ' ');
}

/** When an option is taken: `until 31 March 2019`; empty when it always is. */
export function spanInWords({ from, until }: Pick<Assumed, 'from' | 'until'>): string {
  if (from === null) return until === null ? '' : `until ${dayInWords(until)}`;
  return until === null ? `since ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(until)}`;
}

/** The text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
