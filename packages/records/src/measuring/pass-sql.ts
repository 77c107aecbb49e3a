/**
 * A pass over the records: how many pathways there are for each combination of standards, month, organisations, labels and
 * band. Everything is a small whole number by then, and all of them are packed into a few.
 */

import { addMonths, askedSql, duckDb, layered, layerSql, layersSql } from '@clockstop/rules';
import { startCoder } from './coded.ts';
import type { Packed } from './packing.ts';
import type { Scan } from './scan.ts';
import { fieldsOf } from './scan-fields.ts';
import { placesCounted, type Slice } from './slice.ts';
import { numberedRelation, type WordLists } from './word-lists.ts';

/** The cells of a scan, and how to read them. */
export interface Cells {
  /** The relation of the cells: the packed numbers key_0, key_1 …, and how many pathways there are. */
  readonly rows: string;
  /** Reads the fields: mask, month (since the first), band, how, commissioner, provider_0, label_0 …. */
  readonly packed: Packed;
  /** What the numbers of a field stand for, from 1. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The first month, since January 1970. */
  readonly firstMonth: number;
  /** The places of the standards that are counted in them. */
  readonly places: readonly number[];
}

/** The cells of some scans, worked out in one pass over the records. */
export interface PassSql {
  /** The clause before the statement that reads the cells. */
  readonly withCells: string;
  /** In the order of the scans. */
  readonly cells: readonly Cells[];
}

/**
 * The pass over a relation with the columns of a pathway. The packed numbers of every scan are worked out for each record
 * and then counted for one scan after the other. What no standard counts is left out only there: a condition before would
 * be pushed down into the layers, and each of their parts worked out many times over.
 */
export function passSql(
  scans: readonly Scan[],
  { relation, months: span }: Slice,
  lists: WordLists,
): PassSql {
  const coder = startCoder({ column: 'primaryDiagnosis', words: lists.diagnoses });
  const places = scans.map((scan) => placesCounted(scan, span));
  const fields = scans.map((scan, at) =>
    fieldsOf(scan, lists, { coder, prefix: `s${at}_`, places: places[at] ?? [] }),
  );
  const { layers, asked } = layered(
    Object.assign({}, ...fields.map(({ expressions }) => expressions)),
    duckDb,
  );
  const records = recordsWith(scans, `(${numberedRelation(relation, lists)})`);
  const [lowest = [], ...others] = layers;
  const inLayers = layersSql(others, 'lowest');
  const months = scans.map((_, at) => `${monthSql(asked[`s${at}_reported`] ?? '', lists)} AS s${at}_month`);
  const masks = scans.map((scan, at) => `${maskOf(scan, places[at] ?? [], `s${at}_`)} AS s${at}_mask`);
  const keys = fields.flatMap((each, at) => each.keys.map((key, number) => `${key} AS s${at}_key_${number}`));
  const cells = fields.map(({ packed }, at) => cellsSql(packed, at, records));
  return {
    withCells: `WITH lowest AS ${records.howKept} (${layerSql(lowest, records.sql)}), keys AS MATERIALIZED (
        SELECT ${keys.join(', ')} FROM (SELECT *, ${masks.join(', ')}
          FROM (SELECT ${[askedSql({ asked }), ...months].join(', ')} FROM ${inLayers}))), ${cells.join(', ')}`,
    cells: fields.map(({ packed, words }, at) => ({
      rows: `cells_${at}`,
      places: places[at] ?? [],
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
  /** Whether many records are in one cell. */
  readonly areMany: boolean;
}

/**
 * Records in which no event is known are left out before anything else, where one column has the event of every scan. What
 * is left of each batch of records would be too little to work on at one go, so the batches are filled up again.
 */
function recordsWith(scans: readonly Scan[], numbered: string): Records {
  const [only, ...others] = new Set(scans.map(({ clock }) => clock.reported));
  if (others.length > 0 || only?.kind !== 'column')
    return { sql: numbered, howKept: 'NOT MATERIALIZED', areMany: true };
  return {
    sql: `${numbered} WHERE ${duckDb.column(only.column)} IS NOT NULL`,
    howKept: 'MATERIALIZED',
    areMany: false,
  };
}

/** The cells of one scan. Where few records share a cell, each is one of its own: to put them together saves nothing. */
function cellsSql(packed: Packed, scan: number, { areMany }: Records): string {
  const keys = Array.from(
    { length: packed.length },
    (_, number) => `s${scan}_key_${number} AS key_${number}`,
  );
  if (!areMany)
    return `cells_${scan} AS NOT MATERIALIZED (SELECT ${keys.join(', ')}, 1 AS pathways FROM keys)`;
  return `cells_${scan} AS MATERIALIZED (SELECT *, count(*)::INTEGER AS pathways
    FROM (SELECT ${keys.join(', ')} FROM keys) WHERE ${packed.read('mask')} > 0 GROUP BY ALL)`;
}

function monthSql(reported: string, { firstMonth }: WordLists): string {
  const first = new Date(Date.UTC(1970, firstMonth)).toISOString().slice(0, 10);
  return `${duckDb.monthsFrom(first, reported)}::INTEGER`;
}

/** A bit for each standard that counts the pathway, up to the last month in which it can be counted from records. */
function maskOf({ standards }: Scan, places: readonly number[], prefix: string): string {
  const bits = places.map((at) => {
    const figuresUntil = standards[at]?.figuresUntil ?? null;
    const until =
      figuresUntil === null ? '' : ` AND ${prefix}reported < DATE '${addMonths(figuresUntil, 1)}-01'`;
    return `(${prefix}counted_${at}${until})::INTEGER${at === 0 ? '' : ` * ${1 << at}`}`;
  });
  return bits.length === 0 ? '0' : `(${bits.join(' | ')})`;
}
