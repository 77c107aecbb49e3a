import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Basis, type Ingested, ingest, openStore, type Store, type Vintage } from '@clockstop/counts';
import {
  type Dimension,
  monthsOf,
  type Period,
  parsePeriod,
  type StandardId,
  standardIds,
} from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  countsOf,
  nationalChart,
  type RankedStandard,
  type RankQuestion,
  rank,
  storedPeriods,
  whichSource,
} from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';
import { england, others, places, rows } from './published/expected-figures.ts';
import { describePublished, publishedFolder } from './published-folder.ts';

/** One store of all published files, for every test of this file. */
let store: Store;
let folder: string;
let ingested: Ingested;
const now = new Date('2026-11-23T12:00:00.000Z');

function toQuestion([standard = '', period = '', basis = '', vintage = '']: readonly string[]): RankQuestion {
  const asked = {
    standard: standard as StandardId,
    period: parsePeriod(period) as Period,
    basis: basis as Basis,
  };
  return { ...asked, among: 'alliances', ...(vintage === '' ? {} : { vintage: vintage as Vintage }) };
}

async function ranked(question: RankQuestion): Promise<RankedStandard> {
  const ranking = await rank(store, question);
  if (!ranking.available) throw new Error(ranking.reason);
  return ranking;
}

const figure = ({ within, total }: { within: number; total: number }): string => `${within} of ${total}`;

function addUp(all: readonly { within: number; total: number }[]): { within: number; total: number } {
  return all.reduce((sum, each) => ({ within: sum.within + each.within, total: sum.total + each.total }));
}

