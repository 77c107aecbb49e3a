import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CheckFilesOptions,
  type ColumnMapping,
  checkFilesAt,
  type RecordProblem,
  toSubmissionLine,
} from '@clockstop/records';
import { type ColumnName, columns, day } from '@clockstop/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRecords, rawRecord, type Values } from './good-records.ts';

const asOf = day('2024-12-31');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clockstop-check-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function written(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function submission(...records: readonly Values[]): string {
  return records.map((values) => toSubmissionLine(rawRecord(values).texts)).join('');
}

/** The records under headings of one's own: the ids of the columns that one of them has. */
function extract(...records: readonly Values[]): string {
  const given = columns.map(({ id }) => id).filter((id) => records.some((values) => values[id]));
  const lines = records.map((values) => given.map((id) => values[id] ?? '').join(','));
  return [given.map((id) => `my ${id}`).join(','), ...lines, ''].join('\n');
}

async function checked(paths: readonly string[], options: Partial<CheckFilesOptions> = {}) {
  const problems: [string, RecordProblem][] = [];
  const onProblem = (problem: RecordProblem, file: string): void => void problems.push([file, problem]);
  const check = await checkFilesAt(paths, { asOf, onProblem, ...options });
  return { check, ids: problems.map(([file, { row, id }]) => `${file} ${row} ${id}`), problems };
}

/** The mapping of the headings of such an extract. */
function mappingOf(values: Values): ColumnMapping {
  return { columns: Object.fromEntries(Object.keys(values).map((id) => [`my ${id}`, id as ColumnName])) };
}

test('files are checked one by one, and a refused one does not keep the others from it', async () => {
  const paths = [
    await written('one.csv', submission(goodRecords['1a'], { ...goodRecords['2a'], careSetting: '' })),
    await written('none.csv', ''),
    await written('two.csv', submission(goodRecords['1a'], goodRecords['1a'])),
  ];
  const { check, ids } = await checked(paths);
  expect(ids).toEqual(['one.csv 2 CWT-C001', 'two.csv 2 CWT-C701']);
  expect(check).toMatchObject({ lines: 4, good: 3, rejected: 1, warned: 1, problems: 2 });
  expect(check.files).toMatchObject([
    { file: 'one.csv', layout: 'submission', lines: 2, good: 1, rejected: 1, problems: 1 },
    { file: 'none.csv', refused: 'empty', message: 'none.csv is empty. Export it again.' },
    { file: 'two.csv', lines: 2, good: 2, rejected: 0, warned: 1 },
  ]);
});

test('an extract that lacks columns and has pseudonyms is not rejected record by record', async () => {
  const { clinicalTrial: _, nhsNumberStatus: __, ...short } = goodRecords['2a'];
  const path = await written(
    'extract.csv',
    extract({ ...short, nhsNumber: 'PSEUDO-1' }, { ...short, nhsNumber: '9434765910', pathwayId: 'PW2' }),
  );
  const { check, ids, problems } = await checked([path], { mapping: mappingOf(short) });
  expect(ids).toEqual(['extract.csv 2 CWT-S014', 'extract.csv 0 CWT-F104']);
  expect(check).toMatchObject({ lines: 2, good: 2, rejected: 0, warned: 1 });
  expect(problems.map(([, { nhsNumber }]) => nhsNumber)).toEqual(['*******910', '']);
});

test('progress is told of with the file that it is about', async () => {
  const paths = [await written('a.csv', submission(goodRecords['1a']))];
  const told: string[] = [];
  await checked(paths, { onProgress: ({ rows }, path) => void told.push(`${rows} ${path}`) });
  expect(told).toEqual([`1 ${paths[0]}`]);
});
