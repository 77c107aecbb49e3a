/** The two operational measures of transfers: handed over by day 38, and treated within 24 days of it. */

import {
  askedSql,
  clockExpressions,
  defaults,
  duckDb,
  layered,
  layersSql,
  type Settings,
  standardById,
  toSql,
} from '@clockstop/rules';
import { monthText } from './local-counts.ts';

/** How many pathways a provider handed over, or treated after one, in a month, and how many in time. */
export interface TransferCount {
  readonly measure: '38-day' | '24-day';
  readonly month: string;
  readonly provider: string;
  readonly pathways: number;
  readonly within: number;
}

/** The days each side may take. Source: cancer_cwt, feature_dynamic_performance_62.py, the metrics "38 Day" and "24 Day". */
const LIMITS = { investigating: ['38-day', 38], treating: ['24-day', 24] } as const;

/**
 * Selects the transfers of a relation with the columns of a pathway: every pathway of the 62-day standard that was
 * allocated by its transfer counts once for the investigating and once for the treating provider.
 */
export function transfersSql(relation: string, settings: Settings = defaults): string {
  const clock = clockExpressions(standardById('62-day'), settings);
  const reported = toSql(clock.reported, duckDb);
  const sides = clock.shares.flatMap(({ role, provider }) =>
    role === 'accountable' || clock.transfer === null ? [] : [{ role, provider, days: clock.transfer[role] }],
  );
  const { layers, asked } = layered(
    {
      ...{ reported: clock.reported, counted: clock.counted, how: clock.how },
      ...Object.fromEntries(
        sides.flatMap(({ role, provider, days }) => [
          [role, provider],
          [`${role}_days`, days],
        ]),
      ),
    },
    duckDb,
  );
  const known = `(FROM ${relation} WHERE ${reported} IS NOT NULL)`;
  return `WITH clocks AS MATERIALIZED (SELECT ${askedSql({ asked })} FROM ${layersSql(layers, known)})
    SELECT measure, ${monthText('month')} AS month, provider, pathways, within
    FROM (${sides.map(({ role }) => sideSql(role)).join(' UNION ALL ')})`;
}

function sideSql(role: keyof typeof LIMITS): string {
  const [measure, limit] = LIMITS[role];
  return `SELECT '${measure}' AS measure, ${duckDb.monthsFrom('1970-01-01', 'reported')} AS month,
    coalesce("${role}", 'UNKNOWN') AS provider,
    count(*)::INTEGER AS pathways, (count(*) FILTER ("${role}_days" <= ${limit}))::INTEGER AS within
    FROM clocks WHERE counted AND how IN ('1', '2', '3', '4', '5', '6') GROUP BY ALL`;
}
