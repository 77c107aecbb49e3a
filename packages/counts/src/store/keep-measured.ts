/**
 * Keeps counts that were measured from patient-level records as a source of vintage `local`. There is one such source in
 * a store: it stands for all the records there, so keeping it puts it in the place of the one before.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bandIds, dimensions, type Period, type StandardId } from '@clockstop/rules';
import type { Basis } from '../count.ts';
import { knownSources } from './catalogue.ts';
import { type Database, quote } from './database.ts';
import { bandColumn } from './parquet-columns.ts';
import { flush, settleFile } from './settle-file.ts';
import type { Slice, Source } from './source.ts';
import { FORMAT, PARTIAL, sourcesFolder } from './write-source.ts';

/** Counts in a table of a database, and where they come from. */
export interface Measured {
  /**
   * The table: period, basis, code, standard, a column for each dimension, total, within and a column for each band, as
   * sources of counts have them.
   */
  readonly table: string;
  /** What they were measured from, in a few words: shown as the name of the source. */
  readonly name: string;
  /** Sentences on how they were measured, and what they rest on. */
  readonly statements: readonly string[];
  /** What makes these counts what they are: equal texts have equal counts. */
  readonly identity: string;
  /** When they were measured, as an ISO time. */
  readonly readAt: string;
}

/** Writes the counts to the store, wholly or not at all, and gives their provenance. */
export async function keepMeasured(database: Database, store: string, measured: Measured): Promise<Source> {
  const source = await toSource(database, measured);
  const folder = sourcesFolder(store);
  mkdirSync(folder, { recursive: true });
  const before = await measuredIn(database, store);
  const partial = join(folder, `${source.hash}.${randomUUID()}${PARTIAL}`);
  try {
    await database.connection.run(copyStatement(measured.table, partial, source));
    settleFile(partial, pathOf(store, source.hash));
  } finally {
    rmSync(partial, { force: true });
  }
  removeSources(
    store,
    before.filter(({ hash }) => hash !== source.hash),
  );
  return source;
}

/** Takes the counts that were measured from records out of the store, so that they stay out. */
export async function dropMeasured(database: Database, store: string): Promise<void> {
  removeSources(store, await measuredIn(database, store));
}

function removeSources(store: string, sources: readonly Source[]): void {
  for (const { hash } of sources) rmSync(pathOf(store, hash), { force: true });
  if (sources.length > 0) flush(sourcesFolder(store));
}

/** The sources of a store that were measured from records. */
async function measuredIn(database: Database, store: string): Promise<readonly Source[]> {
  const sources = await knownSources(database, store);
  return sources.filter(({ layout }) => layout === 'L1');
}

function pathOf(store: string, hash: string): string {
  return join(sourcesFolder(store), `${hash}.parquet`);
}

async function toSource(database: Database, measured: Measured): Promise<Source> {
  const slices = await slicesOf(database, measured.table);
  return {
    hash: createHash('sha256').update(measured.identity).digest('hex'),
    file: measured.name,
    bytes: 0,
    layout: 'L1',
    release: 'records',
    vintage: 'local',
    readAt: measured.readAt,
    counts: slices.reduce((sum, { rows }) => sum + rows, 0),
    cells: { count: 0, share: 0, label: 0, heading: 0, note: 0, blank: 0, problem: 0 },
    problems: [],
    problemCount: 0,
    statements: measured.statements,
    slices,
  };
}

/** What the table can answer: its rows by period, basis and standard, which share their breakdowns and bands. */
async function slicesOf({ connection }: Database, table: string): Promise<readonly Slice[]> {
  const filled = [...dimensions, ...bandIds.map(bandColumn)].map(
    (name) => `bool_or("${name}" IS NOT NULL) AS "${name}"`,
  );
  const reader =
    await connection.runAndReadAll(`SELECT period, basis, standard, count(*)::INTEGER AS rows, ${filled.join(', ')}
    FROM ${table} GROUP BY ALL ORDER BY ALL`);
  return reader.getRowObjectsJson().map((row) => ({
    period: row.period as Period,
    basis: row.basis as Basis,
    standard: row.standard as StandardId,
    by: dimensions.filter((dimension) => row[dimension] === true),
    rows: Number(row.rows),
    england: false,
    organisations: true,
    bands: bandIds.filter((band) => row[bandColumn(band)] === true),
  }));
}

/** The columns as sources have them; what a table of records does not have is left empty. */
function copyStatement(table: string, path: string, source: Source): string {
  const metadata = `{clockstop: ${quote(FORMAT)}, source: ${quote(JSON.stringify(source))}}`;
  const columns = [
    'period, basis, code, NULL::VARCHAR AS name, standard',
    ...dimensions.map((dimension) => `"${dimension}"`),
    'NULL::VARCHAR AS sheet, total, within, 0 AS row, NULL::INTEGER AS after',
    ...bandIds.map((band) => `"${bandColumn(band)}"`),
  ];
  return `COPY (SELECT ${columns.join(', ')} FROM ${table} ORDER BY period, standard, basis, code) TO ${quote(path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480, KV_METADATA ${metadata})`;
}
