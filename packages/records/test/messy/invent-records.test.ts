import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  checkFileAt,
  checkFilesAt,
  fewestRows,
  type InventOptions,
  inventRecords,
  inventRefused,
  itemInWords,
  type KeyProblem,
  messyLayouts,
  problemIds,
  problemsOf,
  refusalsOf,
} from '@clockstop/records';
import { day } from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const asOf = day('2026-01-31');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clockstop-messy-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Writes the file, checks it, and gives its key beside what the check found. */
async function checked(options: InventOptions) {
  const { pieces, key } = inventRecords(options);
  const path = join(folder, `${options.layout}-${options.seed}-${options.rows}`);
  await pipeline(pieces(), createWriteStream(path));
  const problems: KeyProblem[] = [];
  const found = await checkFileAt(path, {
    asOf,
    onProblem: ({ row, id, item }) => problems.push({ row, id, item: itemInWords({ item }) }),
  });
  return { key, found: { problems, lines: found.lines, good: found.good }, check: found };
}

describe.each(messyLayouts)('a messy file: %s', (layout) => {
  test.each([
    [1, 300],
    [2, 300],
    [3, 1000],
    [4, 9000],
  ])('with seed %i and %i records: the check finds all of the key and nothing else', async (seed, rows) => {
    const { key, found, check } = await checked({ seed, rows, layout, problems: 'all' });
    const { problems, lines, good } = key;
    expect(found).toEqual({ problems, lines, good });
    expect([check.good + check.rejected, key.leftOut]).toEqual([rows, []]);
  });
});

test.each(messyLayouts)('so it does for a hundred seeds: %s', async (layout) => {
  for (let seed = 100; seed < 200; seed++) {
    const { key, found } = await checked({
      seed,
      rows: [30, 160, 400][seed % 3] ?? 0,
      layout,
      problems: 'all',
    });
    const { problems, lines, good } = key;
    expect(found, `seed ${seed}`).toEqual({ problems, lines, good });
  }
});

describe.each(messyLayouts)('one problem by itself: %s', (layout) => {
  test.each(problemsOf(layout))('%s is found, and nothing else', async (id) => {
    const rows = id === 'CWT-F101' ? 8501 : 12;
    const { key, found } = await checked({ seed: 7, rows, layout, problems: id });
    const { problems, lines, good } = key;
    expect(found).toEqual({ problems, lines, good });
    expect(problems[0]).toMatchObject({ id });
  });
});

describe('an invented file', () => {
  test('every problem of the catalogue can be made in one layout or another', () => {
    const possible = new Set(messyLayouts.flatMap(problemsOf));
    expect(problemIds.filter((id) => !possible.has(id))).toEqual([]);
  });

  test('the same seed makes the same bytes, and another one others', () => {
    const made = (seed: number): string =>
      [...inventRecords({ seed, rows: 400, layout: 'submission', problems: 'all' }).pieces()].join('');
    expect(made(5)).toBe(made(5));
    expect(made(5)).not.toBe(made(6));
  });

  test.each(messyLayouts)('good records of every scenario are without any problem: %s', async (layout) => {
    const { found, key } = await checked({ seed: 9, rows: 5000, layout, problems: 'none' });
    expect(found).toEqual({ problems: [], lines: 5000, good: 5000 });
    expect(key.problems).toEqual([]);
  });

  test.each([1, 2, 5, 20, 60])('with %i records it says which problems it is too short for', async (rows) => {
    const { found, key } = await checked({ seed: 3, rows, layout: 'submission', problems: 'all' });
    const { problems, lines, good } = key;
    expect(found).toEqual({ problems, lines, good });
    expect(key.leftOut.length).toBeGreaterThan(0);
  });

  test('NHS numbers are of the range that is never issued', () => {
    const { pieces } = inventRecords({ seed: 1, rows: 300, layout: 'submission', problems: 'none' });
    const lines = [...pieces()].filter((piece) => piece !== '');
    expect(lines).toHaveLength(300);
    expect(lines.every((line) => /^999\d{7},/.test(String(line)))).toBe(true);
  });
});

describe.each(messyLayouts)('a file that is refused as a whole: %s', (layout) => {
  test.each(refusalsOf(layout))('%s is in its key, and is why it is refused', async (refused) => {
    const { pieces, key } = inventRefused({ seed: 2, rows: 30, layout, refused });
    const path = join(folder, `refused-${layout}-${refused}`);
    await pipeline(pieces(), createWriteStream(path));
    expect((await checkFilesAt([path], { asOf })).files).toMatchObject([{ refused }]);
    expect(key).toMatchObject({ rows: 30, problems: [], lines: 0, good: 0, refused });
  });
});

test.each(messyLayouts)('the number of records that it says is enough is enough: %s', (layout) => {
  const left = Array.from({ length: 50 }, (_, seed) =>
    inventRecords({ seed, rows: fewestRows(layout), layout, problems: 'all' }),
  ).flatMap(({ key }) => key.leftOut);
  expect(left).toEqual([]);
});
