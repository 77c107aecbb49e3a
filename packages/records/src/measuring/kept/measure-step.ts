/**
 * Measures what a step changes: the records of the rows that it touches as they are merged after it, less the same as they
 * were merged before. All other records are what they were, and so are their counts.
 */
import type { Database } from '@clockstop/counts';
import { bandColumn } from '@clockstop/counts';
import { bandIds, dimensions, type Settings } from '@clockstop/rules';
import type { TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import { submissionPath } from '../../store/files/records-folder.ts';
import { mergedRows } from '../../store/merge/merged-relation.ts';
import { type RowsMeant, type StoredFile, selectRows } from '../../store/merge/stored-rows.ts';
import { type TouchedRows, touchedRows } from '../../store/merge/touched-rows.ts';
import { identityOf, inOrder, type Submission } from '../../store/submission.ts';
import { monthsViewOf } from '../counts-sql.ts';
import { localCounts, monthText } from '../local-counts.ts';
import { measureInto } from '../measure.ts';
import { transfersSql } from '../measure-transfers.ts';
import type { Step } from './plan-steps.ts';

/** How a step is measured. */
export interface StepOptions {
  readonly store: string;
  readonly settings: Settings;
  readonly strategy: TransferStrategy;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What a step changes. */
export interface MeasuredStep {
  /** How many more records there are after it. */
  readonly records: number;
  /** The months, as periods, whose counts may change. */
  readonly months: readonly string[];
  /** A query of counts that are to be added to those before it, several for one key; some are less than nothing. */
  readonly counts: string;
  /** The same for transfers. */
  readonly transfers: string;
}

/** Measures a step. */
export async function measureStep(
  database: Database,
  step: Step,
  options: StepOptions,
): Promise<MeasuredStep> {
  const meant = await rowsMeant(database, options.store, step);
  const after = await measureRows(database, 'after', { ...options, meant: meant.after });
  const { onProgress: _, ...quietly } = options;
  const before = isNothing(meant.before)
    ? null
    : await measureRows(database, 'before', { ...quietly, meant: meant.before });
  const sides = before === null ? [after] : [after, before];
  await database.connection.run(`CREATE OR REPLACE TEMP VIEW step_transfers AS ${transfersChanged(sides)}`);
  return {
    records: after.records - (before?.records ?? 0),
    months: await periodsIn(database, sides),
    counts: countsChanged(sides),
    transfers: 'step_transfers',
  };
}

interface Meant {
  readonly before: RowsMeant;
  readonly after: RowsMeant;
}

/** Every row of the submissions that come or go, and the rows of the others that they touch. */
async function rowsMeant(database: Database, store: string, { from, to }: Step): Promise<Meant> {
  const [before, after] = [from, to].map((some) => new Set(some.map(identityOf)));
  const isIn = (among: ReadonlySet<string> | undefined) => (one: Submission) =>
    among?.has(identityOf(one)) === true;
  const gone = from.filter((one) => !isIn(after)(one));
  const submissions = [...to, ...gone].toSorted(inOrder);
  const stays = (one: Submission) => isIn(before)(one) && isIn(after)(one);
  const changing = submissions.flatMap((one, place) => (stays(one) ? [] : [place]));
  const touched =
    from.length === 0
      ? { places: '', files: [] }
      : await touchedRows(database, store, { submissions, changing });
  const files = submissions.map(({ hash }, number) => ({ path: submissionPath(store, hash), number }));
  const among = (is: (one: Submission) => boolean) =>
    changing
      .filter((place) => is(submissions[place] as Submission))
      .map((place) => files[place] as StoredFile);
  const rows = await readTouched(database, files, touched);
  return { before: { whole: among(isIn(before)), rows }, after: { whole: among(isIn(after)), rows } };
}

/** The touched rows of the submissions that stay: they are read once for both sides. */
async function readTouched(
  { connection }: Database,
  files: readonly StoredFile[],
  touched: TouchedRows,
): Promise<string | null> {
  if (touched.files.length === 0) return null;
  const having = touched.files.map((place) => files[place] as StoredFile);
  await connection.run(`CREATE OR REPLACE TEMP TABLE touched_rows AS
    FROM (${selectRows(having)}) SEMI JOIN ${touched.places} USING (place)`);
  return 'touched_rows';
}

function isNothing({ whole, rows }: RowsMeant): boolean {
  return whole.length === 0 && rows === null;
}

/** One side of a step: what its rows come to. */
interface Side {
  readonly records: number;
  /** A query of its counts, not added up yet. */
  readonly counts: string;
  /** The view of its months. */
  readonly months: string;
  readonly transfers: string;
}

async function measureRows(
  database: Database,
  side: 'before' | 'after',
  { settings, strategy, meant, onProgress }: StepOptions & { readonly meant: RowsMeant },
): Promise<Side> {
  const { connection } = database;
  const relation = await mergedRows(database, meant, { strategy });
  const progress = onProgress === undefined ? {} : { onProgress };
  await measureInto(connection, relation, side, { settings, ...progress });
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${side}_transfers AS ${transfersSql(relation, settings)}`,
  );
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${relation}`);
  const records = Number(reader.getRows()[0]?.[0] ?? 0);
  return { records, counts: localCounts(side), months: monthsViewOf(side), transfers: `${side}_transfers` };
}

async function periodsIn({ connection }: Database, sides: readonly Side[]): Promise<readonly string[]> {
  const months = sides.map((side) => `FROM ${side.months}`).join(' UNION ');
  const reader = await connection.runAndReadAll(`SELECT ${monthText('month')} FROM (${months})`);
  return reader.getRows().map(([period]) => String(period));
}

const KEYS = ['period', 'basis', 'code', 'standard', ...dimensions].map((name) => `"${name}"`).join(', ');
const FIGURES = ['total', 'within', ...bandIds.map(bandColumn)].map((name) => `"${name}"`);

/** The counts of a relation added up, by what tells them apart; what counts nobody is left out. */
export function summedCounts(relation: string): string {
  const sums = FIGURES.map((name) => `sum(${name})::INTEGER AS ${name}`);
  return `SELECT ${KEYS}, ${sums.join(', ')} FROM ${relation} GROUP BY ALL HAVING sum(total) > 0`;
}

function countsChanged([after, before]: readonly Side[]): string {
  if (before === undefined) return `${after?.counts}`;
  const less = FIGURES.map((name) => `-${name} AS ${name}`).join(', ');
  return `${after?.counts} UNION ALL SELECT ${KEYS}, ${less} FROM (${before.counts})`;
}

function transfersChanged([after, before]: readonly Side[]): string {
  if (before === undefined) return `FROM ${after?.transfers}`;
  return `FROM ${after?.transfers} UNION ALL
    SELECT measure, month, provider, -pathways AS pathways, -within AS within FROM ${before.transfers}`;
}
