/**
 * A pass over the records: how many pathways there are for each combination of standards, month, organisations, labels and
 * band. Everything is a small whole number by then, and all of them are packed into a few.
 */

import { addMonths, duckDb, layered } from '@clockstop/rules';
import { startCoder } from './coded.ts';
import type { Packed } from './packing.ts';
import type { Scan } from './scan.ts';
import { fieldsOf } from './scan-fields.ts';
import { numberedRelation, type WordLists } from './word-lists.ts';

/** The cells of a scan, and how to read them. */
export interface Cells {
  /** The table of the cells: the packed numbers key_0, key_1 …, and how many pathways there are. */
  readonly table: string;
  /** Reads the fields: mask, month (since the first), band, how, commissioner, provider_0, label_0 …. */
  readonly packed: Packed;
  /** What the numbers of a field stand for, from 1. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The first month, since January 1970. */
  readonly firstMonth: number;
}

/** The statements that make the cells of some scans in one pass over the records. */
export interface PassSql {
  readonly statements: readonly string[];
  /** In the order of the scans. */
  readonly cells: readonly Cells[];
}

/**
 * The pass over a relation with the columns of a pathway. The packed numbers of every scan are worked out for each record
 * and kept in a table, and then counted for one scan after the other. What no standard counts is left out only there: a
 * condition before would be pushed down into the layers, and each of their parts worked out many times over.
 */
export function passSql(scans: readonly Scan[], relation: string, lists: WordLists): PassSql {
  const coder = startCoder({ column: 'primaryDiagnosis', words: lists.diagnoses });
  const fields = scans.map((scan, at) => fieldsOf(scan, lists, { coder, prefix: `s${at}_` }));
  const { layers, asked } = layered(
    Object.assign({}, ...fields.map(({ expressions }) => expressions)),
    duckDb,
  );
  const numbered = `${numberedRelation(relation, lists)}${whereReported(scans)}`;
  const inLayers = layers.reduce(
    (from, parts) =>
      `SELECT *, ${parts.map(({ name, sql }) => `${sql} AS "${name}"`).join(', ')} FROM (${from})`,
    numbered,
  );
  const named = Object.entries(asked).map(([name, sql]) => `${sql} AS "${name}"`);
  const months = scans.map((_, at) => `${monthSql(asked[`s${at}_reported`] ?? '', lists)} AS s${at}_month`);
  const masks = scans.map((scan, at) => `${maskOf(scan, `s${at}_`)} AS s${at}_mask`);
  const keys = fields.flatMap((each, at) => each.keys.map((key, number) => `${key} AS s${at}_key_${number}`));
  const statement = `CREATE OR REPLACE TEMP TABLE keys AS
    SELECT ${keys.join(', ')} FROM (SELECT *, ${masks.join(', ')}
      FROM (SELECT ${[...named, ...months].join(', ')} FROM (${inLayers})))`;
  const cells = fields.map(({ packed, words }, at) => ({
    table: `cells_${at}`,
    packed,
    words,
    firstMonth: lists.firstMonth,
  }));
  return { statements: [statement, ...cells.map(cellsOf)], cells };
}

function cellsOf({ table, packed }: Cells, at: number): string {
  const keys = Array.from({ length: packed.length }, (_, number) => `s${at}_key_${number} AS key_${number}`);
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT *, count(*)::INTEGER AS pathways
    FROM (SELECT ${keys.join(', ')} FROM keys) WHERE ${packed.read('mask')} > 0 GROUP BY ALL`;
}

function monthSql(reported: string, { firstMonth }: WordLists): string {
  return `(${duckDb.monthNumber(reported)} - ${firstMonth})::INTEGER`;
}

/** Records in which no event is known are left out before anything else, where one column has the event of every scan. */
function whereReported(scans: readonly Scan[]): string {
  const reported = new Set(scans.map(({ clock }) => clock.reported));
  const [only] = reported;
  return reported.size === 1 && only?.kind === 'column'
    ? ` WHERE ${duckDb.column(only.column)} IS NOT NULL`
    : '';
}

/** A bit for each standard that counts the pathway, up to the last month in which it can be counted from records. */
function maskOf({ standards }: Scan, prefix: string): string {
  const bits = standards.map(({ figuresUntil }, at) => {
    const until =
      figuresUntil === null ? '' : ` AND ${prefix}reported < DATE '${addMonths(figuresUntil, 1)}-01'`;
    return `(${prefix}counted_${at}${until})::INTEGER${at === 0 ? '' : ` * ${1 << at}`}`;
  });
  return `(${bits.join(' | ')})`;
}
