/** One period, basis and standard of a file while it is reconciled: its rows by what they are broken down by. */
import { type Breakdown, type LabelBook, type Mask, projectTo } from '../breakdown.ts';
import { type Count, ENGLAND, toPatients } from '../count.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { addTo, type Difference, type Figures, figuresOf, firstDifference } from './figures.ts';
import { reconcileRow } from './row.ts';

/** A table being reconciled. */
export interface Table {
  readonly book: LabelBook;
  readonly slices: Map<Mask, Count[]>;
  /** Rows whose bands contradict the row itself; their bands are not held against others. */
  readonly badBands: Set<Count>;
  /** Rows that have been named once. */
  readonly named: Set<Count>;
  readonly problems: Problem[];
}

/** The tables of a file, with the rows that contradict themselves named. */
export function toTables(counts: readonly Count[], book: LabelBook): readonly Table[] {
  const tables = new Map<string, Table>();
  let previous: Count | undefined;
  let table = startTable(book);
  for (const count of counts) {
    if (previous === undefined || !isSameTable(previous, count)) table = tableOf(tables, count, book);
    previous = count;
    const slice = table.slices.get(count.breakdown.mask);
    if (slice === undefined) table.slices.set(count.breakdown.mask, [count]);
    else slice.push(count);
    nameIfWrong(table, count);
  }
  return [...tables.values()];
}

/** Rows of one table mostly stand together, so the table of the row before is tried first. */
function isSameTable(a: Count, b: Count): boolean {
  return a.standard === b.standard && a.period === b.period && a.basis === b.basis;
}

function tableOf(tables: Map<string, Table>, { standard, period, basis }: Count, book: LabelBook): Table {
  const key = `${standard}|${period}|${basis}`;
  const table = tables.get(key) ?? startTable(book);
  tables.set(key, table);
  return table;
}

function startTable(book: LabelBook): Table {
  return { book, slices: new Map(), badBands: new Set(), named: new Set(), problems: [] };
}

function nameIfWrong(table: Table, count: Count): void {
  const [first, ...others] = reconcileRow(count);
  if (first === undefined) return;
  table.problems.push(first);
  table.named.add(count);
  if ([first, ...others].some(({ code }) => code !== 'within-after')) table.badBands.add(count);
}

/** A sum of rows, the first of them, and whether all of their bands can be trusted. */
export interface Sum {
  readonly figures: Figures;
  readonly first: Count | null;
  soundBands: boolean;
}

/** The sum of no rows. */
export const NOTHING: Sum = {
  figures: { total: 0, within: 0, after: 0, bands: {} },
  first: null,
  soundBands: true,
};

/** Sums by organisation within each breakdown. */
export type Sums = Map<Breakdown, Map<string, Sum>>;

/** Adds rows up by organisation within what is left of their breakdown in these dimensions. */
export function sumBy(table: Table, rows: readonly Count[], mask: Mask): Sums {
  const sums: Sums = new Map();
  for (const count of rows) {
    const breakdown = projectTo(table.book, count.breakdown, mask);
    const byCode = sums.get(breakdown) ?? new Map<string, Sum>();
    sums.set(breakdown, byCode);
    addCount(byCode, count.code, count, !table.badBands.has(count));
  }
  return sums;
}

/** Adds the rows of all organisations up within each breakdown, without England's own. */
export function sumOrganisations(table: Table, rows: readonly Count[]): Map<Breakdown, Sum> {
  const sums = new Map<Breakdown, Sum>();
  for (const count of rows) {
    if (count.code !== ENGLAND) addCount(sums, count.breakdown, count, !table.badBands.has(count));
  }
  return sums;
}

function addCount<K>(sums: Map<K, Sum>, key: K, count: Count, soundBands: boolean): void {
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { figures: figuresOf(count), first: count, soundBands });
  else {
    addTo(sum.figures, count);
    sum.soundBands &&= soundBands;
  }
}

/** Reports a row that is not the sum that it should be, unless it has been named before. */
export function compare(
  table: Table,
  whole: Count,
  sum: Sum,
  { code, facts }: { readonly code: ProblemCode; readonly facts?: Problem['facts'] },
): void {
  if (table.named.has(whole)) return;
  const withBands = sum.soundBands && !table.badBands.has(whole);
  const difference = firstDifference(whole, sum.figures, withBands);
  if (difference === null) return;
  table.named.add(whole);
  table.problems.push({
    code,
    sheet: whole.sheet,
    row: whole.row,
    facts: { ...inPatients(difference), ...facts },
  });
}

function inPatients({ column, published, sum }: Difference): Problem['facts'] {
  return { column, published: toPatients(published), sum: toPatients(sum) };
}
