/** The merged view of a store: one row for each record that counts. */
import type { Database } from '@clockstop/counts';
import { defaultStrategy, type TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import { submissionPath } from '../files/records-folder.ts';
import { spillInto } from '../files/spill-into.ts';
import { submissionsIn } from '../submissions-of.ts';
import { findMerging, type Merging } from './find-merging.ts';
import { allColumns, joinReferrals, selectRecords } from './join-referrals.ts';
import { defaultMergeKey, keySql, type MergeKey, quoted } from './merge-key.ts';
import { columnsWithTransfer } from './own-transfer.ts';
import { patchVersions } from './patch-versions.ts';
import { createStoredRows, type RowsMeant, type StoredRows } from './stored-rows.ts';
import { columnsWithDerived, deriveTransfers } from './transfers-of-pathways.ts';

/** How submissions are merged. */
export type MergeOptions = {
  readonly key?: MergeKey;
  /** Which of several investigating providers is accountable. */
  readonly strategy?: TransferStrategy;
  /** The submissions to merge; all that were not withdrawn, if not given. */
  readonly hashes?: readonly string[];
  /** Whether there is a column `place` as well: where the latest version of the record stands (`toRecordNumber`). */
  readonly withPlace?: boolean;
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
  options: MergeOptions = {},
): Promise<string> {
  await spillInto(database, store);
  const hashes = options.hashes ?? (await hashesIn(database, store));
  const whole = hashes.map((hash, number) => ({ path: submissionPath(store, hash), number }));
  return mergedRows(database, { whole, rows: null }, options);
}

/**
 * As `mergedRelation`, of some rows alone. They come out as they do among all where no other row has to do with them: see
 * `touchedRows`.
 */
export async function mergedRows(
  database: Database,
  meant: RowsMeant,
  options: Omit<MergeOptions, 'hashes'> = {},
): Promise<string> {
  const { key = defaultMergeKey, strategy = defaultStrategy, withPlace = false } = options;
  const relation = nextName(database);
  const rows = await createStoredRows(database, `${relation}_rows`, meant);
  const merging = await findMerging(database, rows, keySql(key));
  const choices = { merging, strategy, withPlace };
  const parts = [passing(rows, choices), ...(await composed(database, rows, choices))];
  await database.connection.run(`CREATE OR REPLACE TEMP VIEW ${relation} AS ${parts.join(' UNION ALL ')}`);
  return relation;
}

/** In the order of the submissions, by which later rows come after earlier ones. */
async function hashesIn(database: Database, store: string): Promise<readonly string[]> {
  const submissions = await submissionsIn(database, store);
  return submissions.filter(({ isWithdrawn }) => !isWithdrawn).map(({ hash }) => hash);
}

function nextName(database: Database): string {
  const number = (made.get(database) ?? 0) + 1;
  made.set(database, number);
  return `merged_records_${number}`;
}

type Choices = {
  readonly merging: Merging;
  readonly strategy: TransferStrategy;
  readonly withPlace: boolean;
};

/** The rows that pass as they are, save for what is derived from their own transfer. */
function passing(rows: StoredRows, { merging, strategy, withPlace }: Choices): string {
  const { taken, takenCount } = merging;
  const columns = `${rows.hasTransfers ? columnsWithTransfer(strategy) : names}${withPlace ? ', place' : ''}`;
  const others = takenCount > 0 ? `ANTI JOIN ${taken} USING (place)` : '';
  return `SELECT ${columns} FROM ${rows.relation} ${others}`;
}

const names = allColumns.map(quoted).join(', ');

/** The records of pathways in which something is merged, put together once; none where there are no such pathways. */
async function composed(database: Database, rows: StoredRows, choices: Choices): Promise<readonly string[]> {
  if (choices.merging.memberCount === 0) return [];
  const table = `${rows.relation}_composed`;
  const select = await selectComposed(database, rows, choices);
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${select}`);
  return [`FROM ${table}`];
}

async function selectComposed(
  database: Database,
  { relation, hasTransfers }: StoredRows,
  { merging, strategy, withPlace }: Choices,
): Promise<string> {
  const place = withPlace ? ', r.record AS place' : '';
  const all = await patchVersions(database, relation, merging);
  const records = await joinReferrals(database, relation, merging);
  const select = selectRecords({ all, records }, allColumns);
  if (!hasTransfers) return `SELECT ${names}${place} FROM (${select}) r`;
  const tables = { all, records, rows: relation, members: merging.members };
  const derived = await deriveTransfers(database, tables, strategy);
  return `SELECT ${columnsWithDerived}${place} FROM (${select}) r LEFT JOIN ${derived} d ON d.record = r.record`;
}
