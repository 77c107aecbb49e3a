/** Measures the records of a store and keeps the counts in it, with vintage `local`. */
import { type Database, dropMeasured, keepMeasured, openDatabase, quote, quotePath } from '@clockstop/counts';
import {
  type Assumption,
  type AssumptionId,
  assumedOptions,
  assumptionById,
  type Day,
  defaults,
  dimensions as published,
  type RecordDimension,
  type Settings,
  type StandardId,
  standardById,
} from '@clockstop/rules';
import { isTransferStrategy, type TransferStrategy } from '../organisations/transfers/transfer-strategy.ts';
import { whileLocked } from '../store/files/worked-out.ts';
import { mergedRelation } from '../store/merge/merged-relation.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { submissionsIn } from '../store/submissions-of.ts';
import { bringUpToDate, sweep } from './kept/bring-up-to-date.ts';
import type { StepOptions } from './kept/measure-step.ts';
import { identityOfCounts, type MeasuredState, transfersPath } from './kept/measured-state.ts';
import { monthText } from './local-counts.ts';
import { measureInto } from './measure.ts';
import type { TransferCount } from './measure-transfers.ts';

/** How the records of a store are measured. */
export interface MeasureStoreOptions {
  readonly store: string;
  /** The time to write down as that of the measuring. */
  readonly now: Date;
  readonly settings?: Settings;
  /** A breakdown to show the sums by, of those that only records have as well. */
  readonly by?: RecordDimension;
  readonly onProgress?: (done: number, all: number) => void;
}

/** The sum over all providers of one standard in one month, in half patients. */
export interface MeasuredSum {
  readonly month: string;
  readonly standard: StandardId;
  /** The label of the breakdown that was asked for; null where the patients have none, or none was asked for. */
  readonly label: string | null;
  readonly total: number;
  readonly within: number;
}

/** What measuring came to. */
export interface MeasuredStore {
  /** The submissions that were measured, without those withdrawn. */
  readonly submissions: readonly StoredSubmission[];
  /** Records after merging. */
  readonly records: number;
  /** How many submissions came or went since they were measured last; null where everything was measured. */
  readonly changed: number | null;
  readonly sums: readonly MeasuredSum[];
  readonly transfers: readonly TransferCount[];
  /** The assumptions that the rules of these standards make, as they were made. */
  readonly restsOn: readonly Assumption[];
  /** How many rows of counts were kept. */
  readonly counts: number;
}

/**
 * Measures every record of a store that counts and keeps the counts beside the published ones, in the place of those
 * measured before. What has not changed since is not measured again. Without records there are no counts, and those
 * measured before are taken out. Throws RecordsStoreError while another process measures the same store.
 */
export async function measureStore(options: MeasureStoreOptions): Promise<MeasuredStore> {
  return whileLocked(options.store, async () => {
    const database = await openDatabase(2, '2GB');
    try {
      return await measureWith(database, options);
    } finally {
      database.close();
    }
  });
}

async function measureWith(database: Database, options: MeasureStoreOptions): Promise<MeasuredStore> {
  const { store, settings = defaults, by, onProgress } = options;
  const stored = await submissionsIn(database, store);
  const submissions = stored.filter(({ isWithdrawn }) => !isWithdrawn);
  const progress = onProgress === undefined ? {} : { onProgress };
  const how = { store, settings, strategy: strategyOf(settings), ...progress };
  const { state, changed } = await bringUpToDate(stored, how);
  const sums = by === undefined ? sumsOf(state) : await sumsBy(database, how, by);
  const standards = [...new Set(sums.map(({ standard }) => standard))];
  const restsOn = assumptionsOf(standards);
  const kept = { state, stored, submissions, statements: statementsOf(restsOn, settings) };
  return {
    submissions,
    records: state.records,
    changed,
    sums,
    transfers: await transfersIn(database, store, state),
    restsOn,
    counts: await keep(database, { ...options, ...kept }),
  };
}

interface Keeping extends MeasureStoreOptions {
  readonly state: MeasuredState;
  readonly stored: readonly StoredSubmission[];
  readonly submissions: readonly StoredSubmission[];
  readonly statements: readonly string[];
}

async function keep(
  database: Database,
  { store, now, state, stored, submissions, statements }: Keeping,
): Promise<number> {
  if (state.months.length === 0) {
    await dropMeasured(database, store);
    await sweep(database, store, { state, stored });
    return 0;
  }
  const source = await keepMeasured(database, store, {
    months: state.months,
    name: `records of ${submissions.length} ${submissions.length === 1 ? 'submission' : 'submissions'}`,
    statements,
    identity: identityOfCounts(submissions, state.rules),
    readAt: now.toISOString(),
  });
  await sweep(database, store, { state, stored });
  return source.counts;
}

function sumsOf({ months }: MeasuredState): readonly MeasuredSum[] {
  return months.flatMap(({ period, sums }) => sums.map((sum) => ({ month: period, label: null, ...sum })));
}

async function transfersIn(
  { connection }: Database,
  store: string,
  { transfers }: MeasuredState,
): Promise<readonly TransferCount[]> {
  if (transfers === null) return [];
  const reader = await connection.runAndReadAll(
    `FROM read_parquet(${quotePath(transfersPath(store, transfers))}) ORDER BY ALL`,
  );
  return reader.getRowObjectsJson() as unknown as readonly TransferCount[];
}

/** The strategy for several transfers is one for all days: the records are merged by it. */
export function strategyOf(settings: Settings): TransferStrategy {
  const options = assumedOptions('several-transfers', settings).map(({ option }) => option);
  return options.find(isTransferStrategy) ?? 'last-sender';
}

/** The sums by a breakdown that may not be kept: every record is measured for them. */
async function sumsBy(
  database: Database,
  { store, settings, strategy }: StepOptions,
  by: RecordDimension,
): Promise<readonly MeasuredSum[]> {
  const relation = await mergedRelation(database, store, { strategy });
  const dimensions = [...new Set([...published, by])];
  await measureInto(database.connection, relation, 'measured', { settings, dimensions });
  const reader = await database.connection.runAndReadAll(`
    SELECT ${monthText('month')} AS month, standard, "${by}" AS label, sum(total)::INTEGER AS total, sum(within)::INTEGER AS within
    FROM measured WHERE basis = ${quote('provider')} GROUP BY ALL ORDER BY ALL`);
  return reader.getRowObjectsJson() as unknown as readonly MeasuredSum[];
}

function assumptionsOf(standards: readonly StandardId[]): readonly Assumption[] {
  const ids = new Set<AssumptionId>(standards.flatMap((id) => standardById(id).clock.assumptions));
  return [...ids].map(assumptionById);
}

/** What was assumed, in a sentence each. */
function statementsOf(assumptions: readonly Assumption[], settings: Settings = defaults): readonly string[] {
  return assumptions.flatMap(({ id, options, confidence }) =>
    assumedOptions(id, settings).map(
      ({ option, from, until }) =>
        `Assumed (${confidence})${datesOf(from, until)}: ${options[option] ?? option}.`,
    ),
  );
}

function datesOf(from: Day | null, until: Day | null): string {
  if (from === null && until === null) return '';
  if (from === null) return `, until ${until}`;
  return until === null ? `, from ${from}` : `, from ${from} to ${until}`;
}
