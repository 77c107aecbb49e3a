/** A store with a national submission for each month, invented straight to its files: no patient. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '@clockstop/counts';
import {
  COLUMNS_PER_NUMBER,
  knownColumns,
  RECORDS_FORMAT,
  type Submission,
  storedColumns,
} from '@clockstop/records';
import { columns } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { inventedRecords, MONTHLY } from './invent-parquet.ts';

/** Of a hundred records of a month, how many tell more of a pathway of the month before. */
const CONTINUED = 15;

/** Writes the submission of a month, counted from 0, into a store, and returns its hash. */
export async function inventSubmission(
  database: DuckDBConnection,
  store: string,
  month: number,
): Promise<string> {
  const submission = submissionOf(month);
  const folder = join(store, 'records');
  mkdirSync(folder, { recursive: true });
  const before = month * MONTHLY;
  const continued =
    month === 0
      ? 'range'
      : `CASE WHEN hash(range, 77) % 100 < ${CONTINUED} THEN range - ${MONTHLY} ELSE range END`;
  const stored = storedColumns.map(({ name, type }) => `${storedValue(name, before)}::${type} AS "${name}"`);
  const metadata = `{clockstop: ${quote(RECORDS_FORMAT)}, submission: ${quote(JSON.stringify(submission))}}`;
  await database.run(`COPY (SELECT ${stored.join(', ')} FROM (${inventedRecords({ records: MONTHLY, before, number: continued })}))
    TO ${quote(join(folder, `${submission.hash}.parquet`))}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440, KV_METADATA ${metadata})`);
  return submission.hash;
}

function storedValue(name: string, before: number): string {
  if (name === 'row') return `(made - ${before} + 1)`;
  const known = knownColumns.findIndex((column) => column.name === name);
  if (known === -1) return columns.some(({ id }) => id === name) ? `"${name}"` : 'NULL';
  const told = columns.slice(known * COLUMNS_PER_NUMBER, (known + 1) * COLUMNS_PER_NUMBER);
  return `(${told.map(({ id }, bit) => `("${id}" IS NOT NULL)::INTEGER * ${1 << bit}`).join(' + ')})`;
}

function submissionOf(month: number): Submission {
  return {
    hash: createHash('sha256').update(`month ${month}`).digest('hex'),
    file: `month-${month}.csv`,
    bytes: 0,
    layout: 'download',
    readAt: new Date(Date.UTC(2011, month)).toISOString(),
    sequence: month + 1,
    lines: MONTHLY,
    rows: MONTHLY,
    records: MONTHLY,
    rejected: 0,
    problems: {},
    firstProblems: [],
    unmappedOrganisations: {},
    months: null,
  };
}
