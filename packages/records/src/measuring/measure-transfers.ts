/** The two operational measures of transfers: handed over by day 38, and treated within 24 days of it. */

import { clockSql, defaults, duckDb, type Settings, standardById } from '@clockstop/rules';
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
  const clock = clockSql(standardById('62-day'), { dialect: duckDb, settings });
  const sides = clock.shares.flatMap(({ role, provider }) => {
    if (role === 'accountable' || clock.transfer === null) return [];
    const [measure, limit] = LIMITS[role];
    const days = clock.transfer[role];
    return `SELECT '${measure}' AS measure, ${clock.month} AS month, coalesce(${provider}, 'UNKNOWN') AS provider,
      count(*)::INTEGER AS pathways, (count(*) FILTER (${days} <= ${limit}))::INTEGER AS within
      FROM ${relation} WHERE ${clock.counted} AND ${clock.how} IN ('1', '2', '3', '4', '5', '6') GROUP BY ALL`;
  });
  return `SELECT measure, ${monthText('month')} AS month, provider, pathways, within FROM (${sides.join(' UNION ALL ')})`;
}
