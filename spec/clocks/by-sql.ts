import {
  type ClockSql,
  clockSql,
  columns,
  defaults,
  duckDb,
  isStandardId,
  type Pathway,
  type Settings,
  sqlTypes,
  standardById,
} from '@clockstop/rules';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { notCounted, shareCell, yesNo } from './outcome.ts';
import type { Case } from './read-table.ts';

/** What only `evaluate` gives: the state of a clock, and the days and dates of one that is still running. */
function isOfRunning(head: string, heads: readonly string[]): boolean {
  return ['state', 'target', 'breach', 'left'].includes(head) || (head === 'days' && heads.includes('left'));
}

/** A DuckDB in memory. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** What the compiled SQL makes of a case, with the SQL for a failing test. */
export type SqlAnswer = { readonly cells: Readonly<Record<string, string>>; readonly sql: string };

/** What the compiled SQL makes of the cases of a table, in the cells that it draws; one statement for each standard. */
export async function bySql(
  database: DuckDBConnection,
  cases: readonly Case[],
  settings: Settings = defaults,
): Promise<readonly SqlAnswer[]> {
  await database.run(tableOf(cases.map(({ pathway }) => pathway)));
  const statements = new Map<string, Statement>();
  for (const standard of new Set(cases.map((each) => each.standard))) {
    statements.set(standard, await run(database, standard, settings));
  }
  return cases.map(({ standard, expected }, index) => {
    const { rows, sql } = statements.get(standard) ?? { rows: [], sql: '' };
    return { cells: cellsOf(rows[index] ?? {}, Object.keys(expected)), sql };
  });
}

type Statement = { readonly rows: readonly Record<string, unknown>[]; readonly sql: string };

async function run(database: DuckDBConnection, id: string, settings: Settings): Promise<Statement> {
  if (!isStandardId(id)) throw new Error(`no standard ${id}`);
  const clock = clockSql(standardById(id), { dialect: duckDb, settings });
  const sql = `SELECT ${selected(clock)} FROM pathways ORDER BY number`;
  const reader = await database.runAndReadAll(sql);
  return { rows: reader.getRowObjectsJson(), sql };
}

/** One column for each thing that can be drawn. Shares and labels come as text. */
function selected(clock: ClockSql): string {
  const shares = clock.shares.map(({ provider, halves }) => `{provider: ${provider}, halves: ${halves}}`);
  return [
    `${clock.counted} AS counted`,
    `${clock.days} AS days`,
    `${clock.within} AS within`,
    `${clock.band} AS band`,
    `strftime(DATE '1970-01-01' + to_months(${clock.month}), '%Y-%m') AS month`,
    `${clock.how} AS how`,
    `[${shares.join(', ')}] AS shares`,
    ...Object.entries(clock.labels).map(([dimension, label]) => `${label} AS "${dimension}"`),
  ].join(', ');
}

type SharesCell = readonly { readonly provider: string | null; readonly halves: number }[];

function cellsOf(row: Record<string, unknown>, heads: readonly string[]): Record<string, string> {
  const drawn = heads.filter((head) => !isOfRunning(head, heads));
  if (row.counted !== true) return only(drawn, notCounted(drawn));
  const within = row.within === true;
  const shares = (row.shares as SharesCell).filter(({ halves }) => row.how !== 'alone' || halves > 0);
  const cells = {
    counted: 'yes',
    within: yesNo(within),
    shares: shares.map(({ provider, halves }) => shareCell(provider, within ? halves : 0, halves)).join(', '),
  };
  const others = drawn.filter((head) => !(head in cells)).map((head) => [head, `${row[head] ?? '–'}`]);
  return only(drawn, { ...cells, ...Object.fromEntries(others) });
}

function only(heads: readonly string[], cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(heads.map((head) => [head, cells[head] ?? '–']));
}

/** The statement that makes a table of pathways, numbered from 0. */
export function tableOf(pathways: readonly Pathway[]): string {
  const declared = columns.map(({ id, kind }) => `"${id}" ${sqlTypes[kind]}`).join(', ');
  const rows = pathways.map(
    (pathway, index) => `(${[index, ...columns.map(({ id }) => literal(pathway[id]))].join(', ')})`,
  );
  const inserted = rows.length === 0 ? '' : `INSERT INTO pathways VALUES ${rows.join(', ')}`;
  return `CREATE OR REPLACE TABLE pathways (number INTEGER, ${declared}); ${inserted}`;
}

function literal(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
