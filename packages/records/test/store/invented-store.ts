import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@clockstop/counts';
import {
  type Loaded,
  type LoadOptions,
  loadRecords,
  type MergeOptions,
  mergedRelation,
  providersIn,
  type Submission,
  toSubmissionLine,
} from '@clockstop/records';
import { columns, day } from '@clockstop/rules';
import { openStaging, type Staging } from '../../src/store/load/staging.ts';
import { toStoredLine } from '../../src/store/load/stored-line.ts';
import { writeSubmission } from '../../src/store/load/write-submission.ts';
import { rawRecord, type Values } from '../checking/good-records.ts';
import { inventedRegister } from '../organisations/invented-register.ts';

/** A folder that is there for as long as it is used. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-store-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The options of a load into the store in the folder, at noon of the given day of June 2024. */
export function loadOptions(folder: string, juneDay = 1): LoadOptions {
  const now = new Date(Date.UTC(2024, 5, juneDay, 12));
  return { store: join(folder, 'store'), register: inventedRegister, now, asOf: day('2024-06-30') };
}

/** Loads records as a submission, on a day of June 2024. */
export async function load(folder: string, records: readonly Values[], juneDay = 1): Promise<Loaded> {
  const text = records.map((values) => toSubmissionLine(rawRecord(values).texts)).join('');
  return loadText(folder, text, loadOptions(folder, juneDay));
}

/** Loads a file with this content. */
export async function loadText(folder: string, text: string, options: LoadOptions): Promise<Loaded> {
  const path = join(folder, 'invented.csv');
  await writeFile(path, text);
  return loadRecords(path, options);
}

/** Loads records of any columns: an extract whose headings are the columns that some record has. */
export async function loadExtract(
  folder: string,
  records: readonly Values[],
  options: LoadOptions = loadOptions(folder),
): Promise<Loaded> {
  const used = columns.map(({ id }) => id).filter((id) => records.some((values) => id in values));
  const rows = records.map((values) => used.map((id) => values[id] ?? '').join(','));
  const mapping = { columns: Object.fromEntries(used.map((id) => [id, id])) };
  return loadText(folder, `${[used.join(','), ...rows].join('\n')}\n`, { ...options, mapping });
}

/** Puts records of any columns into the store as a submission, without checking them. */
export async function keep(folder: string, records: readonly Values[], juneDay = 1): Promise<void> {
  const { store, register, now } = loadOptions(folder, juneDay);
  await mkdir(join(store, 'records'), { recursive: true });
  const providers = providersIn(register);
  const line = { register, providers, practices: new Map<string, string>(), onUnmapped: () => undefined };
  const staging = await openStaging(join(folder, 'staged'));
  for (const [at, values] of records.entries()) {
    staging.add(toStoredLine(rawRecord(values, at + 1), line));
  }
  await staging.close();
  const submission = { ...emptySubmission, hash: hashOf([records, juneDay]), readAt: now.toISOString() };
  await writeKept(store, staging, { ...submission, records: records.length });
}

async function writeKept(store: string, staging: Staging, submission: Submission): Promise<void> {
  const database = await openDatabase(1, '256MB');
  try {
    await writeSubmission(database, store, { staged: staging.path, submission });
  } finally {
    database.close();
    await staging.remove();
  }
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const emptySubmission: Submission = {
  hash: '',
  file: 'kept.csv',
  bytes: 0,
  layout: 'mapped',
  readAt: '',
  sequence: 1,
  lines: 0,
  rows: 0,
  records: 0,
  rejected: 0,
  problems: {},
  firstProblems: [],
  unmappedOrganisations: {},
  months: null,
};

/** A record as the merged view has it: what is known of it, as texts. */
export type Merged = Readonly<Record<string, string>>;

/** The merged view of the store in the folder, in an order that does not depend on how it was loaded. */
export async function merged(folder: string, options: MergeOptions = {}): Promise<readonly Merged[]> {
  const database = await openDatabase(1, '256MB');
  try {
    const relation = await mergedRelation(database, join(folder, 'store'), options);
    const reader = await database.connection.runAndReadAll(`SELECT * FROM ${relation}`);
    const rows = reader.getRowObjects().map((row) => {
      const known = Object.entries(row).filter(([, value]) => value !== null);
      return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
    });
    return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  } finally {
    database.close();
  }
}

/** An NHS number that is never issued: of the 999 range, the one with this place among them. */
export function neverIssued(place: number): string {
  const nine = String(999_000_000 + place * 2);
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? neverIssued(place + 1000) : `${nine}${check}`;
}
