/** What came into the store after the deadline, and what was there before it. */
import { type Database, quote } from '@clockstop/counts';
import { NOW, THEN } from './facts.ts';
import { factColumns } from './facts-sql.ts';
import type { TableKey } from './published-figures.ts';

/** The table of what came late: by cell and pathway, with what the figure of the deadline has more than that of now. */
export const LATE = 'facts_late';

/** The table of what the published figures can have: facts of the deadline where an organisation had any, else of now. */
export const BASE = 'facts_base';

/** The organisations and months of which there were records in time. */
export const TOLD = 'facts_told';

const cell = ['standard', 'month', 'basis', 'code'];
const keys = [...cell, 'pathway'].join(', ');

/**
 * Makes both tables; `divided` are the tables of figures of which some submissions came before the deadline and others
 * after it. Which organisations had records in time is told by month, over all standards.
 */
export async function makeLate({ connection }: Database, divided: readonly TableKey[]): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${TOLD} AS
    SELECT DISTINCT basis, month, code FROM ${THEN} WHERE kind = 'counted' AND total > 0`);
  const rows = divided.map(
    (table) => `(${[table.standard, table.month, table.basis].map(quote).join(', ')})`,
  );
  const isDivided = rows.length === 0 ? 'FALSE' : `(standard, month, basis) IN (VALUES ${rows.join(', ')})`;
  const isTold = `(basis, month, code) IN (SELECT (basis, month, code) FROM ${TOLD})`;
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${LATE} AS
    SELECT ${keys}, coalesce(t.total, 0) - coalesce(n.total, 0) AS total, coalesce(t.within, 0) - coalesce(n.within, 0) AS within,
      greatest(1, abs(coalesce(n.records, 0) - coalesce(t.records, 0))) AS records
    FROM (${byPathway(NOW, isDivided)}) n FULL JOIN (${byPathway(THEN, 'TRUE')}) t USING (${keys})
    WHERE (coalesce(t.total, 0) <> coalesce(n.total, 0) OR coalesce(t.within, 0) <> coalesce(n.within, 0))
      AND ${isTold}`);
  const columns = Object.keys(factColumns)
    .map((name) => `"${name}"`)
    .join(', ');
  await connection.run(`CREATE OR REPLACE TEMP VIEW ${BASE} AS
    SELECT ${columns} FROM ${THEN} WHERE ${isTold}
    UNION ALL SELECT ${columns} FROM ${NOW} WHERE NOT (${isDivided} AND ${isTold})`);
}

function byPathway(table: string, where: string): string {
  return `SELECT ${keys}, sum(total)::INTEGER AS total, sum(within)::INTEGER AS within, count(*)::INTEGER AS records
    FROM ${table} WHERE kind = 'counted' AND total > 0 AND ${where} GROUP BY ALL`;
}
