/** Adds what a step changes to the counts that are kept: only the months that it touches are written again. */
import {
  type Database,
  keepMonths,
  type MonthCounts,
  monthPath,
  quote,
  quotePath,
  writeSettled,
} from '@clockstop/counts';
import type { Month, StandardId } from '@clockstop/rules';
import { PRIVATE } from '../../store/files/records-folder.ts';
import { identityOf } from '../../store/submission.ts';
import { type MeasuredStep, summedCounts } from './measure-step.ts';
import { type MeasuredMonth, type MeasuredState, nameFor, transfersPath } from './measured-state.ts';
import type { Step } from './plan-steps.ts';

/** The state after a step. Its files are written; those that it does not need any more stay until they are swept. */
export async function applyStep(
  database: Database,
  store: string,
  {
    state,
    step,
    measured,
  }: { readonly state: MeasuredState; readonly step: Step; readonly measured: MeasuredStep },
): Promise<MeasuredState> {
  const name = (what: string) => nameFor(step.to, state.rules, what);
  const periods = new Set(measured.months);
  const touched = state.months.filter(({ period }) => periods.has(period));
  const table = await addUp(database, store, { touched, counts: measured.counts });
  const written = await keepMonths(database, store, { table, nameOf: name });
  const sums = await sumsIn(database, table);
  const months = [
    ...state.months.filter(({ period }) => !periods.has(period)),
    ...written.map((month): MeasuredMonth => ({ ...month, sums: sums.get(month.period) ?? [] })),
  ];
  return {
    rules: state.rules,
    submissions: step.to.map(identityOf),
    records: state.records + measured.records,
    months: months.toSorted((a, b) => (a.period < b.period ? -1 : 1)),
    transfers: await addTransfers(database, store, { state, measured, name: name('transfers') }),
  };
}

/** The counts of the months that are touched, as they are after the step: what counts nobody any more is left out. */
async function addUp(
  { connection }: Database,
  store: string,
  { touched, counts }: { readonly touched: readonly MonthCounts[]; readonly counts: string },
): Promise<string> {
  const paths = touched.map(({ file }) => quotePath(monthPath(store, file)));
  const all =
    paths.length === 0 ? `(${counts})` : `(FROM read_parquet([${paths}]) UNION ALL BY NAME (${counts}))`;
  await connection.run(`CREATE OR REPLACE TEMP TABLE months_after AS ${summedCounts(all)}`);
  return 'months_after';
}

async function sumsIn(
  { connection }: Database,
  table: string,
): Promise<ReadonlyMap<Month, MeasuredMonth['sums']>> {
  const reader = await connection.runAndReadAll(`
    SELECT period, standard, sum(total)::INTEGER, sum(within)::INTEGER FROM ${table}
    WHERE basis = 'provider' GROUP BY ALL ORDER BY ALL`);
  const rows = reader.getRows().map(([period, standard, total, within]) => ({
    period: period as Month,
    sum: { standard: standard as StandardId, total: Number(total), within: Number(within) },
  }));
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  return new Map([...byPeriod].map(([period, each]) => [period, each.map(({ sum }) => sum)]));
}

async function addTransfers(
  { connection }: Database,
  store: string,
  {
    state,
    measured,
    name,
  }: { readonly state: MeasuredState; readonly measured: MeasuredStep; readonly name: string },
): Promise<string> {
  const before =
    state.transfers === null
      ? ''
      : `UNION ALL BY NAME FROM read_parquet(${quotePath(transfersPath(store, state.transfers))})`;
  const after = `SELECT measure, month, provider, sum(pathways)::INTEGER AS pathways, sum(within)::INTEGER AS within
    FROM (FROM ${measured.transfers} ${before}) GROUP BY ALL HAVING sum(pathways) > 0 ORDER BY ALL`;
  await writeSettled(
    transfersPath(store, name),
    (partial) => connection.run(`COPY (${after}) TO ${quote(partial)} (FORMAT parquet, COMPRESSION zstd)`),
    PRIVATE,
  );
  return name;
}
