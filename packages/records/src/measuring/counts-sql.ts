/** Cells into counts: one row for each month, organisation and combination of labels, with a column for each band. */
import { quote, quoteList } from '@clockstop/counts';
import {
  type BandId,
  bandIds,
  bandOf,
  type Month,
  type RecordDimension,
  recordDimensions,
  type Standard,
  standardIds,
} from '@clockstop/rules';
import type { Cells } from './pass-sql.ts';
import type { Scan } from './scan.ts';

/** The name of the column of a band. */
export function bandName(band: BandId): string {
  return `band ${band}`;
}

/** The organisation of patients for whom none is known. */
export const UNKNOWN = 'UNKNOWN';

/** The label of patients for whom a breakdown cannot be told, as published files have it. */
export const MISSING = 'Missing or Invalid';

/** What makes the counts of one standard, and what reads them again in words. */
export interface CountsSql {
  /** Makes a table of numbers: writing a word down a million times takes longer than counting. */
  readonly make: string;
  /** Selects the rows in words. */
  readonly rows: string;
}

/** The counts of one standard of a scan on both bases, from its cells; `table` is the name of all the counts. */
export function countsSql(table: string, scan: Scan, cells: Cells, place: number): CountsSql {
  const standard = scan.standards[place] as Standard;
  const counted = { table, scan, cells, place };
  const shares = scan.clock.shares.map(({ halves }, at) => ({
    code: `provider_${at}`,
    halves: halvesSql(cells, halves),
  }));
  const providers = basisSql(counted, shares);
  const commissioners = basisSql(counted, [{ code: 'commissioner', halves: '2' }]);
  const numbers = `"${table} ${standard.id}"`;
  return {
    make: `CREATE OR REPLACE TEMP TABLE ${numbers} AS
      SELECT TRUE AS is_provider, * FROM (${providers}) UNION ALL SELECT FALSE, * FROM (${commissioners})`,
    rows: `SELECT ${rowSql(counted, standard)} FROM ${numbers}`,
  };
}

/**
 * The statements that make the view of all counts, in half patients; a band that a standard does not have is null. The
 * words are values of one type, so that what groups by them works with their places.
 */
export function viewOf(
  table: string,
  counts: readonly CountsSql[],
  words: Iterable<string>,
): readonly string[] {
  const all = new Set(['provider', 'commissioner', ...standardIds, UNKNOWN, MISSING, ...words]);
  return [
    `DROP VIEW IF EXISTS ${table}`,
    `DROP TYPE IF EXISTS ${wordType(table)}`,
    `CREATE TYPE ${wordType(table)} AS ENUM (${[...all].map(quote).join(', ')})`,
    `CREATE TEMP VIEW ${table} AS ${counts.map(({ rows }) => rows).join(' UNION ALL ')}`,
  ];
}

/** The type of the words in a view of counts. */
export function wordType(table: string): string {
  return `${table}_word`;
}

interface Counted {
  /** The name of all the counts. */
  readonly table: string;
  readonly scan: Scan;
  readonly cells: Cells;
  readonly place: number;
}

interface ShareSql {
  /** The field of the organisation. */
  readonly code: string;
  readonly halves: string;
}

/** Sums by packed numbers: month and labels in their places, and the organisation in a column of its own. */
function basisSql({ scan, cells, place }: Counted, shares: readonly ShareSql[]): string {
  const standard = scan.standards[place] as Standard;
  const { packed, words } = cells;
  const keys = packed.only(['month', ...labelsOf(scan, place).map(({ field }) => field)]);
  const firstMonth = monthNumber(standard.recordsFrom);
  const parts = shares.map(
    ({ code, halves }) =>
      `SELECT ${keys.map((key, at) => `${key} AS key_${at}`).join(', ')}, ${packed.read(code)} AS code,
        ${packed.read('band')} AS band, pathways * ${halves} AS halves
      FROM ${cells.rows} WHERE (${packed.read('mask')} & ${1 << place}) > 0 AND ${packed.read('month')} >= ${firstMonth - cells.firstMonth}`,
  );
  const bands = standard.bands.map((band) => {
    const number = (words.band ?? []).indexOf(band) + 1;
    return `coalesce(sum(halves) FILTER (band = ${number}), 0)::INTEGER AS "${bandName(band)}"`;
  });
  return `SELECT ${keys.map((_, at) => `key_${at}`).join(', ')}, code, sum(halves)::INTEGER AS total, ${bands.join(', ')}
    FROM (${parts.join(' UNION ALL ')}) WHERE halves > 0 GROUP BY ALL`;
}

/** The months from January 1970 to a month. */
function monthNumber(month: Month): number {
  return (Number(month.slice(0, 4)) - 1970) * 12 + Number(month.slice(5)) - 1;
}

/** The columns of the view, numbers turned back into words. */
function rowSql({ table, scan, cells, place }: Counted, standard: Standard): string {
  const { packed, words } = cells;
  const type = wordType(table);
  const labels = labelsOf(scan, place);
  const codes = ['provider_0', 'commissioner'].map((field) => wordSql(type, words[field] ?? [], 'code'));
  const labelled = recordDimensions.map((dimension) => {
    const label = labels.find((each) => each.dimension === dimension);
    const sql =
      label === undefined
        ? `NULL::${type}`
        : wordSql(type, words[label.field] ?? [], packed.read(label.field));
    return `${sql} AS "${dimension}"`;
  });
  const within = bandsWithin(standard).map((band) => `"${bandName(band)}"`);
  const bands = bandIds.map((band) => {
    const name = `"${bandName(band)}"`;
    return standard.bands.includes(band) ? name : `NULL::INTEGER AS ${name}`;
  });
  return [
    `${packed.read('month')} + ${cells.firstMonth} AS month`,
    `CASE WHEN is_provider THEN 'provider' ELSE 'commissioner' END::${type} AS basis`,
    `coalesce(CASE WHEN is_provider THEN ${codes.join(' ELSE ')} END, ${quote(UNKNOWN)}::${type}) AS code`,
    `${quote(standard.id)}::${type} AS standard`,
    ...labelled,
    'total',
    `${within.join(' + ')} AS within`,
    ...bands,
  ].join(', ');
}

interface FieldOfLabel {
  readonly dimension: RecordDimension;
  readonly field: string;
}

/** The labels that the standard at a place of the scan has. */
function labelsOf(scan: Scan, place: number): readonly FieldOfLabel[] {
  return scan.labels.flatMap(({ dimension, standards }, at) =>
    (standards & (1 << place)) === 0 ? [] : [{ dimension, field: `label_${at}` }],
  );
}

function wordSql(type: string, words: readonly string[], number: string): string {
  return words.length === 0 ? `NULL::${type}` : `(${quoteList(words)}::${type}[])[${number}]`;
}

/** What is not shared counts whole, which is two halves. */
function halvesSql({ words, packed }: Cells, halves: Readonly<Record<string, number>>): string {
  if (words.how === undefined) return '2';
  return `([${words.how.map((id) => halves[id] ?? 0).join(', ')}])[${packed.read('how')}]`;
}

/** The bands of a standard that lie within its limit. */
function bandsWithin({ bands, limitDays }: Standard): readonly BandId[] {
  return bands.filter((id) => (bandOf(id).to ?? Number.POSITIVE_INFINITY) <= limitDays);
}
