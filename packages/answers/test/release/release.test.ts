import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bases, ingest, openStore, type Store } from '@clockstop/counts';
import { month, type Period, standards } from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  makeRelease,
  openWithRelease,
  periodsWith,
  type Ranking,
  rank,
  storedPeriods,
} from '../../src/index.ts';
import { describePublished, publishedFolder } from '../published-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

const carried = new URL('../../src/release/data/', import.meta.url);

describe('the carried release, with nothing else read', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openWithRelease(join(folder, 'nothing'));
  });
  afterAll(() => store.close());

  test('answers for alliances, and names the published file behind the figure', async () => {
    const ranking = await rank(store, {
      standard: 'faster-diagnosis',
      period: month('2022-04'),
      basis: 'provider',
      among: 'alliances',
    });
    if (!ranking.available) throw new Error(ranking.reason);
    const [first] = ranking.rows;
    expect(first).toMatchObject({ name: 'North East London', within: 4681, total: 5810, rank: 1 });
    expect(ranking.sources.every((file) => file.includes('(in alliance-figures-'))).toBe(true);
    expect(ranking.sources.length).toBeGreaterThan(0);
  });

  test('does not answer for providers, and says what would', async () => {
    const ranking = await rank(store, {
      standard: 'faster-diagnosis',
      period: month('2022-04'),
      basis: 'provider',
      among: 'providers',
    });
    expect(ranking).toMatchObject({ available: false });
    expect(JSON.stringify(ranking)).toContain('read the published files for providers');
    expect(periodsWith(store, 'faster-diagnosis', 'providers')).toEqual([]);
    expect(periodsWith(store, 'faster-diagnosis').length).toBeGreaterThan(0);
  });

  test('holds no row twice and no row that could not be read', () => {
    const problems = store.sources.flatMap((source) => source.problems);
    expect(problems).toEqual([]);
    expect(store.sources.map(({ layout }) => layout)).toEqual(['R1', 'R1', 'R1']);
  });
});

describePublished('the release beside the published files', () => {
  let whole: Store;
  let released: Store;
  beforeAll(async () => {
    const store = join(folder, 'whole');
    await ingest([publishedFolder], { store, now: new Date('2026-11-26') });
    whole = await openStore(store);
    released = await openWithRelease(join(folder, 'nothing'));
  });
  afterAll(() => [whole.close(), released.close()]);

  test('the release is what the program makes of them today, byte for byte', async () => {
    const files = await makeRelease(whole);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(name, carried), 'utf8') === text, name).toBe(true);
  });

  test('every ranking of alliances is the same from the release as from the files', async () => {
    const questions = storedPeriods(whole).flatMap(({ period }) =>
      bases.flatMap((basis) => standards.map(({ id }) => ({ standard: id, period, basis }))),
    );
    let compared = 0;
    for (const question of questions) {
      const asked = { ...question, among: 'alliances' } as const;
      const [one, other] = await Promise.all([rank(whole, asked), rank(released, asked)]);
      expect(figuresOf(other), JSON.stringify(question)).toEqual(figuresOf(one));
      if (one.available) compared++;
    }
    expect(compared).toBeGreaterThan(600);
  });
});

/** What a ranking says, without the files that it comes from. */
function figuresOf(ranking: Ranking) {
  if (!ranking.available) return { available: false };
  const { rows, england, unattributed, vintage } = ranking;
  return { rows, england: { within: england.within, total: england.total }, unattributed, vintage };
}

describe('a file of figures that somebody has changed', () => {
  test.each([
    ['2022-13,provider,faster-diagnosis,E56000028,1,2,,x.csv', 'unknown-period'],
    ['2022-04,patient,faster-diagnosis,E56000028,1,2,,x.csv', 'wrong-label'],
    ['2022-04,provider,fast,E56000028,1,2,,x.csv', 'unknown-standard'],
    ['2022-04,provider,faster-diagnosis,,1,2,,x.csv', 'missing-code'],
    ['2022-04,provider,faster-diagnosis,?,1,2,,x.csv', 'not-an-alliance'],
    ['2022-04,provider,faster-diagnosis,R1H,1,2,,x.csv', 'not-an-alliance'],
    ['2022-04,provider,faster-diagnosis,E56000028,,2,,x.csv', 'missing-number'],
    ['2022-04,provider,faster-diagnosis,E56000028,one,2,,x.csv', 'not-a-number'],
    ['2022-04,provider,faster-diagnosis,E56000028,0.3,2,,x.csv', 'not-a-half'],
    ['2022-04,provider,faster-diagnosis,E56000028,3,2,,x.csv', 'within-total'],
    ['2022-04,provider,faster-diagnosis,E56000029,1,2,,x.csv', 'repeated-row'],
  ])('%s is left out as %s, and the others are kept', async (line, code) => {
    const own = mkdtempSync(join(folder, 'own-'));
    const rows = [
      'period,basis,standard,code,within,total,derived,files',
      '2022-04,provider,faster-diagnosis,E56000029,1,2,,x.csv',
      line,
    ];
    writeFileSync(join(own, 'alliance-figures-final.csv'), `${rows.join('\r\n')}\r\n`);
    const { read } = await ingest([join(own, 'alliance-figures-final.csv')], {
      store: join(own, 'store'),
      now: new Date('2026-11-26'),
    });
    const [source] = read;
    expect(source).toMatchObject({ layout: 'R1', vintage: 'final', counts: 1 });
    expect(source?.problems.map((problem) => [problem.code, problem.row])).toEqual([[code, 3]]);
  });
});

describe('the folder of caches', () => {
  const ranked = async (caches: string) => {
    const store = await openWithRelease(join(folder, 'nothing'), caches);
    const question = { standard: 'faster-diagnosis', period: month('2022-04'), basis: 'provider' } as const;
    const ranking = await rank(store, { ...question, among: 'alliances' });
    store.close();
    return ranking.available;
  };

  test('is filled once, and filled again where it was emptied or damaged', async () => {
    const caches = mkdtempSync(join(folder, 'caches-'));
    expect(await ranked(caches)).toBe(true);
    const [prepared = ''] = readdirSync(caches);
    const counts = join(caches, prepared, 'counts');
    expect(await ranked(caches)).toBe(true);
    expect(readdirSync(caches)).toEqual([prepared]);
    for (const file of readdirSync(counts)) writeFileSync(join(counts, file), 'not Parquet');
    expect(await ranked(caches)).toBe(true);
    for (const file of readdirSync(counts)) rmSync(join(counts, file));
    expect(await ranked(caches)).toBe(true);
  });

  test('is used by several programs at once', async () => {
    const caches = mkdtempSync(join(folder, 'caches-'));
    expect(await Promise.all([ranked(caches), ranked(caches), ranked(caches)])).toEqual([true, true, true]);
    expect(readdirSync(caches)).toHaveLength(1);
  });
});

test('a period is one of the store, quarters too', async () => {
  const store = await openWithRelease(join(folder, 'nothing'));
  const periods: readonly Period[] = storedPeriods(store).map(({ period }) => period);
  store.close();
  expect(periods).toContain('2015-04..2015-06');
});
