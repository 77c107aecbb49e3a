/** The merged view of a store: one row for each record that counts. */
import type { Database } from '@clockstop/counts';
import { defaultStrategy, type TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import { spillInto } from '../files/spill-into.ts';
import { submissionsIn } from '../submissions-of.ts';
import { findMerging, type Merging } from './find-merging.ts';
import { allColumns, joinReferrals, selectRecords } from './join-referrals.ts';
import { defaultMergeKey, keySql, type MergeKey, quoted } from './merge-key.ts';
import { columnsWithTransfer } from './own-transfer.ts';
import { patchVersions } from './patch-versions.ts';
import { createStoredRows, type StoredRows } from './stored-rows.ts';
import { columnsWithDerived, deriveTransfers } from './transfers-of-pathways.ts';

/** How submissions are merged. */
export type MergeOptions = {
  readonly key?: MergeKey;
  /** Which of several investigating providers is accountable. */
  readonly strategy?: TransferStrategy;
};

const made = new WeakMap<Database, number>();

/**
 * Makes a relation with every column of a pathway in the database, one row for each record that counts, and returns its
 * name. Later submissions prevail over earlier ones, and later rows of one over earlier rows; withdrawn ones are as if
 * they had never come. A row with a record identifier of the national system replaces earlier ones whole; of other rows
 * with one key the latest known value of each item holds. A referral is part of the first treatment of its pathway.
 * It stays as it is until the database is closed. Throws RecordsStoreError for a damaged store.
 */
export async function mergedRelation(
  database: Database,
  store: string,
  { key = defaultMergeKey, strategy = defaultStrategy }: MergeOptions = {},
): Promise<string> {
  const relation = nextName(database);
  await spillInto(database, store);
  const submissions = await submissionsIn(database, store);
  const hashes = submissions.filter(({ isWithdrawn }) => !isWithdrawn).map(({ hash }) => hash);
  const rows = await createStoredRows(database, `${relation}_rows`, { store, hashes });
  const merging = await findMerging(database, rows, keySql(key));
  const parts = [
    passing(rows, merging, strategy),
    ...(await composed(database, rows, { merging, strategy })),
  ];
  await database.connection.run(`CREATE OR REPLACE TEMP VIEW ${relation} AS ${parts.join(' UNION ALL ')}`);
  return relation;
}

function nextName(database: Database): string {
  const number = (made.get(database) ?? 0) + 1;
  made.set(database, number);
  return `merged_records_${number}`;
}

/** The rows that pass as they are, save for what is derived from their own transfer. */
function passing(rows: StoredRows, { taken, takenCount }: Merging, strategy: TransferStrategy): string {
  const columns = rows.hasTransfers ? columnsWithTransfer(strategy) : names;
  const others = takenCount > 0 ? `ANTI JOIN ${taken} USING (place)` : '';
  return `SELECT ${columns} FROM ${rows.relation} ${others}`;
}

const names = allColumns.map(quoted).join(', ');

/** The records of pathways in which something is merged: none where there are no such pathways. */
async function composed(
  database: Database,
  { relation, hasTransfers }: StoredRows,
  { merging, strategy }: { readonly merging: Merging; readonly strategy: TransferStrategy },
): Promise<readonly string[]> {
  if (merging.memberCount === 0) return [];
  const all = await patchVersions(database, relation, merging);
  const records = await joinReferrals(database, relation, merging);
  const select = selectRecords({ all, records }, allColumns);
  if (!hasTransfers) return [`SELECT ${names} FROM (${select})`];
  const tables = { all, records, rows: relation, members: merging.members };
  const derived = await deriveTransfers(database, tables, strategy);
  return [`SELECT ${columnsWithDerived} FROM (${select}) r LEFT JOIN ${derived} d ON d.record = r.record`];
}
