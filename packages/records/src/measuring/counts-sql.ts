/** Cells into counts: one row for each month, organisation and combination of labels, with a column for each band. */
import {
  type BandId,
  bandIds,
  bandOf,
  type Month,
  type RecordDimension,
  recordDimensions,
  type Standard,
} from '@clockstop/rules';
import type { Cells } from './pass-sql.ts';
import { quote } from './quote.ts';
import type { Scan } from './scan.ts';

/** The name of the column of a band. */
export function bandName(band: BandId): string {
  return `band ${band}`;
}

/** The table of counts, empty. Halves are half patients; a band that the standard does not have is null. */
export function emptyCounts(table: string): string {
  const labels = recordDimensions.map((dimension) => `"${dimension}" VARCHAR`);
  const bands = bandIds.map((band) => `"${bandName(band)}" INTEGER`);
  return `CREATE OR REPLACE TEMP TABLE ${table} (month INTEGER, basis VARCHAR, code VARCHAR, standard VARCHAR,
    ${labels.join(', ')}, total INTEGER, within INTEGER, ${bands.join(', ')})`;
}

/** The counts of one standard of a scan on both bases, from the table cells. */
export function countsSql(scan: Scan, cells: Cells, place: number): string {
  const standard = scan.standards[place] as Standard;
  const shares = scan.clock.shares.map(({ halves }, at) => ({
    code: `provider_${at}`,
    halves: halvesSql(cells, halves),
  }));
  const providers = basisSql({ scan, cells, place }, shares);
  const commissioners = basisSql({ scan, cells, place }, [{ code: 'commissioner', halves: '2' }]);
  const row = (basis: string, from: string) =>
    `SELECT ${rowSql({ scan, cells, place }, standard, basis)} FROM (${from})`;
  return `${row('provider', providers)} UNION ALL ${row('commissioner', commissioners)}`;
}

interface Counted {
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
      FROM ${cells.table} WHERE (${packed.read('mask')} & ${1 << place}) > 0 AND ${packed.read('month')} >= ${firstMonth - cells.firstMonth}`,
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
function rowSql({ scan, cells, place }: Counted, standard: Standard, basis: string): string {
  const { packed, words } = cells;
  const labels = labelsOf(scan, place);
  const codes = words[basis === 'provider' ? 'provider_0' : 'commissioner'] ?? [];
  const labelled = recordDimensions.map((dimension) => {
    const label = labels.find((each) => each.dimension === dimension);
    return label === undefined ? 'NULL' : wordSql(words[label.field] ?? [], packed.read(label.field));
  });
  const within = bandsWithin(standard).map((band) => `"${bandName(band)}"`);
  const bands = bandIds.map((band) => (standard.bands.includes(band) ? `"${bandName(band)}"` : 'NULL'));
  return [
    `${packed.read('month')} + ${cells.firstMonth}`,
    quote(basis),
    `coalesce(${wordSql(codes, 'code')}, 'UNKNOWN')`,
    quote(standard.id),
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

function wordSql(words: readonly string[], number: string): string {
  return words.length === 0 ? 'NULL::VARCHAR' : `([${words.map(quote).join(', ')}])[${number}]`;
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
