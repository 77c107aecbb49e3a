/** Takes the rows of answers from the Parquet files, added up in SQL: any number of answers in one pass. */
import { type Dimension, dimensions } from '@clockstop/rules';
import { ALL, type Labels, toMask } from '../breakdown.ts';
import type { Halves } from '../count.ts';
import type { Part } from './answering.ts';
import { type Database, quote, quoteList, quotePath } from './database.ts';
import { bandColumn } from './parquet-columns.ts';
import { pathOfSlice } from './source-files.ts';

/** The figures of one organisation and its labels, added up. */
export interface Sum extends Labels {
  readonly code: string;
  /** As published; empty where the source has no names. */
  readonly name: string;
  readonly total: Halves;
  readonly within: Halves;
  /** Halves by band id; null unless every row that was added has them. */
  readonly bands: Readonly<Record<string, Halves>> | null;
}

/** What to take, for several answers at once. */
export interface Selections {
  readonly store: string;
  /** The parts to add up, for each answer. */
  readonly answers: readonly (readonly Part[])[];
  /** The dimensions to tell apart. */
  readonly by: readonly Dimension[];
  readonly withBands: boolean;
}

/** What to take for one answer. */
export interface Selection extends Omit<Selections, 'answers'> {
  /** The parts to add up. */
  readonly parts: readonly Part[];
}

/** The rows of the parts, added up by organisation and by the dimensions asked for. */
export async function select(
  database: Database,
  { parts, ...selection }: Selection,
): Promise<readonly Sum[]> {
  const [sums = []] = await selectEach(database, { ...selection, answers: [parts] });
  return sums;
}

/** The rows of every answer, in the order of the answers; each file is read once, however many rest on it. */
export async function selectEach(
  { connection }: Database,
  selections: Selections,
): Promise<readonly (readonly Sum[])[]> {
  const { answers, by } = selections;
  if (answers.every((parts) => parts.length === 0)) return answers.map(() => []);
  const bands = answers.map((parts) => (selections.withBands ? commonBands(parts) : []));
  const columns = [...new Set(bands.flat())];
  const reader = await connection.runAndReadAll(toSql(selections, columns));
  const taken = answers.map((): Sum[] => []);
  for (const row of reader.getRows() as Cell[][]) {
    const at = Number(row[0]);
    taken[at]?.push(toSum(row.slice(1), by, { columns, wanted: bands[at] ?? [] }));
  }
  return taken;
}

type Cell = string | number | null;

function toSql({ store, answers, by }: Selections, bands: readonly string[]): string {
  const labels = by.map((dimension) => `"${dimension}"`);
  const keys = ['answer', 'code', ...labels].join(', ');
  const sums = ['total', 'within', ...bands.map(bandColumn)];
  const files = [...new Set(answers.flat().map((part) => pathOfSlice(store, part.source, part.slice)))];
  return `SELECT ${keys}, max(name), ${sums.map((sum) => `sum("${sum}")::INTEGER`).join(', ')}
    FROM read_parquet([${files.map(quotePath).join(', ')}], filename = true, union_by_name = true) AS count
    JOIN (VALUES ${answers.flatMap((parts, at) => parts.map((part) => toRow(store, part, at))).join(', ')})
      AS part(answer, file, part_period, part_basis, part_standard, part_mask, ${dimensions.map(allowed).join(', ')})
      ON filename = file AND period = part_period AND basis = part_basis AND standard = part_standard
      AND ${MASK} = part_mask
    WHERE ${dimensions.map((each) => `(${allowed(each)} IS NULL OR list_contains(${allowed(each)}, "${each}"))`).join(' AND ')}
    GROUP BY ${keys} ORDER BY ${keys}`;
}

/** The mask of a row of a file, as `toMask` makes it of the dimensions that are told apart in it. */
const MASK = dimensions
  .map((dimension) => `(CASE WHEN "${dimension}" IS NULL THEN 0 ELSE ${toMask([dimension])} END)`)
  .join(' + ');

/** The column of the labels of a dimension that a part is restricted to; null is no restriction. */
function allowed(dimension: Dimension): string {
  return `"only_${dimension}"`;
}

/** A part as a row of SQL, with the place of its answer. */
function toRow(store: string, part: Part, answer: number): string {
  const { period, basis, standard, by } = part.slice;
  const only = dimensions.map((dimension) => {
    const labels = part.where[dimension];
    return labels === undefined ? 'NULL::VARCHAR[]' : quoteList(labels);
  });
  const texts = [pathOfSlice(store, part.source, part.slice), period, basis, standard].map(quote);
  return `(${[answer, ...texts, toMask(by), ...only].join(', ')})`;
}

/** The bands that an answer is read with, among all that are read. */
interface Bands {
  readonly columns: readonly string[];
  readonly wanted: readonly string[];
}

function toSum([code, ...rest]: readonly Cell[], by: readonly Dimension[], { columns, wanted }: Bands): Sum {
  const labels = Object.fromEntries(by.map((dimension, index) => [dimension, rest[index]]));
  const [name, total, within, ...figures] = rest.slice(by.length);
  return {
    code: String(code),
    name: String(name ?? ''),
    ...ALL,
    ...(labels as Partial<Labels>),
    total: Number(total),
    within: Number(within),
    bands:
      wanted.length === 0
        ? null
        : Object.fromEntries(wanted.map((band) => [band, Number(figures[columns.indexOf(band)])])),
  };
}

/** The bands that every part has: only those can be added up. */
function commonBands(parts: readonly Part[]): readonly string[] {
  const [first, ...others] = parts.map(({ slice }) => slice.bands);
  const same = others.every(
    (bands) => bands.length === first?.length && bands.every((band) => first.includes(band)),
  );
  return first === undefined || !same ? [] : first;
}
