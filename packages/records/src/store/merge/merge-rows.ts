/** Merges the rows of pathways in which something is to be merged. */
import type { Database } from '@clockstop/counts';
import { providerColumns } from '../../organisations/provider-columns.ts';
import { pathwayColumns } from '../stored-columns.ts';
import type { Merging } from './find-merging.ts';
import { quoted } from './merge-key.ts';

/** What stands beside the columns of a pathway while rows are merged. */
const keys = ['pathway', 'isWhole', 'treatment', 'isFirst'];

/**
 * Makes a table of the merged records: versions of one record become one, item by item the latest that is known; then a
 * referral becomes part of the earliest first treatment of its pathway. It has the columns of a pathway, its key as
 * `pathway` and `isWhole`, and `record`, the place of its latest row.
 */
export async function mergeRows(
  { connection }: Database,
  relation: string,
  merging: Merging,
): Promise<string> {
  const [versions, merged] = [`${relation}_versions`, `${relation}_merged`];
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${versions} AS ${mergeVersions(relation, merging)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${merged} AS ${joinReferrals(versions)}`);
  await connection.run(`DROP TABLE ${versions}`);
  return merged;
}

function mergeVersions(relation: string, { members }: Merging): string {
  const own = pathwayColumns.map(({ name }) => `r.${quoted(name)}`);
  const latest = pathwayColumns.map(latestOf);
  const rows = `FROM ${relation} r JOIN ${members} m ON m.place = r.place`;
  return `SELECT m.record, ${keys.map((key) => `m.${key}`).join(', ')}, ${own.join(', ')} ${rows}
    WHERE NOT m.isPatchwork AND m.place = m.record
    UNION ALL
    SELECT m.record, ${keys.map((key) => `arg_max(m.${key}, m.place)`).join(', ')}, ${latest.join(', ')} ${rows}
    WHERE m.isPatchwork GROUP BY m.record`;
}

const siteOf: ReadonlyMap<string, string> = new Map(
  providerColumns.filter(({ provider, site }) => provider !== site).map((one) => [one.provider, one.site]),
);

/** The latest value that is known. A provider is the one of the latest row that has a site, even if that means none. */
function latestOf({ name }: { readonly name: string }): string {
  const site = siteOf.get(name);
  const column = `r.${quoted(name)}`;
  if (site === undefined) return `arg_max(${column}, r.place) AS ${quoted(name)}`;
  const isTold = `coalesce(${column}, r.${quoted(site)}) IS NOT NULL`;
  return `arg_max_null(${column}, r.place) FILTER (${isTold}) AS ${quoted(name)}`;
}

/** Subsequent treatments, and a second first treatment, take nothing from the referral. */
function joinReferrals(versions: string): string {
  return `WITH firsts AS (SELECT pathway, arg_min(record, (coalesce(treatmentDate, DATE '9999-12-31'), treatment)) AS record
      FROM ${versions} WHERE isWhole AND isFirst GROUP BY pathway),
    referrals AS (SELECT v.*, f.record AS first FROM ${versions} v JOIN firsts f USING (pathway)
      WHERE v.treatment = '' AND v.isWhole)
    SELECT t.record, t.pathway, t.isWhole, ${pathwayColumns.map(joinedOf).join(', ')}
    FROM ${versions} t LEFT JOIN referrals r ON r.first = t.record
    WHERE t.record NOT IN (SELECT record FROM referrals)`;
}

function joinedOf({ name }: { readonly name: string }): string {
  const site = siteOf.get(name);
  const [own, other] = [`t.${quoted(name)}`, `r.${quoted(name)}`];
  if (site === undefined) return `coalesce(${own}, ${other}) AS ${quoted(name)}`;
  return `CASE WHEN ${own} IS NULL AND t.${quoted(site)} IS NULL THEN ${other} ELSE ${own} END AS ${quoted(name)}`;
}
