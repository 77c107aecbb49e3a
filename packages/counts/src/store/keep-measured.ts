/**
 * Keeps counts that were measured from patient-level records as a source of vintage `local`. There is one such source in
 * a store: it stands for all the records there, so keeping it puts it in the place of the one before. Its rows lie in the
 * files of its months, so that what was measured before is not written again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { knownSources } from './catalogue.ts';
import { type Database, quote } from './database.ts';
import type { MonthCounts } from './keep-months.ts';
import { flush, writeSettled } from './settle-file.ts';
import type { Source } from './source.ts';
import { FORMAT, sourcesFolder } from './write-source.ts';

/** Counts by month, and where they come from. */
export interface Measured {
  readonly months: readonly MonthCounts[];
  /** What they were measured from, in a few words: shown as the name of the source. */
  readonly name: string;
  /** Sentences on how they were measured, and what they rest on. */
  readonly statements: readonly string[];
  /** What makes these counts what they are: equal texts have equal counts. */
  readonly identity: string;
  /** When they were measured, as an ISO time. */
  readonly readAt: string;
}

/** Writes the source to the store, wholly or not at all, and gives its provenance. The files of its months must be there. */
export async function keepMeasured(database: Database, store: string, measured: Measured): Promise<Source> {
  const source = toSource(measured);
  mkdirSync(sourcesFolder(store), { recursive: true });
  const before = await measuredIn(database, store);
  await writeSettled(pathOf(store, source.hash), (partial) =>
    database.connection.run(copyStatement(partial, source)),
  );
  removeSources(
    store,
    before.filter(({ hash }) => hash !== source.hash),
  );
  return source;
}

/**
 * Takes the counts that were measured from records out of the store, so that nothing answers from them any more. The files
 * of their months stay, for those who know their names.
 */
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

function toSource({ months, name, statements, identity, readAt }: Measured): Source {
  const slices = months.flatMap((month) => month.slices);
  return {
    hash: createHash('sha256').update(identity).digest('hex'),
    file: name,
    bytes: 0,
    layout: 'L1',
    release: 'records',
    vintage: 'local',
    readAt,
    counts: slices.reduce((sum, { rows }) => sum + rows, 0),
    cells: { count: 0, share: 0, label: 0, heading: 0, note: 0, blank: 0, problem: 0 },
    problems: [],
    problemCount: 0,
    statements,
    slices,
  };
}

/** A file without rows of its own. */
function copyStatement(path: string, source: Source): string {
  const metadata = `{clockstop: ${quote(FORMAT)}, source: ${quote(JSON.stringify(source))}}`;
  return `COPY (SELECT NULL::VARCHAR AS period WHERE false) TO ${quote(path)} (FORMAT parquet, KV_METADATA ${metadata})`;
}
