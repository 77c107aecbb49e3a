/** Finds the rows that cannot pass as they are: all others need not be looked at again. */
import type { Database } from '@clockstop/counts';
import { knownColumns } from '../stored-columns.ts';
import { type KeySql, quoted } from './merge-key.ts';
import type { StoredRows } from './stored-rows.ts';

/** Rows to be left out of those that pass. */
export type Merging = {
  /** A table of the places of rows that do not pass as they are: replaced ones, and those below. */
  readonly taken: string;
  /**
   * A table of the rows of pathways in which something is to be merged: `place`, `pathway`, `isWhole`, `treatment`,
   * `isFirst`, `treatmentDate`, `record` (the place of the latest version), `isPatchwork` (whether earlier versions know
   * more than it).
   */
  readonly members: string;
  readonly takenCount: number;
  readonly memberCount: number;
};

/**
 * Makes both tables. A pathway of a single row passes, and so does one of treatments that have nothing to do with each
 * other; where the latest version of a record knows all that earlier ones knew, it passes and they are left out.
 */
export async function findMerging({ connection }: Database, rows: StoredRows, key: KeySql): Promise<Merging> {
  const { relation } = rows;
  const [taken, members, related] = [`${relation}_taken`, `${relation}_members`, `${relation}_related`];
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${taken} AS ${replacedRows(rows)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${related} AS ${relatedRows(rows, key, taken)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${members} AS ${membersOf(related)}`);
  await connection.run(
    `INSERT INTO ${taken} SELECT place FROM ${related}
     WHERE place <> record OR pathway IN (SELECT pathway FROM ${members})`,
  );
  await connection.run(`DROP TABLE ${related}`);
  const counts = await connection.runAndReadAll(
    `SELECT (SELECT count(*) FROM ${taken}), (SELECT count(*) FROM ${members})`,
  );
  const [takenCount, memberCount] = counts.getRows()[0] ?? [];
  return { taken, members, takenCount: Number(takenCount), memberCount: Number(memberCount) };
}

/** Rows of the national download that a later one with the same record identifier replaces whole. */
function replacedRows({ relation, hasRecordIds }: StoredRows): string {
  if (!hasRecordIds) return 'SELECT NULL::BIGINT AS place WHERE false';
  return `WITH several AS (SELECT recordId, max(place) AS latest FROM ${relation}
      WHERE recordId IS NOT NULL GROUP BY recordId HAVING count(*) > 1)
    SELECT place FROM ${relation} JOIN several USING (recordId) WHERE place < latest`;
}

/**
 * The rows of pathways that have several, with what is needed to tell what becomes of them. Those of a national download
 * are records of their own, and matter to others only by their transfers.
 */
function relatedRows({ relation, hasOthers, hasTransfers }: StoredRows, key: KeySql, taken: string): string {
  const isMeant = hasTransfers ? 'true' : hasOthers ? 'recordId IS NULL' : 'false';
  return `WITH hashed AS (SELECT ${key.hash} AS hash FROM ${relation} WHERE ${isMeant}),
    several AS (SELECT hash FROM hashed WHERE hash IS NOT NULL GROUP BY hash HAVING count(*) > 1),
    related AS (SELECT ${relatedColumns(key)} FROM ${relation}
      WHERE ${isMeant} AND ${key.hash} IN (SELECT hash FROM several)
        AND place NOT IN (SELECT place FROM ${taken}))
    SELECT related.*, record, isPatchwork, firstTransfer, lastTransfer
    FROM related JOIN (${recordsOf('related')}) USING (pathway, treatment)`;
}

const transfer = [
  'transferFromProvider',
  'transferToProvider',
  'transferRequestedDate',
  'transferReceivedDate',
  'transferReferringReason',
  'transferReceivingReason',
];

function relatedColumns(key: KeySql): string {
  return `place, ${key.pathway} AS pathway, ${key.isWhole} AS isWhole,
    CASE WHEN recordId IS NULL THEN ${key.treatment} ELSE chr(30) || recordId END AS treatment,
    recordId IS NULL AND ${key.isFirst} AS isFirst, treatmentDate,
    CASE WHEN transferToProvider IS NOT NULL THEN hash(${transfer.join(', ')}) END AS transfer,
    treatmentProvider IS NOT NULL AND investigatingProvider IS NULL AS lacksTransfer,
    ${knownColumns.map(({ name }) => quoted(name)).join(', ')}`;
}

/** Each record with its latest version, and whether earlier ones know something that it does not. */
function recordsOf(related: string): string {
  const knowsMore = knownColumns.map(({ name }) => `bit_or(${name}) <> arg_max(${name}, place)`);
  return `SELECT pathway, treatment, max(place) AS record, ${knowsMore.join(' OR ')} AS isPatchwork,
    min(transfer) AS firstTransfer, max(transfer) AS lastTransfer
    FROM ${related} GROUP BY pathway, treatment`;
}

function membersOf(related: string): string {
  return `WITH merging AS (SELECT pathway FROM ${related} GROUP BY pathway HAVING ${isMerging})
    SELECT place, pathway, isWhole, treatment, isFirst, treatmentDate, record, isPatchwork
    FROM ${related} WHERE pathway IN (SELECT pathway FROM merging)`;
}

const isLatest = 'place = record';

/** True of a record that lacks its transfer where its latest version does not tell of the only one between these. */
function lacksOneOf(first: string, last: string): string {
  return `lacksTransfer AND ${isLatest} AND (${first} <> ${last} OR (transfer IS NULL AND ${last} IS NOT NULL))`;
}

/** A record is put together of versions, a referral has a first treatment to join, or a transfer stands in another row. */
const isMerging = `bool_or(isPatchwork)
  OR (bool_or(isWhole) AND bool_or(treatment = '') AND bool_or(isFirst))
  OR bool_or(${lacksOneOf('firstTransfer', 'lastTransfer')})
  OR (bool_or(isWhole) AND bool_or(lacksTransfer AND ${isLatest}) AND (min(firstTransfer) <> max(lastTransfer)
    OR (bool_or(lacksTransfer AND ${isLatest} AND transfer IS NULL) AND max(lastTransfer) IS NOT NULL)))`;
