/** Measures the records of a store and keeps the counts in it, with vintage `local`. */
import { type Database, dropMeasured, keepMeasured, openDatabase, quote } from '@clockstop/counts';
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
import { mergedRelation } from '../store/merge/merged-relation.ts';
import type { StoredSubmission, Submission } from '../store/submission.ts';
import { submissionsIn } from '../store/submissions-of.ts';
import { localCounts, monthText } from './local-counts.ts';
import { measureInto } from './measure.ts';
import { measureTransfers, type TransferCount } from './measure-transfers.ts';

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
  readonly sums: readonly MeasuredSum[];
  readonly transfers: readonly TransferCount[];
  /** The assumptions that the rules of these standards make, as they were made. */
  readonly restsOn: readonly Assumption[];
  /** How many rows of counts were kept. */
  readonly counts: number;
}

/**
 * Measures every record of a store that counts and keeps the counts beside the published ones, in the place of those
 * measured before. Without records there are no counts, and those measured before are taken out.
 */
export async function measureStore(options: MeasureStoreOptions): Promise<MeasuredStore> {
  const database = await openDatabase(2, '2GB');
  try {
    return await measureWith(database, options);
  } finally {
    database.close();
  }
}

async function measureWith(database: Database, options: MeasureStoreOptions): Promise<MeasuredStore> {
  const { store, settings = defaults, by, onProgress } = options;
  const all = await submissionsIn(database, store);
  const submissions = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const relation = await mergedRelation(database, store, { strategy: strategyOf(settings) });
  const dimensions = [...new Set([...published, ...(by === undefined ? [] : [by])])];
  const progress = onProgress === undefined ? {} : { onProgress };
  await measureInto(database.connection, relation, 'measured', { settings, dimensions, ...progress });
  await database.connection.run(localCounts('measured', 'local_counts'));
  const sums = await sumsOf(database, by);
  const standards = [...new Set(sums.map(({ standard }) => standard))];
  const restsOn = assumptionsOf(standards);
  return {
    submissions,
    records: await countOf(database, relation),
    sums,
    transfers: await measureTransfers(database.connection, relation, settings),
    restsOn,
    counts: await keep(database, { ...options, submissions, statements: statementsOf(restsOn, settings) }),
  };
}

interface Keeping extends MeasureStoreOptions {
  readonly submissions: readonly StoredSubmission[];
  readonly statements: readonly string[];
}

async function keep(
  database: Database,
  { store, now, settings, submissions, statements }: Keeping,
): Promise<number> {
  const rows = await countOf(database, 'local_counts');
  if (rows === 0) {
    await dropMeasured(database, store);
    return 0;
  }
  const source = await keepMeasured(database, store, {
    table: 'local_counts',
    name: `records of ${submissions.length} ${submissions.length === 1 ? 'submission' : 'submissions'}`,
    statements,
    identity: identityOf(submissions, settings),
    readAt: now.toISOString(),
  });
  return source.counts;
}

/** What makes measured counts what they are: the submissions that they rest on, and the settings. */
export function identityOf(submissions: readonly Submission[], settings: Settings = defaults): string {
  return JSON.stringify([submissions.map(({ hash, sequence }) => `${sequence} ${hash}`), settings]);
}

/** The strategy for several transfers is one for all days: the records are merged by it. */
export function strategyOf(settings: Settings): TransferStrategy {
  const options = assumedOptions('several-transfers', settings).map(({ option }) => option);
  return options.find(isTransferStrategy) ?? 'last-sender';
}

async function countOf({ connection }: Database, relation: string): Promise<number> {
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${relation}`);
  return Number(reader.getRows()[0]?.[0] ?? 0);
}

async function sumsOf(
  { connection }: Database,
  by: RecordDimension | undefined,
): Promise<readonly MeasuredSum[]> {
  const label = by === undefined ? 'NULL::VARCHAR' : `"${by}"`;
  const reader = await connection.runAndReadAll(`
    SELECT ${monthText('month')} AS month, standard, ${label} AS label, sum(total)::INTEGER AS total, sum(within)::INTEGER AS within
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
