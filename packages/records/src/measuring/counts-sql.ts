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
const UNKNOWN = 'UNKNOWN';

/** The label of patients for whom a breakdown cannot be told, as published files have it. */
export const MISSING = 'Missing or Invalid';

/**
 * The statements that make the table of counts, empty. Halves are half patients; a band that the standard does not have
 * is null. Words are kept as places in one list of them all, which is many times smaller than the words.
 */
export function emptyCounts(table: string, words: Iterable<string>): readonly string[] {
  const all = new Set(['provider', 'commissioner', ...standardIds, UNKNOWN, MISSING, ...words]);
  const labels = recordDimensions.map((dimension) => `"${dimension}" ${wordType(table)}`);
  const bands = bandIds.map((band) => `"${bandName(band)}" INTEGER`);
  const [basis, code, standard] = ['basis', 'code', 'standard'].map((name) => `${name} ${wordType(table)}`);
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `DROP TYPE IF EXISTS ${wordType(table)}`,
    `CREATE TYPE ${wordType(table)} AS ENUM (${[...all].map(quote).join(', ')})`,
    `CREATE TEMP TABLE ${table} (month INTEGER, ${basis}, ${code}, ${standard},
      ${labels.join(', ')}, total INTEGER, within INTEGER, ${bands.join(', ')})`,
  ];
}

function wordType(table: string): string {
  return `${table}_word`;
}

/** The counts of one standard of a scan on both bases, from its cells. */
export function countsSql(table: string, scan: Scan, cells: Cells, place: number): string {
  const standard = scan.standards[place] as Standard;
  const counted = { table, scan, cells, place };
  const shares = scan.clock.shares.map(({ halves }, at) => ({
    code: `provider_${at}`,
    halves: halvesSql(cells, halves),
  }));
  const providers = basisSql(counted, shares);
  const commissioners = basisSql(counted, [{ code: 'commissioner', halves: '2' }]);
  const row = (basis: string, from: string) => `SELECT ${rowSql(counted, standard, basis)} FROM (${from})`;
  return `${row('provider', providers)} UNION ALL ${row('commissioner', commissioners)}`;
}

interface Counted {
  /** The table that the counts go to. */
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

/** The columns of the table, numbers turned back into words. */
function rowSql({ table, scan, cells, place }: Counted, standard: Standard, basis: string): string {
  const { packed, words } = cells;
  const type = wordType(table);
  const labels = labelsOf(scan, place);
  const codes = words[basis === 'provider' ? 'provider_0' : 'commissioner'] ?? [];
  const labelled = recordDimensions.map((dimension) => {
    const label = labels.find((each) => each.dimension === dimension);
    return label === undefined ? 'NULL' : wordSql(type, words[label.field] ?? [], packed.read(label.field));
  });
  const within = bandsWithin(standard).map((band) => `"${bandName(band)}"`);
  const bands = bandIds.map((band) => (standard.bands.includes(band) ? `"${bandName(band)}"` : 'NULL'));
  return [
    `${packed.read('month')} + ${cells.firstMonth}`,
    `${quote(basis)}::${type}`,
    `coalesce(${wordSql(type, codes, 'code')}, ${quote(UNKNOWN)}::${type})`,
    `${quote(standard.id)}::${type}`,
    ...labelled,
    'total',
    within.join(' + '),
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
  return words.length === 0 ? 'NULL' : `(${quoteList(words)}::${type}[])[${number}]`;
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
