import type { Database } from '@clockstop/counts';
import { providerColumns } from '../../organisations/provider-columns.ts';
import { pathwayColumns } from '../stored-columns.ts';
import type { Merging } from './find-merging.ts';
import { quoted } from './merge-key.ts';

const siteOf: ReadonlyMap<string, string> = new Map(
  providerColumns.filter(({ provider, site }) => provider !== site).map((one) => [one.provider, one.site]),
);

/** The site that goes with a provider; null for every other column. */
export function siteColumn(column: string): string | null {
  return siteOf.get(column) ?? null;
}

/**
 * Makes a relation of the rows of pathways in which something is merged, to which those are added that are put together of
 * several versions: item by item the latest value that is known. Their `place` is that of the latest version, made negative.
 * Returns its name.
 */
export async function patchVersions(
  { connection }: Database,
  relation: string,
  { members }: Merging,
): Promise<string> {
  const [own, patched, all] = [`${relation}_own`, `${relation}_patched`, `${relation}_all`];
  const columns = pathwayColumns.map(({ name }) => quoted(name)).join(', ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${own} AS
     SELECT place, ${columns} FROM ${relation} SEMI JOIN ${members} USING (place)`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${patched} AS
     SELECT -m.record AS place, ${pathwayColumns.map(latestOf).join(', ')}
     FROM ${own} r JOIN ${members} m ON m.place = r.place WHERE m.isPatchwork GROUP BY m.record`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP VIEW ${all} AS FROM ${own} UNION ALL SELECT place, ${columns} FROM ${patched}`,
  );
  return all;
}

/** The latest value that is known. A provider is the one of the latest row that has a site, even if that means none. */
function latestOf({ name }: { readonly name: string }): string {
  const site = siteColumn(name);
  const column = `r.${quoted(name)}`;
  if (site === null) return `arg_max(${column}, r.place) AS ${quoted(name)}`;
  const isTold = `coalesce(${column}, r.${quoted(site)}) IS NOT NULL`;
  return `arg_max_null(${column}, r.place) FILTER (${isTold}) AS ${quoted(name)}`;
}