function contentOf(): string[] {
  const counts = join(folder, 'store', 'counts');
  return readdirSync(counts).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(counts, name)))
        .digest('hex')}`,
  );
}

describePublished('the figures of every published file', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clockstop-test-'));
    ingested = await ingest([publishedFolder], { store: join(folder, 'store'), now });
    store = await openStore(join(folder, 'store'));
  });

  afterAll(() => {
    store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('all are read, but for the binary workbook, which says what to do', () => {
    expect(ingested.read.length).toBe(122);
    expect(ingested.already).toEqual([]);
    expect(ingested.other).toEqual({});
    expect(ingested.unreadable.map(({ path, code }) => `${basename(path)} ${code}`)).toEqual([
      'Cancer-Waiting-Times-Apr-Mar-2016-Data-Extract-Provider.xlsb xlsb',
    ]);
    expect(ingested.unreadable[0]?.message).toMatch(/save it as \.xlsx/);
    expect(store.sources.reduce((sum, { counts }) => sum + counts, 0)).toBeGreaterThan(850_000);
  });

  describe('England and what belongs to no alliance', () => {
    test.each(drawnTable(england))('%s %s %s %s: %s, %s, unattributed %s', async (...drawn) => {
      const [, , , , figures, from, unattributed, file] = drawn;
      const ranking = await ranked(toQuestion(drawn));
      expect(figure(ranking.england)).toBe(figures);
      expect(ranking.england.from).toBe(from);
      if (unattributed !== '') expect(figure(ranking.unattributed)).toBe(unattributed);
      if (file !== undefined && file !== '') expect(ranking.sources).toEqual([file]);
    });
  });

  describe('alliances', () => {
    test.each(drawnTable(places))('%s %s %s %s: %s is %s, one of %s, with %s', async (...drawn) => {
      const [, , , , code, place, tied, figures] = drawn;
      const row = (await ranked(toQuestion(drawn))).rows.find((each) => each.code === code);
      expect([row?.rank, row?.tied].map(String)).toEqual([place, tied]);
      expect(row && figure(row)).toBe(figures);
    });

    test('together with what belongs to none are England, in every month, basis and standard of the store', async () => {
      const questions = storedPeriods(store).flatMap(({ period, bases }) =>
        bases.flatMap((basis) =>
          standardIds.map((standard) => ({ standard, period, basis, among: 'alliances' }) as const),
        ),
      );
      const sums: string[] = [];
      const published: string[] = [];
      for (const question of questions) {
        const ranking = await rank(store, question);
        if (!ranking.available) continue;
        const asked = `${question.standard} ${question.period} ${question.basis}`;
        sums.push(`${asked}: ${figure(addUp([...ranking.rows, ranking.unattributed]))}`);
        published.push(`${asked}: ${figure(ranking.england)}`);
      }
      expect(published.length).toBeGreaterThan(500);
      expect(sums).toEqual(published);
    });

    test('are 20 until March 2021 and 21 from then on, all of them there', async () => {
      const before = await ranked(toQuestion(['two-week-wait', '2021-03', 'provider']));
      const after = await ranked(toQuestion(['two-week-wait', '2021-04', 'provider']));
      expect([before.rows.length, after.rows.length]).toEqual([20, 21]);
    });
  });

  describe('boards and providers', () => {
    test.each(drawnTable(others))('%s by %s %s %s: %s is %s, one of %s, with %s', async (among, ...drawn) => {
      const [, , , code, place, tied, figures, ranks] = drawn;
      const question = { ...toQuestion(drawn.slice(0, 3)), among: among as 'boards' | 'providers' };
      const ranking = await ranked(question);
      const row = ranking.rows.find((each) => each.code === code);
      expect([row?.rank, row?.tied, ranking.rows.length].map(String)).toEqual([place, tied, ranks]);
      expect(row && figure(row)).toBe(figures);
    });
  });

  describe('single rows', () => {
    test.each(drawnTable(rows))('%s %s %s %s %s: %s', async (...drawn) => {
      const [, , , code = '', labels = '', figures, bands = ''] = drawn;
      const wanted = labels
        .split(/ (?=[a-z]+[A-Za-z]*=)/)
        .filter((each) => each !== '')
        .map((each) => each.split('=') as [Dimension, string]);
      const { standard, period, basis } = toQuestion(drawn);
      const by = wanted.map(([dimension]) => dimension);
      const counted = await countsOf(store, { standard, period, basis, by, codes: [code] });
      if (counted.kind !== 'answered') throw new Error(counted.reason);
      const found = counted.counts.filter((count) =>
        wanted.every(([dimension, label]) => count[dimension] === label),
      );
      expect(found.map(figure)).toEqual([figures]);
      expect(Object.values(found[0]?.bands ?? {}).join(' ')).toBe(bands);
    });
  });

  describe('what each source says', () => {
    test('November 2021: the later CSV answers, the extract says something else', async () => {
      const question = { ...toQuestion(['faster-diagnosis', '2021-11', 'provider']), code: 'E56000028' };
      const found = await whichSource(store, question);
      const said = found.kind === 'answered' ? found.sayings : [];
      expect(
        said.map((each) => `${each.sources[0]?.layout} ${each.vintage} ${figure(each)} ${each.rank}`),
      ).toEqual(['G2 unknown 5765 of 7501 1', 'G4 unknown 5535 of 7278 3']);
    });

    test('July 2021: final before provisional', async () => {
      const question = { ...toQuestion(['31-day-surgery', '2021-07', 'commissioner']), code: 'E56000028' };
      const found = await whichSource(store, question);
      const said = found.kind === 'answered' ? found.sayings : [];
      expect(said.map((each) => `${each.vintage} ${figure(each)} ${each.rank} of ${each.tied}`)).toEqual([
        'final 113 of 120 4 of 1',
        'provisional 111 of 114 1 of 2',
      ]);
    });

    test('October 2023 to September 2024: the extract is the workbook, cell for cell', async () => {
      const extracts = store.sources.filter(({ layout }) => layout === 'G5');
      for (const period of monthsOf(parsePeriod('2023-10..2024-09') as Period)) {
        const extract = extracts.find(({ slices }) => slices.some((slice) => slice.period === period));
        for (const standard of ['faster-diagnosis', '31-day', '62-day'] as const) {
          const question = { standard, period, basis: 'provider', among: 'alliances' } as const;
          const book = await ranked(question);
          const flat = await ranked({ ...question, source: extract?.hash ?? '' });
          expect(book.vintage).toBe('final');
          expect(flat.rows).toEqual(book.rows);
          expect(flat.unattributed).toEqual(book.unattributed);
          expect(figure(flat.england)).toBe(figure(book.england));
        }
      }
    });

    test('and so is every part of it', async () => {
      const extract = store.sources.find(
        ({ file }) => file === 'CWT-CRS-Provider-Extract-2023-10_2024-03.xlsx',
      );
      const parts: [StandardId, Dimension[]][] = [
        ['faster-diagnosis', ['suspectedCancer', 'route']],
        ['31-day', ['cancerType', 'stage']],
        ['31-day', ['stage', 'modality']],
        ['62-day', ['cancerType', 'route']],
        ['62-day', ['route', 'modality']],
      ];
      for (const [standard, by] of parts) {
        const question = {
          standard,
          by,
          period: parsePeriod('2024-02') as Period,
          basis: 'provider',
        } as const;
        const keys = async (source?: string): Promise<string[]> => {
          const counted = await countsOf(store, source === undefined ? question : { ...question, source });
          const counts = counted.kind === 'answered' ? counted.counts : [];
          return counts
            .filter(({ code }) => code !== 'ENGLAND')
            .map((count) =>
              [count.code, ...by.map((dimension) => count[dimension]), figure(count)].join('|'),
            );
        };
        const book = await keys();
        expect(book.length).toBeGreaterThan(500);
        expect(await keys(extract?.hash ?? '')).toEqual(book);
      }
    });
  });

  describe('what cannot be had', () => {
    test.each(
      drawnTable(`
        31-day          | 2023-07          | commissioner | only its parts
        31-day          | 2021-07          | commissioner | first published
        31-day          | 2015-06          | provider     | first published
        62-day-referral | 2023-10          | provider     | ended in September 2023
        faster-diagnosis | 2020-07         | provider     | first published
        62-day-referral | 2015-05          | provider     | cannot be cut into months
        62-day-referral | 2015-04..2015-07 | provider     | cannot be cut into months
        62-day-screening | 2015-06         | provider     | cannot be cut into months
        62-day          | 2016-02          | provider     | 62-day-screening, 62-day-upgrade
        two-week-wait   | 2022-07          | provider     | commissioner basis only
        faster-diagnosis | 2022-04         | commissioner | provider basis only
        two-week-wait   | 2014-07          | provider     | no file that was read has it
      `),
    )('%s for %s on %s basis: %s', async (...drawn) => {
      const ranking = await rank(store, toQuestion(drawn.slice(0, 3)));
      expect(ranking.available).toBe(false);
      expect(!ranking.available && ranking.reason).toContain(drawn[3]);
    });
  });

  describe('the national chart', () => {
    test('July 2022, by commissioner: North East London is first on exactly two of the ten', async () => {
      const chart = await nationalChart(store, {
        period: parsePeriod('2022-07') as Period,
        basis: 'commissioner',
      });
      const firsts = chart.columns.flatMap((column) =>
        column.available && column.cells.E56000028?.rank === 1 ? [column.standard.id] : [],
      );
      expect(chart.columns.length).toBe(10);
      expect(chart.columns.every(({ available }) => available)).toBe(true);
      expect(firsts).toEqual(['faster-diagnosis', '62-day-upgrade']);
      expect(chart.rows.find(({ code }) => code === 'E56000028')?.firsts).toBe(2);
    });

    test('November 2023: the three standards', async () => {
      const { columns } = await nationalChart(store, {
        period: parsePeriod('2023-11') as Period,
        basis: 'provider',
      });
      const met = columns.map((column) => `${column.standard.id} ${column.available && column.england.met}`);
      expect(met).toEqual(['faster-diagnosis false', '31-day false', '62-day false']);
    });
  });

  describe('reading again', () => {
    test('changes nothing, also under another name', async () => {
      const before = contentOf();
      const later = new Date(now.getTime() + 86_400_000);
      const again = await ingest([publishedFolder], { store: join(folder, 'store'), now: later });
      expect([again.read.length, again.already.length]).toEqual([0, 122]);
      const [source] = store.sources;
      const copy = join(folder, 'another name.xlsx');
      const original = readdirSync(publishedFolder, { recursive: true }).find(
        (path) => basename(String(path)) === source?.file,
      );
      copyFileSync(join(publishedFolder, String(original)), copy);
      const renamed = await ingest([copy], { store: join(folder, 'store'), now: later });
      expect(renamed).toEqual({ read: [], already: [copy], unreadable: [], other: {} });
      expect(contentOf()).toEqual(before);
    });
  });
});
