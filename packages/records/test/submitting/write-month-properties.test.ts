import { readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventRecords, type SubmissionFormat, submissionFormats } from '@clockstop/records';
import { day, items, type Month, month } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFolder, loadOptions, loadText, type Merged, merged } from '../store/invented-store.ts';
import { write } from './written-store.ts';

const asOf = day('2030-01-01');

test('what is written of every month and loaded into another store is merged into the same records', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.constantFrom(...submissionFormats),
      fc.infiniteStream(fc.constantFrom('first', 'second', 'both')),
      (seed, format, files) =>
        inFolder(async (folder) => {
          await loadInTwo(folder, linesOf(seed), files);
          const records = await merged(folder);
          await sendAll(folder, monthsOf(records), format);
          expect(itemsOf(await merged(join(folder, 'other')))).toEqual(itemsOf(records));
        }),
    ),
    { numRuns: 5 },
  ));

/** The lines of good records of every kind. */
function linesOf(seed: number): readonly string[] {
  const { pieces } = inventRecords({ rows: 14, seed, layout: 'submission', problems: 'none' });
  return [...pieces()].join('').split('\r\n').slice(0, -1);
}

/** Loads lines as two submissions, some of them in both. */
async function loadInTwo(folder: string, lines: readonly string[], files: fc.Stream<string>): Promise<void> {
  const drawn = lines.map((line) => ({ line, file: files.next().value }));
  for (const [at, name] of ['first', 'second'].entries()) {
    const own = drawn.filter(({ file }) => file === name || file === 'both').map(({ line }) => `${line}\r\n`);
    if (own.length > 0) await loadText(folder, own.join(''), { ...loadOptions(folder, at + 1), asOf });
  }
}

const dates = [
  'firstSeenDate',
  'diagnosisEndDate',
  'treatmentDate',
  'transferReceivedDate',
  'transferRequestedDate',
];

/** Every month in which any of the records may be due. */
function monthsOf(records: readonly Merged[]): readonly Month[] {
  const days = records.flatMap((record) => dates.map((date) => record[date] ?? ''));
  const months = days.filter((day) => day !== '').map((day) => day.slice(0, 7));
  return [...new Set(months)].toSorted().map(month);
}

/** Writes the months one after the other, and loads each file into the store of the folder `other`. */
async function sendAll(folder: string, months: readonly Month[], format: SubmissionFormat): Promise<void> {
  const other = join(folder, 'other');
  await mkdir(other);
  for (const [at, one] of months.entries()) {
    const out = join(folder, one);
    const { kind } = await write(folder, { month: one, format, out, asOf });
    if (kind === 'none') continue;
    expect(kind).toBe('written');
    const options = { ...loadOptions(other), now: new Date(Date.UTC(2024, 5, 1, 12, at)), asOf };
    for (const name of readdirSync(out))
      await loadText(other, await readFile(join(out, name), 'utf8'), options);
  }
}

/** The items of records, without what is derived from them. */
function itemsOf(records: readonly Merged[]): readonly string[] {
  return records.map((record) => items.map(({ id }) => record[id] ?? '').join('|')).toSorted();
}
