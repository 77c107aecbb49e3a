/**
 * Cells into counts: how many halves there are for each month, organisation, combination of labels and band; the rows of
 * several slices of the records are added up, and the bands put beside each other, when the counts are read.
 */
import { quote, quoteList } from '@clockstop/counts';
import {
  type BandId,
  bandIds,
  bandOf,
  type RecordDimension,
  recordDimensions,
  type Standard,
  standardIds,
} from '@clockstop/rules';
import { type Numbers, nameOf } from './keep-numbers.ts';
import type { Cells } from './pass-sql.ts';
import type { Scan } from './scan.ts';
import { monthNumber } from './slice.ts';

/** The name of the column of a band. */
export function bandName(band: BandId): string {
  return `band ${band}`;
}

/** The organisation of patients for whom none is known. */
export const UNKNOWN = 'UNKNOWN';

/** The label of patients for whom a breakdown cannot be told, as published files have it. */
export const MISSING = 'Missing or Invalid';

/** What counts one standard, and what reads its counts again in words. */
export interface CountsSql {
  /** Selects its counts from the cells, as `keepNumbers` keeps them; null where it is not counted in them. */
  readonly counts: string | null;
  /** Selects the rows in words from the table of numbers. */
  readonly rows: string;
  /** Selects the months of its counts. */
  readonly months: string;
}

/** The counts of one standard of a scan on both bases, from its cells. */
export function countsSql(numbers: Numbers, scan: Scan, cells: Cells, place: number): CountsSql {
  const counted = { numbers, scan, cells, place };
  const shares = scan.clock.shares.map(({ halves }, at) => ({
    code: `provider_${at}`,
    halves: halvesSql(cells, halves),
  }));
  const providers = basisSql(counted, shares);
  const commissioners = basisSql(counted, [{ code: 'commissioner', halves: '2' }]);
  const number = numberOf(counted);
  return {
    counts: cells.places.includes(place)
      ? `SELECT ${number}::UTINYINT, TRUE, * FROM (${providers}) UNION ALL SELECT ${number}::UTINYINT, FALSE, * FROM (${commissioners})`
      : null,
    rows: `SELECT ${rowSql(counted)} FROM (${sidewaysSql(counted)})`,
    months: `SELECT DISTINCT ${cells.packed.read('month')} + ${cells.firstMonth} AS month
      FROM ${nameOf(numbers)} WHERE standard = ${number}`,
  };
}

/**
 * The statements that make the view of all counts, in half patients, and that of their months; a band that a standard does
 * not have is null. The words are values of one type, so that what groups by them works with their places.
 */
export function viewOf(
  table: string,
  counts: readonly CountsSql[],
  words: Iterable<string>,
): readonly string[] {
  const all = new Set(['provider', 'commissioner', ...standardIds, UNKNOWN, MISSING, ...words]);
  return [
    `CREATE OR REPLACE TEMP VIEW ${monthsViewOf(table)} AS ${counts.map(({ months }) => months).join(' UNION ')}`,
    `DROP VIEW IF EXISTS ${table}`,
    `DROP TYPE IF EXISTS ${wordType(table)}`,
    `CREATE TYPE ${wordType(table)} AS ENUM (${[...all].map(quote).join(', ')})`,
    `CREATE TEMP VIEW ${table} AS ${counts.map(({ rows }) => rows).join(' UNION ALL ')}`,
  ];
}

/** The view of the months of a view of counts, in which nothing is added up. */
export function monthsViewOf(table: string): string {
  return `${table}_months`;
}

/** The type of the words in a view of counts. */
export function wordType(table: string): string {
  return `${table}_word`;
}

interface Counted {
  readonly numbers: Numbers;
  readonly scan: Scan;
  readonly cells: Cells;
  readonly place: number;
}

interface ShareSql {
  /** The field of the organisation. */
  readonly code: string;
  readonly halves: string;
}

function standardOf({ scan, place }: Counted): Standard {
  return scan.standards[place] as Standard;
}

/** What a standard is called among numbers. */
function numberOf(counted: Counted): number {
  return standardIds.indexOf(standardOf(counted).id);
}

/** The packed numbers with only these fields and the labels of the standard left in them; what a scan lacks is 0. */
function keysOf({ numbers, scan, cells, place }: Counted, fields: readonly string[]): readonly string[] {
  const keys = cells.packed.only([...fields, ...labelsOf(scan, place).map(({ field }) => field)]);
  return Array.from({ length: numbers.keys }, (_, at) => `${keys[at] ?? 0} AS key_${at}`);
}

function keyNames({ numbers }: Counted): string {
  return Array.from({ length: numbers.keys }, (_, at) => `key_${at}`).join(', ');
}

/** Sums by packed numbers: month, band and labels in their places, and the organisation in a column of its own. */
function basisSql(counted: Counted, shares: readonly ShareSql[]): string {
  const { cells, place } = counted;
  const { packed } = cells;
  const before = monthNumber(standardOf(counted).recordsFrom) - cells.firstMonth;
  const isLater = before <= 0 ? '' : ` AND ${packed.read('month')} >= ${before}`;
  const keys = keysOf(counted, ['month', 'band']).join(', ');
  const parts = shares.map(
    ({ code, halves }) =>
      `SELECT ${keys}, ${packed.read(code)} AS code, pathways * ${halves} AS halves
      FROM ${cells.rows} WHERE (${packed.read('mask')} & ${1 << place}) > 0${isLater}`,
  );
  return `SELECT ${keyNames(counted)}, code::USMALLINT, sum(halves)::INTEGER
    FROM (${parts.join(' UNION ALL ')}) WHERE halves > 0 GROUP BY ALL`;
}

/** The bands of each month, organisation and combination of labels beside each other, with their sum. */
function sidewaysSql(counted: Counted): string {
  const { packed, words } = counted.cells;
  const bands = standardOf(counted).bands.map((band) => {
    const number = (words.band ?? []).indexOf(band) + 1;
    return `coalesce(sum(halves) FILTER (band = ${number}), 0)::INTEGER AS "${bandName(band)}"`;
  });
  return `SELECT is_provider, ${keyNames(counted)}, code, sum(halves)::INTEGER AS total, ${bands.join(', ')}
    FROM (SELECT is_provider, ${keysOf(counted, ['month']).join(', ')}, ${packed.read('band')} AS band, code, halves
      FROM ${nameOf(counted.numbers)} WHERE standard = ${numberOf(counted)}) GROUP BY ALL`;
}

/** The columns of the view, numbers turned back into words. */
function rowSql(counted: Counted): string {
  const { numbers, scan, cells, place } = counted;
  const { packed, words } = cells;
  const standard = standardOf(counted);
  const type = wordType(numbers.table);
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
