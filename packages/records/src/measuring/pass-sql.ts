/**
 * A pass over the records: how many pathways there are for each combination of standards, month, organisations, labels and
 * band. Everything is a small whole number by then, and all of them are packed into a few.
 */

import { addMonths, duckDb, layered, type NamedSql } from '@clockstop/rules';
import { startCoder } from './coded.ts';
import type { Packed } from './packing.ts';
import type { Scan } from './scan.ts';
import { fieldsOf } from './scan-fields.ts';
import { numberedRelation, type WordLists } from './word-lists.ts';

/** The cells of a scan, and how to read them. */
export interface Cells {
  /** The rows of the cells: the packed numbers key_0, key_1 …, and how many pathways there are. */
  readonly rows: string;
  /** Reads the fields: mask, month (since the first), band, how, commissioner, provider_0, label_0 …. */
  readonly packed: Packed;
  /** What the numbers of a field stand for, from 1. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The first month, since January 1970. */
  readonly firstMonth: number;
}

/** The statement that makes the cells of some scans in one pass over the records, in the table `cells`. */
export interface PassSql {
  readonly statement: string;
  /** In the order of the scans. */
  readonly cells: readonly Cells[];
}

/**
 * The pass over a relation with the columns of a pathway. The packed numbers of every scan are worked out for each record
 * and then counted for one scan after the other. What no standard counts is left out only there: a condition before would
 * be pushed down into the layers, and each of their parts worked out many times over.
 */
export function passSql(scans: readonly Scan[], relation: string, lists: WordLists): PassSql {
  const coder = startCoder({ column: 'primaryDiagnosis', words: lists.diagnoses });
  const fields = scans.map((scan, at) => fieldsOf(scan, lists, { coder, prefix: `s${at}_` }));
  const { layers, asked } = layered(
    Object.assign({}, ...fields.map(({ expressions }) => expressions)),
    duckDb,
  );
  const records = recordsWith(scans, `(${numberedRelation(relation, lists)})`);
  const [lowest = [], ...others] = layers;
  const inLayers = others.reduce((from, parts) => `(${layerSql(parts, from)})`, 'lowest');
  const named = Object.entries(asked).map(([name, sql]) => `${sql} AS "${name}"`);
  const months = scans.map((_, at) => `${monthSql(asked[`s${at}_reported`] ?? '', lists)} AS s${at}_month`);
  const masks = scans.map((scan, at) => `${maskOf(scan, `s${at}_`)} AS s${at}_mask`);
  const keys = fields.flatMap((each, at) => each.keys.map((key, number) => `${key} AS s${at}_key_${number}`));
  const most = Math.max(...fields.map(({ packed }) => packed.length));
  return {
    statement: `CREATE OR REPLACE TEMP TABLE cells AS
      WITH lowest AS ${records.howKept} (${layerSql(lowest, records.sql)}), keys AS MATERIALIZED (
        SELECT ${keys.join(', ')} FROM (SELECT *, ${masks.join(', ')}
          FROM (SELECT ${[...named, ...months].join(', ')} FROM ${inLayers})))
      ${fields.map(({ packed }, at) => cellsSql(packed, at, most)).join(' UNION ALL ')}`,
    cells: fields.map(({ packed, words }, at) => ({
      rows: `(SELECT * FROM cells WHERE scan = ${at})`,
      packed,
      words,
      firstMonth: lists.firstMonth,
    })),
  };
}

interface Records {
  readonly sql: string;
  /** Whether the lowest layer over them is kept before the others are worked out. */
  readonly howKept: string;
}

/**
 * Records in which no event is known are left out before anything else, where one column has the event of every scan. What
 * is left of each batch of records would be too little to work on at one go, so the batches are filled up again.
 */
function recordsWith(scans: readonly Scan[], numbered: string): Records {
  const [only, ...others] = new Set(scans.map(({ clock }) => clock.reported));
  if (others.length > 0 || only?.kind !== 'column') return { sql: numbered, howKept: 'NOT MATERIALIZED' };
  return {
    sql: `${numbered} WHERE ${duckDb.column(only.column)} IS NOT NULL`,
    howKept: 'MATERIALIZED',
  };
}

function layerSql(parts: readonly NamedSql[], from: string): string {
  return `SELECT ${['*', ...parts.map(({ name, sql }) => `${sql} AS "${name}"`)].join(', ')} FROM ${from}`;
}

/** The cells of one scan; a number that only other scans have is 0. */
function cellsSql(packed: Packed, scan: number, most: number): string {
  const keys = Array.from({ length: most }, (_, number) =>
    number < packed.length ? `s${scan}_key_${number} AS key_${number}` : `0 AS key_${number}`,
  );
  return `SELECT ${scan}::TINYINT AS scan, *, count(*)::INTEGER AS pathways
    FROM (SELECT ${keys.join(', ')} FROM keys) WHERE ${packed.read('mask')} > 0 GROUP BY ALL`;
}

function monthSql(reported: string, { firstMonth }: WordLists): string {
  const first = new Date(Date.UTC(1970, firstMonth)).toISOString().slice(0, 10);
  return `${duckDb.monthsFrom(first, reported)}::INTEGER`;
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
