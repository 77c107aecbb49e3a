import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidatesFor, ingest, openStore, type Question, select } from '../../src/index.ts';
import { inventedCsv } from '../invented-file.ts';
import { g7 } from '../layouts/invented-layouts.ts';
import { now, outcome, prepare } from './prepared-folder.ts';

const [headings = '', ...records] = g7.trim().split('\n');
const cumulative = inventedCsv(g7);

/** The file of one month: its rows without the column Period. */
function perMonth(month: string): Buffer {
  const rows = records.filter((row) => row.startsWith(month));
  return inventedCsv([headings, ...rows].map((row) => row.replace(/^[^|]*\|/, '')).join('\n'));
}

test('a cumulative file answers before that of the month, and each basis for itself', async () => {
  const { folder, store } = prepare({
    'April-2025-Monthly-Combined-CSV-Final.csv': perMonth('01/04/2025'),
    '2025-26-Apr-May-Cumulative-Final.csv': cumulative,
  });
  await ingest([folder], { store, now });
  const opened = await openStore(store);
  const about = { standard: '62-day', period: '2025-04' as Question['period'], by: [] } as const;
  for (const [basis, among, sums] of [
    ['provider', 'providers', ['ENGLAND 9/11', 'R1A 5/7', 'R1B 4/4']],
    ['commissioner', 'boards', ['ENGLAND 9/11', 'QAA 9/11']],
  ] as const) {
    const [first, second] = candidatesFor(opened.sources, { ...about, basis, among });
    expect(first?.parts.map(({ source }) => source.file)).toEqual(['2025-26-Apr-May-Cumulative-Final.csv']);
    for (const parts of [first?.parts ?? [], second?.parts ?? []]) {
      const found = await select(opened.database, { store, parts, by: [], withBands: false });
      expect(found.map(({ code, within, total }) => `${code} ${within}/${total}`).toSorted()).toEqual(sums);
    }
  }
  opened.close();
});

test('a file that is cut off within quotation marks leaves nothing behind', async () => {
  const { folder, store } = prepare({
    '2025-26-Cumulative.csv': Buffer.concat([cumulative, Buffer.from('01/05/2025,Provider,R1B,"MIDL')]),
  });
  expect(outcome(await ingest([folder], { store, now }))).toMatchObject({
    read: [],
    unreadable: ['2025-26-Cumulative.csv unterminated-quote'],
  });
  expect(readdirSync(join(store, 'counts'))).toEqual([]);
});

const cancers = ['breast', 'lung', 'skin', 'testicular', 'other', 'head & neck', 'gynaecological'];

/** A row of the large file: 900 providers, 12 months, and 14 labels. */
function recordAt(index: number): string {
  const month = String(1 + (Math.floor(index / 900) % 12)).padStart(2, '0');
  const label = Math.floor(index / 10_800);
  const cancer = `Suspected ${cancers[label % 7]} cancer`;
  const route = label < 7 ? 'Screening' : 'Urgent Suspected Cancer';
  const name = 'A UNIVERSITY HOSPITALS NHS FOUNDATION TRUST';
  return `01/${month}/2025,Provider,R${100 + (index % 900)},MIDLANDS,${name},FDS,${cancer},${route},,4,3,1,0.75,1,2,0,1,0`;
}

/** A file of more than 16 MB, from which files are read piece by piece. */
function largeFile(): Buffer {
  const rows = Array.from({ length: 140_000 }, (_, index) => recordAt(index));
  const large = Buffer.from([headings.replaceAll(' | ', ','), ...rows, ''].join('\n'));
  expect(large.length).toBeGreaterThan(16 * 1024 * 1024);
  return large;
}

test('a large file is read whole, and so are those beside it', async () => {
  const large = largeFile();
  const { folder, store } = prepare({ 'large-Cumulative.csv': large, 'small-Cumulative.csv': cumulative });
  const { read } = await ingest([folder], { store, now });
  expect(read.map(({ file, counts, problemCount }) => [file, counts, problemCount])).toEqual([
    ['large-Cumulative.csv', 140_000, 1],
    ['small-Cumulative.csv', 7, 1],
  ]);
});

test('a large file that changes before it is read is left out, and can be read later', async () => {
  const large = largeFile();
  const { folder, store } = prepare({ 'a.csv': large, 'b.csv': `${large}${recordAt(140_000)}\n` });
  const change = (): void => appendFileSync(join(folder, 'b.csv'), `${recordAt(140_001)}\n`);
  const ingested = await ingest([folder], { store, now, onProgress: change });
  expect(outcome(ingested)).toMatchObject({ read: ['a.csv'], unreadable: ['b.csv changed'] });
  expect(readdirSync(join(store, 'counts'))).toHaveLength(1);
  const later = await ingest([join(folder, 'b.csv')], { store, now });
  expect(later.read.map(({ counts }) => counts)).toEqual([140_002]);
});
