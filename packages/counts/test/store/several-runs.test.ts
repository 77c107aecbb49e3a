import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest, writeTable } from '../../src/index.ts';
import { openDatabase, quote } from '../../src/store/database.ts';
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

describe('a store that an earlier version of the program wrote', () => {
  test('is not called read: its files are read again', async () => {
    const { folder, store } = prepare({ 'G2.csv': inventedFiles['a/G2.csv'] });
    const counts = join(store, 'counts');
    mkdirSync(counts, { recursive: true });
    const hash = hashOf(inventedFiles['a/G2.csv']);
    const database = await openDatabase(1, '256MB');
    await database.connection.run(
      `COPY (SELECT 1 AS total) TO ${quote(join(counts, `${hash}.parquet`))}
       (FORMAT parquet, KV_METADATA {clockstop: '0', source: '{}'})`,
    );
    database.close();
    expect(outcome(await ingest([folder], { store, now }))).toMatchObject({ read: ['G2.csv'], already: 0 });
    expect(filesOf(await sourcesOf(store))).toEqual(['G2.csv']);
  });

  test('other files in its folder do not disturb it', async () => {
    const { folder, store } = prepare({ 'G2.csv': inventedFiles['a/G2.csv'] });
    await ingest([folder], { store, now });
    writeFileSync(join(store, 'counts', 'notes.txt'), 'not a source');
    await writeTable([{ code: 'R1A', total: 1 }], join(store, 'counts', 'mine.parquet'));
    expect(filesOf(await sourcesOf(store))).toEqual(['G2.csv']);
  });
});

describe('several runs', () => {
  test('at the same time give the same store as one', async () => {
    const { folder, store } = prepare();
    const runs = await Promise.all([1, 2].map(() => ingest([folder], { store, now })));
    for (const { read, already, unreadable } of runs) {
      expect(read.length + already.length).toBe(6);
      expect(unreadable).toEqual([]);
    }
    const alone = prepare();
    await ingest([alone.folder], { store: alone.store, now });
    expect(contentOf(store)).toEqual(contentOf(alone.store));
  });

  test('a part that an ended run left is cleared once it is old, a fresh one may belong to another run', async () => {
    const { folder, store } = prepare({ 'G2.csv': inventedFiles['a/G2.csv'] });
    const counts = join(store, 'counts');
    mkdirSync(counts, { recursive: true });
    for (const name of ['old.partial', 'fresh.partial'])
      writeFileSync(join(counts, name), 'half of something');
    const age = (name: string, hours: number): void => {
      const then = new Date(now.getTime() - hours * 3_600_000);
      utimesSync(join(counts, name), then, then);
    };
    age('old.partial', 5);
    age('fresh.partial', 0.1);
    await ingest([folder], { store, now });
    const left = readdirSync(counts).filter((name) => name.endsWith('.partial'));
    expect(left).toEqual(['fresh.partial']);
    expect(filesOf(await sourcesOf(store))).toEqual(['G2.csv']);
    expect(statSync(join(counts, 'fresh.partial')).size).toBe(17);
  });
});
