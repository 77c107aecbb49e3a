import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest, openStore, UserError } from '../../src/index.ts';
import { writeFiles } from '../temporary-folder.ts';
import {
  contentOf,
  filesOf,
  hashOf,
  inventedFiles,
  now,
  outcome,
  prepare,
  sourcesOf,
} from './prepared-folder.ts';

const names = Object.keys(inventedFiles).map((path) => path.split('/').at(-1) ?? path);

describe('reading a folder', () => {
  test('reads every file below it, and leaves one file in the store for each', async () => {
    const { folder, store } = prepare();
    const ingested = await ingest([folder], { store, now });
    expect(outcome(ingested)).toEqual({ read: names.toSorted(), already: 0, unreadable: [], other: {} });
    expect(readdirSync(join(store, 'counts')).every((name) => /^[0-9a-f]{64}\.parquet$/.test(name))).toBe(
      true,
    );
    expect(await sourcesOf(store)).toEqual(
      ingested.read.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
    );
  });

  test('writes down where the counts come from', async () => {
    const { folder, store } = prepare({ 'G2.csv': inventedFiles['a/G2.csv'] });
    const [source] = (await ingest([folder], { store, now })).read;
    const bytes = inventedFiles['a/G2.csv'];
    expect(source).toMatchObject({
      file: 'G2.csv',
      hash: hashOf(bytes),
      bytes: bytes.length,
      layout: 'G2',
      release: 'csv',
      vintage: 'unknown',
      readAt: now.toISOString(),
      counts: 8,
      problemCount: 0,
    });
    expect(source?.slices.map(({ by, england, rows }) => [by.join(' '), england, rows])).toEqual([
      ['setting', true, 5],
      ['', true, 3],
    ]);
  });

  test('again changes nothing, also under other names and in other folders', async () => {
    const { folder, store } = prepare();
    await ingest([folder], { store, now });
    const before = contentOf(store);
    const later = new Date(now.getTime() + 86_400_000);
    expect(outcome(await ingest([folder], { store, now: later }))).toEqual({
      read: [],
      already: 6,
      unreadable: [],
      other: {},
    });
    writeFiles(folder, {
      'again/OTHER-NAME-FINAL.csv': inventedFiles['a/G2.csv'],
      'again/G3-copy.xlsm': inventedFiles['b/G3.xlsx'],
    });
    const again = await ingest([join(folder, 'again')], { store, now: later });
    expect(again.already.map((path) => path.split('/').at(-1))).toEqual([
      'G3-copy.xlsm',
      'OTHER-NAME-FINAL.csv',
    ]);
    expect(contentOf(store)).toEqual(before);
  });

  test('the same content twice in one run is read once', async () => {
    const { folder, store } = prepare({
      'one.csv': inventedFiles['a/G2.csv'],
      'two.csv': inventedFiles['a/G2.csv'],
    });
    const { read, already } = await ingest([folder], { store, now });
    expect([read.length, already.length]).toEqual([1, 1]);
  });

  test('the same path twice in one run is one file', async () => {
    const { folder, store } = prepare({ 'one.csv': inventedFiles['a/G2.csv'] });
    const { read, already } = await ingest([folder, join(folder, 'one.csv')], { store, now });
    expect([read.length, already.length]).toEqual([1, 0]);
  });

  test('tells how far it has come', async () => {
    const { folder, store } = prepare();
    const steps: string[] = [];
    await ingest([folder], { store, now, onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  test('passes over hidden files, locks and links, and does not run in circles', async () => {
    const { folder, store } = prepare({
      'real.csv': inventedFiles['a/G2.csv'],
      '.hidden/G6.xlsx': inventedFiles['G6.xlsx'],
      '~$real.xlsx': 'a lock',
      'node_modules/x/G6.xlsx': inventedFiles['G6.xlsx'],
    });
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync(join(folder, 'nothing.csv'), join(folder, 'broken.csv'));
    expect(outcome(await ingest([folder], { store, now }))).toEqual({
      read: ['real.csv'],
      already: 0,
      unreadable: [],
      other: {},
    });
  });

  test('a path where nothing is, is a mistake, and no store is made for it', async () => {
    const { folder, store } = prepare({});
    const asked = ingest([join(folder, 'nowhere')], { store, now });
    await expect(asked).rejects.toThrow(UserError);
    await expect(asked).rejects.toMatchObject({ code: 'no-path' });
    await expect(openStore(store)).rejects.toMatchObject({ code: 'no-store' });
  });

  test('an empty folder makes a store without sources, which says so', async () => {
    const { folder, store } = prepare({ 'x.txt': '' });
    expect(outcome(await ingest([folder], { store, now }))).toMatchObject({ read: [], other: { '.txt': 1 } });
    await expect(openStore(store)).rejects.toMatchObject({ code: 'empty-store' });
  });

  test.each(["o'brien & sons", 'figures [2024] (final)', 'what? *all*', 'données', '{a,b}'])(
    'a store may lie in a folder called %s',
    async (name) => {
      const { folder, store } = prepare({
        'G2.csv': inventedFiles['a/G2.csv'],
        'G6.xlsx': inventedFiles['G6.xlsx'],
      });
      const odd = join(store, name);
      await ingest([folder], { store: odd, now });
      expect(filesOf(await sourcesOf(odd))).toEqual(['G2.csv', 'G6.xlsx']);
    },
  );
});
