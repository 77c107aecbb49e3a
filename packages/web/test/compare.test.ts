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
  const answer = await app.inject(url);
  expect(faults).toEqual([]);
  return answer;
}

const two = 'organisation=invented-place-01&organisation=inventp02';
const april = 'standard=31-day-drug&standard=62-day-referral&period=2022-04&basis=provider';
const both = 'standard=faster-diagnosis&period=2022-04..2022-05&basis=provider';

describe('the comparison', () => {
  test('begins with a form and examples', async () => {
    const { statusCode, body } = await get('/compare');
    expect(statusCode).toBe(200);
    expect(body).toContain('<datalist id="organisation-names">');
    expect(body).toContain('<option value="England">');
    expect(body).toMatch(/href="\/compare\?organisation=[\w-]+&amp;organisation=/);
    expect(body.match(/name="organisation"/g)).toHaveLength(4);
    expect(body).not.toContain('month by month</a>');
  });

  test.each([
    [
      '/compare?organisation=Invented+Place+01&organisation=&organisation=INVENTP02&standard=62-day-referral&standard=31-day-drug&from=2022-04&to=2022-04&basis=provider&vintage=',
      `/compare?${two}&${april}`,
    ],
    [
      '/compare?organisation=ENGLAND&from=2022-04&to=2022-05&standard=faster-diagnosis',
      `/compare?organisation=england&${both}`,
    ],
    [
      '/compare.csv?organisation=england&organisation=England&standard=faster-diagnosis&period=2022-04..2022-05',
      `/compare.csv?organisation=england&${both}`,
    ],
  ])('%s is settled', async (from, to) => {
    const { statusCode, headers } = await get(from);
    expect([statusCode, headers.location]).toEqual([302, to]);
    expect((await get(to)).statusCode).toBe(200);
  });

  test('shows each standard with counts, intervals, places and differences', async () => {
    const { body } = await get(`/compare?${two}&${april}`);
    const { standards } = (await get(`/compare.json?${two}&${april}`)).json();
    expect(standards.map(({ standard }: { standard: string }) => standard)).toEqual([
      '31-day-drug',
      '62-day-referral',
    ]);
    const [drugs] = standards;
    expect(drugs.figures).toMatchObject([
      { within: 200, total: 200, share: 1, met: true, place: { rank: 1, tied: 3, of: 21 } },
      { within: 237, total: 237, share: 1, met: true, place: { rank: 1, tied: 3 } },
    ]);
    expect(drugs.pairs).toMatchObject([{ told: 'alike', difference: 0 }]);
    expect(body).toContain('=1st (3) of 21');
    expect(body).toContain('Invented Place 01 and Invented Place 02 trust cannot be told apart: 0.0 points');
    expect(body).toContain('<h1');
  });

  test('keeps every organisation in the addresses that it gives', async () => {
    const { body } = await get(`/compare?${two}&${april}`);
    expect(body).toContain(
      'href="/compare?organisation=invented-place-01&amp;organisation=inventp02&amp;standard=31-day-drug&amp;standard=62-day-referral&amp;period=2022-04&amp;basis=provider&amp;vintage=final&amp;figures=',
    );
    const [, permanent = ''] = /class="app-address" href="([^"]+)"/.exec(body) ?? [];
    expect((await get(permanent.replaceAll('&amp;', '&'))).statusCode).toBe(200);
  });

  test('adds several months up, and draws and lists each', async () => {
    const { body } = await get(`/compare?${two}&${both}`);
    expect(body).toContain('percentages are never averaged');
    expect(body).toContain('month by month');
    const lines = (await get(`/compare.csv?${two}&${both}`)).body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 3 + 3 * 2);
    const svg = await get(`/compare/faster-diagnosis.svg?${two}&${both}&width=600`);
    expect([svg.statusCode, svg.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect((await get(`/compare/faster-diagnosis.csv?${two}&${both}`)).body).toContain('May 2022');
    expect(
      (await get(`/compare/faster-diagnosis.json?${two}&${both}`)).json().table.rows.length,
    ).toBeGreaterThan(1);
    expect((await get(`/compare/31-day-drug.svg?${two}&${april}`)).statusCode).toBe(404);
  });

  test('without figures says why and where there are some', async () => {
    const { statusCode, body } = await get(
      `/compare?${two}&standard=31-day-drug&period=2022-05&basis=provider`,
    );
    expect(statusCode).toBe(200);
    expect(body).toContain('No figures to compare for May 2022');
    expect(body).toContain('>April 2022</a>');
  });

  test.each([
    ['organisation=nowhere', 404, 'No organisation is called'],
    ['organisation=england&standard=faster', 404, 'is not a standard'],
    ['organisation=england&period=april', 400, 'is not a period'],
    ['organisation=england&from=2022-05&to=2022-04', 400, 'is not a period'],
    ['organisation=england&vintage=local', 400, 'is not a choice for vintage'],
    [
      Array.from({ length: 13 }, (_, at) => `organisation=INVENTP${String(at + 1).padStart(2, '0')}`).join(
        '&',
      ),
      400,
      'more than can be shown at once',
    ],
  ])('%s is answered with %d and what to do', async (query, status, words) => {
    const { statusCode, body } = await get(`/compare?${query}`);
    expect([statusCode, body.includes(words)]).toEqual([status, true]);
  });
});
