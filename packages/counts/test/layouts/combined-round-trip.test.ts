/** Published workbooks, written as a Monthly Combined CSV, come back as the same counts and agree with themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Count } from '../../src/index.ts';
import { describePublished, publishedFolder } from '../published-folder.ts';
import { readInvented } from './read-invented.ts';
import { type Filling, writeCombinedCsv } from './write-combined-csv.ts';

const workbooks = [
  'APRIL-2024-CWT-CRS-COMMISSIONER-WORKBOOK-FINAL.xlsx',
  'APRIL-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx',
  'AUGUST-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx',
];

function read(name: string): readonly Count[] {
  return readInvented(readFileSync(join(publishedFolder, 'workbooks-2023-2024', name)), { name }).counts;
}

/** All that a count says, without the place it stands in. */
function sayAll({ sheet: _, row: __, breakdown, bands, ...count }: Count): string {
  const sorted = Object.entries(bands ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([Object.entries(count).sort(), breakdown.labels, sorted]);
}

describePublished('the workbooks of two months as one combined CSV', () => {
  test.each<Filling>(['', '0'])('with "%s" in the bands of other standards', (filling) => {
    const counts = workbooks.flatMap(read);
    const back = readInvented(writeCombinedCsv(counts, filling), { name: 'Cumulative-Final.csv' });
    expect(back).toMatchObject({ layout: 'G7', release: 'csv', vintage: 'final' });
    expect(back.problems.map(({ code }) => code)).toEqual(['layout-not-tried']);
    expect(counts.length).toBeGreaterThan(30_000);
    expect(back.counts.map(sayAll).toSorted()).toEqual(counts.map(sayAll).toSorted());
  });
});
