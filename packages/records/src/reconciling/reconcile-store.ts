/** Lays what the records of a store come to beside what was published, and says why they differ. */
import { createHash } from 'node:crypto';
import { type Basis, bases, openStore, type Store, UserError } from '@clockstop/counts';
import type { Register } from '@clockstop/organisations';
import {
  defaults,
  firstMonth,
  isMonth,
  lastMonth,
  type Month,
  type Period,
  type Settings,
  type StandardId,
} from '@clockstop/rules';
import { identityOfCounts, rulesOf } from '../measuring/kept/measured-state.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { submissionsIn } from '../store/submissions-of.ts';
import { isNothing, less, sizeOf } from './amount.ts';
import { type CellFacts, noFacts, readCellFacts } from './cell-facts.ts';
import { deadlineOf } from './deadline-of.ts';
import { cellText, makeFacts } from './facts.ts';
import { makeLate } from './late.ts';
import { type PublishedTable, readLocal, readPublished, type TableKey } from './published-figures.ts';
import { type BothTables, reconcileTable } from './reconcile-tables.ts';
import type { ReconciledCell, Reconciliation, RecordReference } from './reconciliation.ts';
import { recordReferences } from './record-references.ts';
import { readResidence } from './residence.ts';

/** What of a store is reconciled. */
export interface ReconcileOptions {
  readonly store: string;
  readonly register: Register;
  /** The settings by which the records were measured. */
  readonly settings?: Settings;
  /** Every month that was measured, if not given. */
  readonly period?: Period;
  /** Every standard that was measured, if not given. */
  readonly standard?: StandardId;
  /** By provider, if not given. */
  readonly basis?: Basis;
  /** One organisation; all that were measured, if not given. */
  readonly code?: string;
  /** Told of every record that a cause of a difference rests on. */
  readonly onRecord?: (record: RecordReference) => void | Promise<void>;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Every measured figure beside the published one of the same standard, month and organisation, with the causes of the
 * difference. Throws UserError where there are no records, no measured counts or none that rest on the records as they
 * are, or where nothing that was measured has been published.
 */
export async function reconcileStore(options: ReconcileOptions): Promise<Reconciliation> {
  const store = await openMeasured(options);
  try {
    return await reconcileOpen(store, options);
  } finally {
    store.close();
  }
}

async function openMeasured({ store, register }: ReconcileOptions): Promise<Store> {
  try {
    return await openStore(store, register);
  } catch (error) {
    if (error instanceof UserError && error.code === 'empty-store') refuse(NOT_MEASURED, store);
    throw error;
  }
}

async function reconcileOpen(store: Store, options: ReconcileOptions): Promise<Reconciliation> {
  const submissions = await submissionsToUse(store);
  const settings = options.settings ?? defaults;
  requireFresh(store, submissions, settings);
  const keys = keysOf(store, options);
  const tables = await readTables(store, keys);
  const source = { store: store.folder, settings, submissions };
  const progress = options.onProgress === undefined ? {} : { onProgress: options.onProgress };
  await makeLate(store.database, await makeFacts(store.database, tables.both, { ...source, ...progress }));
  const knowledge = {
    ...{ register: options.register, submissions, facts: await readCellFacts(store.database) },
    residence: await readResidence(store.database, options.register),
  };
  requireSame(tables.both, knowledge.facts, store.folder);
  const asked = tables.both.filter(({ basis }) => basis === basisOf(options));
  const all = asked.flatMap((table) => reconcileTable(table, knowledge));
  const cells = all.filter(({ code }) => options.code === undefined || code === options.code);
  if (cells.length === 0) throw new UserError('not-there', { reason: nothingFor(options, tables) });
  const differing = cells.filter(({ difference }) => !isNothing(difference)).toSorted(bySize);
  for await (const record of recordsOf(store, differing, submissions, options))
    await options.onRecord?.(record);
  return {
    differing,
    agreeing: cells.filter(({ difference }) => isNothing(difference)),
    tables: asked.map(({ standard, month, basis, vintage, deadline, files }) => {
      return { standard, month, basis, vintage, deadline, files };
    }),
    notPublished: tables.notPublished.filter(({ basis }) => basis === basisOf(options)),
  };
}

function recordsOf(
  { database }: Store,
  cells: readonly ReconciledCell[],
  submissions: readonly StoredSubmission[],
  { onRecord }: ReconcileOptions,
): AsyncIterable<RecordReference> | readonly RecordReference[] {
  return onRecord === undefined ? [] : recordReferences(database, cells, submissions);
}

function bySize(a: ReconciledCell, b: ReconciledCell): number {
  return sizeOf(b.difference) - sizeOf(a.difference) || textOf(a).localeCompare(textOf(b));
}

function textOf({ month, standard, code }: ReconciledCell): string {
  return [month, standard, code].join(' ');
}

function basisOf({ basis = 'provider' }: ReconcileOptions): Basis {
  return basis;
}

const NO_RECORDS =
  'The store at {store} holds no patient-level records. Load some first: clockstop records load FILE --store {store}';
const NOT_MEASURED =
  'The records of the store at {store} have not been measured. Measure them first: clockstop records measure --store {store}';
const OUT_OF_DATE =
  'The local counts in the store at {store} rest on other records, or other rules, than it has now. Measure again: clockstop records measure --store {store}';

function refuse(text: string, store: string): never {
  throw new UserError('not-there', { reason: text.replaceAll('{store}', store) });
}

async function submissionsToUse({ database, folder }: Store): Promise<readonly StoredSubmission[]> {
  const all = await submissionsIn(database, folder);
  const used = all.filter(({ isWithdrawn }) => !isWithdrawn);
  return used.length === 0 ? refuse(NO_RECORDS, folder) : used;
}

/** The counts must have been measured from these records by these settings. */
function requireFresh(
  { sources, folder }: Store,
  submissions: readonly StoredSubmission[],
  settings: Settings,
): void {
  const measured = sources.find(({ vintage }) => vintage === 'local');
  if (measured === undefined) refuse(NOT_MEASURED, folder);
  const hash = createHash('sha256')
    .update(identityOfCounts(submissions, rulesOf(settings)))
    .digest('hex');
  if (measured.hash !== hash) refuse(OUT_OF_DATE, folder);
}

/** What the records come to must be what was measured: else the rules have changed since. */
function requireSame(
  tables: readonly BothTables[],
  facts: ReadonlyMap<string, CellFacts>,
  folder: string,
): void {
  for (const table of tables) {
    for (const [code, local] of table.local) {
      const { base, late } = facts.get(cellText({ ...table, code })) ?? noFacts({ ...table, code });
      if (!isNothing(less(less(base.amount, late.amount), local))) refuse(OUT_OF_DATE, folder);
    }
  }
}

/** The measured tables that are asked for, on both bases: by commissioner, providers tell what is missing. */
function keysOf({ sources }: Store, { period, standard }: ReconcileOptions): readonly TableKey[] {
  const slices = sources.filter(({ vintage }) => vintage === 'local').flatMap((source) => source.slices);
  return bases.flatMap((basis) =>
    slices
      .filter((slice) => slice.basis === basis && isMonth(slice.period))
      .filter((slice) => period === undefined || isIn(slice.period as Month, period))
      .filter((slice) => standard === undefined || slice.standard === standard)
      .map((slice) => ({ standard: slice.standard, month: slice.period as Month, basis })),
  );
}

function isIn(month: Month, period: Period): boolean {
  return firstMonth(period) <= month && month <= lastMonth(period);
}

interface Tables {
  readonly both: readonly BothTables[];
  readonly notPublished: Reconciliation['notPublished'];
}

async function readTables(store: Store, keys: readonly TableKey[]): Promise<Tables> {
  const found = await readPublished(store, keys);
  const published = found.filter((table) => table.kind === 'published');
  const local = await readLocal(store, published);
  const providers = new Map(
    published.filter(({ basis }) => basis === 'provider').map((table) => [nameOf(table), table]),
  );
  return {
    both: published.map((table, at) => ({
      ...table,
      deadline: deadlineOf(table.month, table.vintage),
      local: local[at] ?? new Map(),
      byProvider: providers.get(nameOf(table)) ?? null,
    })),
    notPublished: found.filter((table) => table.kind === 'not-published'),
  };
}

function nameOf({ standard, month }: Pick<PublishedTable, 'standard' | 'month'>): string {
  return `${standard} ${month}`;
}

function nothingFor(options: ReconcileOptions, { both, notPublished }: Tables): string {
  const [basis, code] = [basisOf(options), options.code];
  if (both.some((table) => table.basis === basis))
    return `No record of ${code} was counted by ${basis} in what was measured and published.`;
  const [first] = notPublished.filter((table) => table.basis === basis);
  return first === undefined
    ? 'Nothing was measured for this period and standard.'
    : `What was measured has not been published in the files that were read: ${first.reason}`;
}
