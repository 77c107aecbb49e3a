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

const surgery = '?standard=31-day-surgery&period=2022-04&basis=provider';

describe('the map', () => {
  test('leads to its permanent address', async () => {
    expect((await get('/map')).headers.location).toBe(
      '/map?standard=faster-diagnosis&period=2024-01&basis=provider',
    );
    expect((await get('/map.csv?standard=31-day-surgery')).headers.location).toBe(`/map.csv${surgery}`);
  });

  test('is a picture, a list with links, and a choice of vintage', async () => {
    const { body } = await get(`/map${surgery}`);
    expect(body).toContain(
      'of 21 alliances met the standard for <span class="app-nowrap">31-day</span> surgery',
    );
    expect(body).toContain('<option value="provisional">');
    expect(body).toContain('href="/alliances/invented-place-01"');
    expect(body).toContain('src="/map/map.svg?standard=31-day-surgery');
    expect((await get(`/map/map.svg${surgery}`)).statusCode).toBe(200);
    expect((await get(`/map/map.csv${surgery}`)).body).toContain('Invented Place 01');
  });

  test('has the ranking as data, with who borders on whom', async () => {
    const json = (await get(`/map.json${surgery}`)).json();
    expect(json.rows).toHaveLength(21);
    expect(json.neighbours.INVENTA01).toEqual([]);
    const lines = (await get(`/map.csv${surgery}`)).body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 21 + 2);
  });

  test('by vintage shows those figures', async () => {
    const early = (await get(`/map.json${surgery}&vintage=provisional`)).json();
    expect(early).toMatchObject({ vintage: 'provisional' });
  });

  test('without figures says why and where there are some', async () => {
    const { statusCode, body } = await get('/map?standard=31-day-surgery&period=2022-05&basis=provider');
    expect(statusCode).toBe(200);
    expect(body).toContain('no figures for May 2022');
    expect(body).toContain('There are figures for');
    expect((await get('/map/map.svg?standard=31-day-surgery&period=2022-05&basis=provider')).statusCode).toBe(
      404,
    );
  });

  test.each([
    ['/map?standard=faster', 404],
    ['/map?period=april', 400],
    ['/map?vintage=scenario', 400],
  ])('%s is answered with %d', async (url, status) => {
    expect((await get(url)).statusCode).toBe(status);
  });
});
