/**
 * The one pass over the records: how many pathways there are for each combination of standards, month, organisations,
 * labels and band. Everything is a small whole number by then, and all of them are packed into two or three.
 */
import { addMonths, duckDb, type Expression, layered } from '@clockstop/rules';
import type { Packed } from './packing.ts';
import type { Scan } from './scan.ts';
import { fieldsOf } from './scan-fields.ts';
import { numberedRelation, type WordLists } from './word-lists.ts';

/** The statement that makes the cells of a scan, and how to read them. */
export interface CellsSql {
  readonly sql: string;
  /** Reads the fields: mask, month, band, how, commissioner, provider_0, label_0 …. */
  readonly packed: Packed;
  /** What the numbers of a field stand for, from 1. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * The statement for a scan over a relation with the columns of a pathway, into a temporary table called cells. What no
 * standard counts is in one cell of zeros: a condition here would be pushed down into the layers, and each of their parts
 * worked out many times over.
 */
export function cellsSql(scan: Scan, relation: string, lists: WordLists): CellsSql {
  const { packed, words, expressions, keys } = fieldsOf(scan, lists);
  const { layers, asked } = layered(expressions, duckDb);
  const numbered = `${numberedRelation(relation, lists)}${whereReported(expressions.reported)}`;
  const inLayers = layers.reduce(
    (from, parts) =>
      `SELECT *, ${parts.map(({ name, sql }) => `${sql} AS "${name}"`).join(', ')} FROM (${from})`,
    numbered,
  );
  const named = Object.entries(asked).map(([name, sql]) => `${sql} AS "${name}"`);
  const month = `${duckDb.monthNumber(asked.reported ?? '')}::INTEGER AS month`;
  const counted = keys.map((key, at) => `(mask > 0)::INTEGER * (${key}) AS key_${at}`);
  const sql = `CREATE OR REPLACE TEMP TABLE cells AS
    SELECT ${keys.map((_, at) => `key_${at}`).join(', ')}, count(*)::INTEGER AS pathways
    FROM (SELECT ${counted.join(', ')}
      FROM (SELECT *, ${maskOf(scan)} AS mask
        FROM (SELECT ${[...named, month].join(', ')} FROM (${inLayers}))))
    GROUP BY ALL`;
  return { sql, packed, words };
}

/** Records without the event are left out before anything else, where the event is a column of its own. */
function whereReported(reported: Expression | undefined): string {
  return reported?.kind === 'column' ? ` WHERE ${duckDb.column(reported.column)} IS NOT NULL` : '';
}

/** A bit for each standard that counts the pathway, in the months in which it can be counted from records. */
function maskOf({ standards }: Scan): string {
  const bits = standards.map(({ recordsFrom, figuresUntil }, at) => {
    const until = figuresUntil === null ? '' : ` AND reported < DATE '${addMonths(figuresUntil, 1)}-01'`;
    return `(counted_${at} AND reported >= DATE '${recordsFrom}-01'${until})::INTEGER * ${1 << at}`;
  });
  return `(${bits.join(' + ')})`;
}
