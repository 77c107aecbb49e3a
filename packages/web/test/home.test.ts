import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';

let invented: InventedStore;
let app: FastifyInstance;
const faults: unknown[] = [];

beforeAll(async () => {
  invented = await inventStore();
  app = await createWeb({ store: invented.store, invented: true, onFault: (fault) => faults.push(fault) });
});

afterAll(async () => {
  await app.close();
  invented.remove();
});

async function get(url: string) {
  const answer = await app.inject({ url, headers: { host: 'example.org' } });
  expect(faults).toEqual([]);
  return answer;
}

const latest = '?period=2024-01&basis=provider';
const april = '?period=2022-04&basis=provider';

describe('home', () => {
  test('is the first page, without leading elsewhere, and the same at its permanent address', async () => {
    const [first, permanent] = [await get('/'), await get(`/home${latest}`)];
    expect(first.statusCode).toBe(200);
    expect(first.body).toBe(permanent.body);
    expect(first.body).toContain('href="/home?period=2024-01&amp;basis=provider"');
    expect(first.body).toMatch(/England met (none|\d|all \d)[^<]* standards/);
  });

  test.each([
    ['/home', `/home${latest}`],
    ['/?period=2022-04', `/home${april}`],
    ['/home.json', `/home.json${latest}`],
    ['/home.csv?period=2022-04', `/home.csv${april}`],
    ['/home/62-day.svg', `/home/62-day.svg${latest}`],
  ])('%s leads to %s', async (from, to) => {
    const { statusCode, headers } = await get(from);
    expect([statusCode, headers.location]).toEqual([302, to]);
  });

  test('shows England on every standard with counts, and whether it was met', async () => {
    const { body } = await get('/');
    const { england } = (await get(`/home.json${latest}`)).json();
    expect(england.map(({ standard }: { standard: string }) => standard)).toEqual([
      'faster-diagnosis',
      '31-day',
      '62-day',
    ]);
    for (const { standard, within, total } of england) {
      expect(body).toContain(`href="/standards/${standard}"`);
      const count = (patients: number) => patients.toLocaleString('en-GB', { maximumFractionDigits: 1 });
      expect(body).toContain(`${count(within)} of ${count(total)} patients`);
    }
  });

  test('claims no real change from two or three months', async () => {
    const { body } = await get('/');
    expect(body).toContain('Too few months of figures to tell a real change from chance');
    expect(body).not.toContain('No real change');
    const { changes } = (await get(`/home.json${latest}`)).json();
    expect(new Set(changes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['too-few']));
    expect(changes).toHaveLength(3 * 22);
  });

  test('says what was revised', async () => {
    const { body } = await get('/');
    expect(body).toContain('April 2022 can be seen both ways');
    expect(body).toContain('April 2022, 31-day surgery, by provider');
    const { revisions } = (await get(`/home.json${latest}`)).json();
    expect(revisions).toMatchObject([{ standard: '31-day-surgery', period: '2022-04' }]);
  });

  test('leads to every alliance, to a claim, to the map and to the data', async () => {
    const { body } = await get('/');
    const alliances = new Set([...body.matchAll(/href="\/alliances\/([^"]+)"/g)].map(([, slug]) => slug));
    expect(alliances.size).toBe(21);
    for (const path of ['/claims', '/map', '/data', '/compare', '/standards', '/national-chart'])
      expect(body).toMatch(new RegExp(`href="${path}["?]`));
  });

  test('has its figures as CSV: England and the alliances on every standard', async () => {
    const lines = (await get(`/home.csv${april}`)).body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 10 * 22);
    expect(lines[1]).toMatch(/^two-week-wait,2022-04,provider,ENGLAND,England,\d+,\d+,0\.\d+,93%,,too-few,/);
  });

  test('has a control chart of each standard as picture and as data', async () => {
    const svg = await get(`/home/62-day.svg${latest}`);
    expect([svg.statusCode, svg.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(svg.body).toContain('England, by provider');
    expect((await get(`/home/62-day.json${latest}`)).json()).toMatchObject({
      table: { rows: expect.any(Array) },
    });
    const csv = await get(`/home/faster-diagnosis.csv${latest}`);
    expect(csv.body.split('\r\n').length).toBeGreaterThan(3);
    expect((await get(`/home/two-week-wait.svg${latest}`)).statusCode).toBe(404);
  });

  test('of a month without figures says so and offers others', async () => {
    const { statusCode, body } = await get('/home?period=2019-01&basis=provider');
    expect(statusCode).toBe(200);
    expect(body).toContain('No figures for January 2019');
    expect(body).toContain('<option value="2024-01">');
  });

  test('of several months has no control charts', async () => {
    const { statusCode, body } = await get('/home?period=2022-04..2022-05&basis=provider');
    expect(statusCode).toBe(200);
    expect(body).not.toContain('What really changed');
  });

  test.each([
    ['/home?period=april&basis=provider', 400],
    ['/home?period=2022-04&basis=hospital', 400],
    [`/home/nothing.svg${latest}`, 400],
  ])('%s is answered with %d', async (url, status) => {
    expect((await get(url)).statusCode).toBe(status);
  });
});
