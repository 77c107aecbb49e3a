import type { Database } from '@clockstop/counts';
import { pathwayColumns } from '../stored-columns.ts';
import type { Merging } from './find-merging.ts';
import { quoted } from './merge-key.ts';
import { siteColumn } from './patch-versions.ts';

/**
 * Makes a table of the records of pathways in which something is merged: `record`; `place`, where it is found among all
 * rows; `referral`, the place of the referral that is part of it; `pathway`, `isWhole`. A referral belongs to the earliest
 * first treatment of its pathway. Returns its name.
 */
export async function joinReferrals(
  { connection }: Database,
  relation: string,
  { members }: Merging,
): Promise<string> {
  const records = `${relation}_records`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${records} AS
     WITH each AS (${eachRecord(members)}),
       firsts AS (SELECT pathway, arg_min(record, (coalesce(treatmentDate, DATE '9999-12-31'), treatment)) AS treated
         FROM each WHERE isWhole AND isFirst GROUP BY pathway),
       referrals AS (SELECT treated, record, place FROM each JOIN firsts USING (pathway)
         WHERE isWhole AND treatment = '')
     SELECT e.record, e.place, r.place AS referral, e.pathway, e.isWhole
     FROM each e LEFT JOIN referrals r ON r.treated = e.record
     WHERE e.record NOT IN (SELECT record FROM referrals)`,
  );
  return records;
}

function eachRecord(members: string): string {
  return `SELECT record, CASE WHEN isPatchwork THEN -record ELSE record END AS place, pathway, isWhole, treatment,
      arg_max(isFirst, place) AS isFirst, arg_max(treatmentDate, place) AS treatmentDate
    FROM ${members} GROUP BY record, pathway, isWhole, treatment, isPatchwork`;
}

/** The relations that records are put together from. */
export type RecordTables = {
  /** The rows of pathways in which something is merged, with those put together of versions. */
  readonly all: string;
  readonly records: string;
};

/**
 * The records in SQL, with these columns of a pathway and `record`: those with a referral have what it knows where they
 * know nothing themselves. Subsequent treatments, and a second first treatment, have none.
 */
export function selectRecords({ all, records }: RecordTables, columns: readonly string[]): string {
  const [own, joined] = [columns.map((name) => `t.${quoted(name)}`), columns.map(joinedOf)];
  return `SELECT p.record, ${own.join(', ')} FROM ${all} t JOIN ${records} p ON p.place = t.place
      WHERE p.referral IS NULL
    UNION ALL
    SELECT p.record, ${joined.join(', ')} FROM ${all} t JOIN ${records} p ON p.place = t.place
      JOIN ${all} r ON r.place = p.referral`;
}

/** Every column of a pathway. */
export const allColumns: readonly string[] = pathwayColumns.map(({ name }) => name);

function joinedOf(name: string): string {
  const site = siteColumn(name);
  const [own, other] = [`t.${quoted(name)}`, `r.${quoted(name)}`];
  if (site === null) return `coalesce(${own}, ${other}) AS ${quoted(name)}`;
  return `CASE WHEN ${own} IS NULL AND t.${quoted(site)} IS NULL THEN ${other} ELSE ${own} END AS ${quoted(name)}`;
}
