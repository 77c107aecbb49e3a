/** Counts the records of a store into a table of local counts: all of them, or only what changed since they were counted. */
import { bandColumn, type Database, quotePath } from '@clockstop/counts';
import { bandIds, dimensions as published, type RecordDimension, type Settings } from '@clockstop/rules';
import type { TransferStrategy } from '../organisations/transfers/transfer-strategy.ts';
import { coupledRows } from '../store/merge/coupled-rows.ts';
import { defaultMergeKey } from '../store/merge/merge-key.ts';
import { type MergeOptions, mergedRelation } from '../store/merge/merged-relation.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { type CountedBefore, countsPath, submissionMark } from './counted-before.ts';
import { localCounts } from './local-counts.ts';
import { measureInto } from './measure.ts';
import { measureTransfers, type TransferCount } from './measure-transfers.ts';

/** How records are counted. */
export interface CountOptions {
  readonly store: string;
  readonly settings: Settings;
  readonly strategy: TransferStrategy;
  /** A breakdown beside the published ones. */
  readonly by?: RecordDimension;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What counting came to; the counts are in the table that was asked for. */
export interface CountedRecords {
  /** Records after merging. */
  readonly records: number;
  readonly transfers: readonly TransferCount[];
}

/** Counts the merged records of a relation into a table of local counts; the measured view is `measured_TABLE`. */
export async function countAll(
  database: Database,
  table: string,
  {
    store,
    settings,
    strategy,
    by,
    onProgress,
    ...which
  }: CountOptions & Pick<MergeOptions, 'hashes' | 'rowsOf'>,
): Promise<CountedRecords> {
  const { connection } = database;
  const relation = await mergedRelation(database, store, { strategy, ...which });
  const dimensions = [...new Set([...published, ...(by === undefined ? [] : [by])])];
  const progress = onProgress === undefined ? {} : { onProgress };
  await measureInto(connection, relation, `measured_${table}`, { settings, dimensions, ...progress });
  await connection.run(localCounts(`measured_${table}`, table));
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${relation}`);
  return {
    records: Number(reader.getRows()[0]?.[0] ?? 0),
    transfers: await measureTransfers(connection, relation, settings),
  };
}

/** What is different from the submissions that were counted before. */
export interface Difference {
  readonly before: CountedBefore;
  /** Hashes in their order: those counted before, and those that count now. */
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly changed: readonly string[];
}

/**
 * What is different from what was counted before; null where counting all is no more work, or a submission that was
 * counted is not there as it was.
 */
export function differenceFrom(
  before: CountedBefore | null,
  all: readonly StoredSubmission[],
): Difference | null {
  if (before === null) return null;
  const byMark = new Map(all.map((submission) => [submissionMark(submission), submission]));
  const counted = before.submissions.map((mark) => byMark.get(mark));
  if (counted.some((submission) => submission === undefined)) return null;
  const old = counted.flatMap((submission) => submission?.hash ?? []);
  const now = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const hashes = now.map(({ hash }) => hash);
  const changed = all.filter(({ hash }) => old.includes(hash) !== hashes.includes(hash));
  const rowsOf = (submissions: readonly StoredSubmission[]) =>
    submissions.reduce((sum, { records }) => sum + records, 0);
  if (2 * rowsOf(changed) > rowsOf(now)) return null;
  return { before, old, now: hashes, changed: changed.map(({ hash }) => hash) };
}

/**
 * Counts what changed. The rows that are merged with rows of changed submissions are counted as they are now and as they
 * were before; all others count as before, since no pathway is counted together with another.
 */
export async function countChanges(
  database: Database,
  table: string,
  { before, old, now, changed }: Difference,
  options: CountOptions,
): Promise<CountedRecords> {
  const { store } = options;
  const others = old.filter((hash) => !changed.includes(hash));
  const { hashes, rowsOf } = await coupledRows(database, store, { changed, others, key: defaultMergeKey });
  const countOf = (name: string, submissions: readonly string[]) =>
    countAll(database, name, { ...options, hashes: submissions.filter((hash) => hashes.has(hash)), rowsOf });
  const after = await countOf('counts_now', now);
  const gone = await countOf('counts_before', old);
  await database.connection.run(summed(table, countsPath(store, before)));
  return {
    records: before.records + after.records - gone.records,
    transfers: summedTransfers([
      [before.transfers, 1],
      [after.transfers, 1],
      [gone.transfers, -1],
    ]),
  };
}

const keys = ['period', 'basis', 'code', 'standard', ...published].map((name) => `"${name}"`).join(', ');
const numbers = ['total', 'within', ...bandIds.map(bandColumn)].map((name) => `"${name}"`);

function summed(table: string, path: string): string {
  const part = (relation: string, sign: '' | '-') =>
    `SELECT ${keys}, ${numbers.map((name) => `${sign}${name} AS ${name}`).join(', ')} FROM ${relation}`;
  const parts = [
    part(`read_parquet(${quotePath(path)})`, ''),
    part('counts_now', ''),
    part('counts_before', '-'),
  ];
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT ${keys}, ${numbers.map((name) => `sum(${name})::INTEGER AS ${name}`).join(', ')}
    FROM (${parts.join(' UNION ALL ')}) GROUP BY ALL HAVING sum("total") > 0`;
}

type Signed = readonly [counts: readonly TransferCount[], sign: 1 | -1];

function summedTransfers(all: readonly Signed[]): readonly TransferCount[] {
  const sums = new Map<string, TransferCount>();
  for (const [counts, sign] of all) {
    for (const count of counts) {
      const key = `${count.measure}|${count.month}|${count.provider}`;
      const known = sums.get(key);
      const pathways = (known?.pathways ?? 0) + sign * count.pathways;
      const within = (known?.within ?? 0) + sign * count.within;
      sums.set(key, { ...count, pathways, within });
    }
  }
  const kept = [...sums].filter(([, { pathways }]) => pathways > 0);
  return kept.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
