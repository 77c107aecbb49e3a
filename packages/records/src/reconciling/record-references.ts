/** Which records the causes of differences rest on: submission and row, nothing of a patient. */
import { type Database, quote } from '@clockstop/counts';
import { UNKNOWN } from '../measuring/counts-sql.ts';
import { toRecordNumber } from '../store/merge/stored-rows.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { isNothing } from './amount.ts';
import type { CauseId } from './cause.ts';
import { NOW, THEN } from './facts.ts';
import { BASE, LATE } from './late.ts';
import { ONLY_SHARED } from './reconcile-cell.ts';
import type { ReconciledCell, RecordReference } from './reconciliation.ts';

const CELL = 'standard, month, basis, code';

/** Gives the records of each cause of these cells, in the order of the cells. Rejected rows are not kept, so not told. */
export async function* recordReferences(
  { connection }: Database,
  cells: readonly ReconciledCell[],
  submissions: readonly StoredSubmission[],
): AsyncGenerator<RecordReference> {
  const files = new Map(submissions.map(({ hash, file }) => [hash, file]));
  const hashes = submissions.map(({ hash }) => hash);
  for (const cell of cells) {
    for (const [cause, sql] of queriesOf(cell)) {
      const reader = await connection.runAndReadAll(`SELECT DISTINCT place FROM (${sql}) ORDER BY place`);
      for (const [place] of reader.getRows()) {
        const { hash, row } = toRecordNumber(place as bigint, hashes);
        const { standard, month, basis, code } = cell;
        yield { standard, month, basis, code, cause, submission: hash, file: files.get(hash) ?? '', row };
      }
    }
  }
}

/** The records of every cause of a cell that rests on some. */
function queriesOf(cell: ReconciledCell): readonly (readonly [CauseId, string])[] {
  const causes = new Map<CauseId, string>();
  for (const { cause } of cell.named) {
    const sql = cause === 'late' ? lateSql(cell) : ownSql(cell);
    if (sql !== null) causes.set(cause, sql);
  }
  for (const { cause, why, couldExplain } of cell.possible) {
    if (isNothing(couldExplain)) continue;
    const sql = possibleSql(cell, cause, why === ONLY_SHARED);
    if (sql !== null && !causes.has(cause)) causes.set(cause, sql);
  }
  return [...causes];
}

function possibleSql(cell: ReconciledCell, cause: CauseId, onlyShared: boolean): string | null {
  switch (cause) {
    case 'late':
      return countedSql(cell);
    case 'unmapped':
    case 'geography':
      return ownSql(cell);
    case 'shared':
      return onlyShared ? countedSql(cell) : factsSql(cell, "kind = 'awaited'");
    case 'transfers':
      return factsSql(cell, 'open');
    case 'exclusions':
      return factsSql(cell, "kind = 'left-out'");
    case 'residence':
      return factsSql(cell, "kind = 'counted' AND residence IS NOT NULL AND residence <> code");
    case 'elsewhere':
    case 'rejected':
      return null;
  }
}

function countedSql(cell: ReconciledCell): string {
  return factsSql(cell, "kind = 'counted' AND total > 0");
}

/** The records of the cell where it is they that are elsewhere: nothing is published under its code, or it is unknown. */
function ownSql(cell: ReconciledCell): string | null {
  return cell.isPublished && cell.code !== UNKNOWN ? null : countedSql(cell);
}

function factsSql(cell: ReconciledCell, where: string): string {
  return `SELECT place FROM ${BASE} WHERE ${isOf(cell)} AND ${where}`;
}

/** The rows that make the pathway what it is now and was not then, or the other way round. */
function lateSql(cell: ReconciledCell): string {
  const part = (table: string): string =>
    `SELECT place, total, within FROM ${table} JOIN ${LATE} l USING (${CELL}, pathway)
     WHERE ${isOf(cell)} AND kind = 'counted'`.replace(
      'place, total, within',
      `place, ${table}.total, ${table}.within`,
    );
  const [now, then] = [part(NOW), part(THEN)];
  return `((${now}) EXCEPT (${then})) UNION ALL ((${then}) EXCEPT (${now}))`;
}

function isOf({ standard, month, basis, code }: ReconciledCell): string {
  const values = { standard, month, basis, code };
  return Object.entries(values)
    .map(([name, value]) => `"${name}" = ${quote(value)}`)
    .join(' AND ');
}
