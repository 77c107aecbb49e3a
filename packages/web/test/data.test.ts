import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';
import { readTable } from './read-table.ts';

let invented: InventedStore;
let app: FastifyInstance;
const folder = mkdtempSync(join(tmpdir(), 'clockstop-data-test-'));

beforeAll(async () => {
  invented = await inventStore();
  app = await createWeb({ store: invented.store, invented: true });
});
afterAll(async () => {
  await app.close();
  invented.remove();
  rmSync(folder, { recursive: true });
});

const counts = () => invented.store.sources.reduce((sum, source) => sum + source.counts, 0);

async function saved(url: string): Promise<string> {
  const { rawPayload, statusCode } = await app.inject(url);
  expect(statusCode).toBe(200);
  const path = join(folder, `${url.split('/').at(-1)?.split('?')[0]}`);
  writeFileSync(path, rawPayload);
  return path;
}

describe('everything', () => {
  test('as Parquet has every count, in patients, with its file and row', async () => {
    const rows = await readTable(await saved('/data/counts.parquet'), 'ORDER BY file, "row"');
    expect(rows).toHaveLength(counts());
    expect(rows[0]).toMatchObject({ vintage: expect.any(String), file: expect.stringContaining('.csv') });
    const halves = rows.filter(({ total }) => Number(total) % 1 !== 0);
    expect(halves.every(({ total }) => Number(total) % 0.5 === 0)).toBe(true);
  });

  test('as CSV is the same', async () => {
    const { rawPayload } = await app.inject('/data/counts.csv.gz');
    const lines = gunzipSync(rawPayload).toString().trim().split('\n');
    expect(lines).toHaveLength(counts() + 1);
    expect(lines[0]).toMatch(/^period,basis,code,name,standard,/);
  });

  test('can be read in parts, and is not sent again unchanged', async () => {
    const part = await app.inject({ url: '/data/counts.parquet', headers: { range: 'bytes=0-3' } });
    expect([part.statusCode, part.body]).toEqual([206, 'PAR1']);
    const again = await app.inject({
      url: '/data/counts.parquet',
      headers: { 'if-none-match': String(part.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
    const head = await app.inject({ method: 'HEAD', url: '/data/counts.parquet' });
    expect([head.statusCode, head.headers['accept-ranges']]).toEqual([200, 'bytes']);
  });
});

describe('alliances, organisations, sources', () => {
  test('alliances are the same as Parquet and CSV, with England', async () => {
    const rows = await readTable(await saved('/data/alliances.parquet'));
    const lines = (await app.inject('/data/alliances.csv')).body.trim().split('\r\n');
    expect(rows).toHaveLength(lines.length - 1);
    expect(rows.some(({ code }) => code === 'ENGLAND')).toBe(true);
    expect(rows.filter(({ rank }) => rank === 1).length).toBeGreaterThan(0);
  });

  test.each([
    ['organisations', () => invented.store.register.organisations.length],
    ['sources', () => invented.store.sources.length],
  ])('%s has a line for each', async (name, expected) => {
    const lines = (await app.inject(`/data/${name}.csv`)).body.trim().split('\r\n');
    expect(lines).toHaveLength(expected() + 1);
  });
});

test('the release that is carried is there as it lies in the repository', async () => {
  const { body } = await app.inject('/data');
  const links = [...body.matchAll(/href="(\/data\/release\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(links).toHaveLength(5);
  for (const path of links) {
    const file = path.split('/').at(-1) ?? '';
    const lying = new URL(`../../answers/src/release/data/${file}`, import.meta.url);
    expect((await app.inject(path)).body === readFileSync(lying, 'utf8'), path).toBe(true);
  }
});

describe('a piece', () => {
  const asked = 'standard=faster-diagnosis&period=2022-04&basis=provider';

  test('is the same as CSV, JSON and Parquet', async () => {
    const csv = (await app.inject(`/data/piece.csv?${asked}`)).body.trim().split('\r\n');
    const json = (await app.inject(`/data/piece.json?${asked}`)).json();
    const rows = await readTable(await saved(`/data/piece.parquet?${asked}`));
    expect(json.counts.length).toBeGreaterThan(0);
    expect(csv).toHaveLength(json.counts.length + 1);
    expect(rows).toHaveLength(json.counts.length);
  });

  test.each([
    ['standard=nothing&period=2022-04', 404, 'nearest'],
    ['standard=62-day&period=april', 400, 'is not a period'],
    ['standard=62-day&period=2012-04', 404, 'is not available'],
    [`${asked}&by=colour`, 400, 'not a choice for by'],
    [`${asked}&vintage=local`, 400, 'provisional, final, unknown'],
  ])('%s is refused with %i', async (query, status, words) => {
    const { statusCode, body } = await app.inject(`/data/piece.csv?${query}`);
    expect(statusCode).toBe(status);
    expect(body).toContain(words);
  });
});

test('the page says what every column means', async () => {
  const { body, statusCode } = await app.inject('/data');
  expect(statusCode).toBe(200);
  const columns = [...body.matchAll(/<th scope="row"><code[^>]*>([^<]+)<\/code><\/th><td>([^<]*)</g)];
  expect(columns.length).toBeGreaterThan(15);
  for (const [, column, meaning] of columns) expect(meaning, column).not.toBe('');
});
