/** Takes the rows of an answer from the Parquet files, added up in SQL. */
import { join } from 'node:path';
import type { Dimension } from '@clockstop/rules';
import { ALL, type Labels } from '../breakdown.ts';
import type { Halves } from '../count.ts';
import type { Part } from './answering.ts';
import { type Database, quote, quoteList, quotePath } from './database.ts';
import { bandColumn } from './parquet-columns.ts';
import { sourcesFolder } from './write-source.ts';

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

/** What to take. */
export interface Selection {
  readonly store: string;
  /** The parts to add up. */
  readonly parts: readonly Part[];
  /** The dimensions to tell apart. */
  readonly by: readonly Dimension[];
  readonly withBands: boolean;
}

/** The rows of the parts, added up by organisation and by the dimensions asked for. */
export async function select({ connection }: Database, selection: Selection): Promise<readonly Sum[]> {
  const { parts, by } = selection;
  const bands = selection.withBands ? commonBands(parts) : [];
  const columns = ['code', ...by.map((dimension) => `"${dimension}"`)];
  const sums = ['total', 'within', ...bands.map(bandColumn)];
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.join(', ')}, max(name), ${sums.map((column) => `sum("${column}")::INTEGER`).join(', ')}
     FROM (${parts.map((part) => selectPart(selection.store, part, columns, sums)).join(' UNION ALL ')})
     GROUP BY ${columns.join(', ')} ORDER BY ${columns.join(', ')}`,
  );
  return reader.getRows().map((row) => toSum(row as Cell[], by, bands));
}

type Cell = string | number | null;

function toSum([code, ...rest]: readonly Cell[], by: readonly Dimension[], bands: readonly string[]): Sum {
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
      bands.length === 0
        ? null
        : Object.fromEntries(bands.map((band, index) => [band, Number(figures[index])])),
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

function selectPart(
  store: string,
  { source, slice, where }: Part,
  columns: readonly string[],
  sums: readonly string[],
): string {
  const path = quotePath(join(sourcesFolder(store), `${source.hash}.parquet`));
  const conditions = [
    `period = ${quote(slice.period)}`,
    `basis = ${quote(slice.basis)}`,
    `standard = ${quote(slice.standard)}`,
    ...Object.keys(ALL).map(
      (dimension) => `"${dimension}" IS ${slice.by.includes(dimension as Dimension) ? 'NOT NULL' : 'NULL'}`,
    ),
    ...Object.entries(where).map(
      ([dimension, labels]) => `list_contains(${quoteList(labels)}, "${dimension}")`,
    ),
  ];
  return `SELECT ${[...columns, 'name', ...sums].join(', ')} FROM read_parquet(${path}) WHERE ${conditions.join(' AND ')}`;
}
