/** Facts of the records of a store, as they are now and as they were at the deadlines. */
import { type Database, quote } from '@clockstop/counts';
import { type Day, type Month, type Settings, type StandardId, standardById } from '@clockstop/rules';
import { strategyOf } from '../measuring/measure-store.ts';
import { mergedRelation } from '../store/merge/merged-relation.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { factColumns, factsSql } from './facts-sql.ts';
import type { TableKey } from './published-figures.ts';

/** The tables of facts: of all records, and of those that were there at the deadline of each table that it divides. */
export const [NOW, THEN] = ['facts_now', 'facts_then'];

/** A table of figures, and the deadline for its records; null where it is not known. */
export interface DatedTable extends TableKey {
  readonly deadline: Day | null;
}

/** What facts are made from. */
export interface FactsSource {
  readonly store: string;
  readonly settings: Settings;
  /** Those that were not withdrawn, in their order. */
  readonly submissions: readonly StoredSubmission[];
  readonly onProgress?: (done: number, all: number) => void;
}

/** Makes both tables of facts in the database, and gives the tables of figures that are divided by their deadlines. */
export async function makeFacts(
  database: Database,
  tables: readonly DatedTable[],
  source: FactsSource,
): Promise<readonly DatedTable[]> {
  const { submissions, onProgress } = source;
  const divided = dividingDeadlines(tables, submissions);
  await createTable(database, NOW);
  await createTable(database, THEN);
  onProgress?.(0, divided.length + 1);
  await addFacts(database, { into: NOW, tables, submissions, source });
  for (const [at, deadline] of divided.entries()) {
    onProgress?.(at + 1, divided.length + 1);
    const concerned = tables.filter((table) => table.deadline === deadline);
    const inTime = submissions.filter((submission) => isInTime(submission, deadline));
    await addFacts(database, { into: THEN, tables: concerned, submissions: inTime, source });
  }
  onProgress?.(divided.length + 1, divided.length + 1);
  return tables.filter(({ deadline }) => deadline !== null && divided.includes(deadline));
}

/** Whether the submission was in the store by the end of the day. */
export function isInTime({ readAt }: StoredSubmission, deadline: Day): boolean {
  return readAt.slice(0, 'YYYY-MM-DD'.length) <= deadline;
}

/** The deadlines before which some submissions came, and after which others. */
function dividingDeadlines(
  tables: readonly DatedTable[],
  submissions: readonly StoredSubmission[],
): readonly Day[] {
  const deadlines = [...new Set(tables.flatMap(({ deadline }) => deadline ?? []))];
  return deadlines.filter((deadline) => {
    const inTime = submissions.filter((submission) => isInTime(submission, deadline)).length;
    return inTime > 0 && inTime < submissions.length;
  });
}

async function createTable({ connection }: Database, name: string): Promise<void> {
  const columns = Object.entries(factColumns).map(([column, type]) => `"${column}" ${type}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (${columns.join(', ')})`);
}

interface Adding {
  readonly into: string;
  readonly tables: readonly TableKey[];
  readonly submissions: readonly StoredSubmission[];
  readonly source: FactsSource;
}

async function addFacts(database: Database, { into, tables, submissions, source }: Adding): Promise<void> {
  const { store, settings } = source;
  const hashes = submissions.map(({ hash }) => hash);
  const relation = await mergedRelation(database, store, {
    ...{ strategy: strategyOf(settings), hashes, withPlace: true },
  });
  for (const [id, keys] of Map.groupBy(tables, ({ standard }) => standard)) {
    const months = [...new Set(keys.map(({ month }) => month))];
    const sql = factsSql({ relation, standard: standardById(id), months, settings });
    await database.connection.run(
      `INSERT INTO ${into} SELECT * FROM (${sql}) WHERE (month, basis) IN (VALUES ${keys.map(keyRow).join(', ')})`,
    );
  }
}

function keyRow({ month, basis }: TableKey): string {
  return `(${quote(month)}, ${quote(basis)})`;
}

/** A cell of a table: what one organisation has of one standard in one month. */
export interface CellKey {
  readonly standard: StandardId;
  readonly month: Month;
  readonly basis: TableKey['basis'];
  readonly code: string;
}

/** The cell as a text. */
export function cellText({ standard, month, basis, code }: CellKey): string {
  return [standard, month, basis, code].join(' ');
}
