import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/index.ts';
import { inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { g2, g6, small } from '../layouts/invented-layouts.ts';
import { relationships, writeWorkbook } from '../spreadsheet/write-workbook.ts';
import { filesOf, inventedFiles, now, outcome, prepare, sourcesOf } from './prepared-folder.ts';

describe('files that are no figures', () => {
  test('a thousand of them give a short report', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => {
        const ending = ['.txt', '.pdf', '.csv', '.xlsx', ''][index % 5] ?? '';
        const isBook = ending === '.xlsx';
        const content = isBook ? inventedWorkbook({ Beds: `Beds | ${index}` }) : `Beds,${index}\n`;
        return [`${index % 20}/beds-${index}${ending}`, content];
      }),
    );
    const { folder, store } = prepare({ ...others, 'G2.csv': inventedFiles['a/G2.csv'] });
    const ingested = await ingest([folder], { store, now });
    expect(outcome(ingested)).toEqual({
      read: ['G2.csv'],
      already: 0,
      unreadable: [],
      other: { '.txt': 200, '.pdf': 200, '.csv': 200, '.xlsx': 200, '': 200 },
    });
  });

  test('one that was asked for by name is said not to be known', async () => {
    const { folder, store } = prepare({ 'beds.csv': 'Beds,1\n', 'beds.txt': 'Beds,2\n' });
    const named = [join(folder, 'beds.csv'), join(folder, 'beds.txt')];
    const { unreadable } = await ingest(named, { store, now });
    expect(unreadable.map(({ code }) => code)).toEqual(['not-recognised', 'not-recognised']);
  });

  test('two that are the same are two, and neither is said to be in the store', async () => {
    const { folder, store } = prepare({
      'a.csv': 'Beds,1\n',
      'b.csv': 'Beds,1\n',
      'a.xlsx': 'not a workbook at all \0',
      'b.xlsx': 'not a workbook at all \0',
    });
    expect(outcome(await ingest([folder], { store, now }))).toEqual({
      read: [],
      already: 0,
      unreadable: ['a.xlsx binary', 'b.xlsx binary'],
      other: { '.csv': 2 },
    });
  });
});

describe('hostile files', () => {
  const good = inventedWorkbook(g6);
  const old = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1500),
    Buffer.from('Workbook', 'utf16le'),
    Buffer.alloc(600),
  ]);
  const bomb = writeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(50 * 1024 * 1024) } });
  const binary = writeWorkbook({
    parts: {
      'xl/workbook.xml': null,
      'xl/workbook.bin': '',
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
    },
  });

  test('cost themselves only: good files beside them are read, and nothing is left behind', async () => {
    const { folder, store } = prepare({
      'binary.xlsb': binary,
      'bomb.xlsx': bomb,
      'old.xls': old,
      'truncated.xlsx': good.subarray(0, good.length - 500),
      'garbage.xlsx': Buffer.from('PK\x03\x04garbage that is no zip at all'),
      'quote.csv': `${inventedCsv(small)}"never closed`,
      'empty.csv': '',
      'good.xlsx': good,
      'good.csv': inventedCsv(g2),
    });
    const ingested = await ingest([folder], { store, now });
    expect(filesOf(ingested.read)).toEqual(['good.csv', 'good.xlsx']);
    const reasons = ingested.unreadable.map(({ path, code }) => `${path.split('/').at(-1)} ${code}`);
    expect(reasons).toEqual([
      'binary.xlsb xlsb',
      'bomb.xlsx over-limit',
      'empty.csv empty-file',
      'garbage.xlsx truncated',
      'old.xls old-xls',
      'quote.csv unterminated-quote',
      'truncated.xlsx truncated',
    ]);
    expect(ingested.unreadable.every(({ message }) => /[.!]$/.test(message))).toBe(true);
    expect(readdirSync(join(store, 'counts')).length).toBe(2);
    expect(filesOf(await sourcesOf(store))).toEqual(['good.csv', 'good.xlsx']);
  });

  test('a file of half a million wrong lines costs at most itself', async () => {
    const [title = '', ...rest] = inventedCsv(small).toString().split('\r\n');
    const { folder, store } = prepare({
      'wrong.csv': [title, ...rest, 'what is this,17,18\r\n'.repeat(500_000)].join('\r\n'),
      'good.xlsx': good,
    });
    const { read, unreadable } = await ingest([folder], { store, now });
    expect(filesOf(read)).toContain('good.xlsx');
    expect(read.length + unreadable.length).toBe(2);
    expect(readdirSync(join(store, 'counts')).length).toBe(read.length);
  });

  test('a file that takes too long is given up, and can be read later', async () => {
    const { folder, store } = prepare({ 'good.xlsx': good });
    const hurried = await ingest([folder], { store, now, milliseconds: 1 });
    expect(hurried.unreadable.map(({ code }) => code)).toEqual(['too-slow']);
    expect(readdirSync(join(store, 'counts'))).toEqual([]);
    expect(filesOf((await ingest([folder], { store, now })).read)).toEqual(['good.xlsx']);
  });

  test('a file that goes away while others are read is named, and the others are read', async () => {
    const { folder, store } = prepare({
      'a.csv': inventedCsv(g2),
      'b.xlsx': good,
      'c.csv': inventedCsv(small),
    });
    const goAway = (): void => rmSync(join(folder, 'c.csv'), { force: true });
    const ingested = await ingest([folder], { store, now, workers: 1, onProgress: goAway });
    expect(filesOf(ingested.read)).toEqual(['a.csv', 'b.xlsx']);
    expect(ingested.unreadable.map(({ path }) => path)).toEqual([join(folder, 'c.csv')]);
  });
});
