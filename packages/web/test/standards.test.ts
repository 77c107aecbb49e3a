import { standards } from '@clockstop/rules';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';

let invented: InventedStore;
let app: FastifyInstance;

beforeAll(async () => {
  invented = await inventStore();
  app = await createWeb({ store: invented.store, invented: true });
});
afterAll(async () => {
  await app.close();
  invented.remove();
});

const get = (url: string) => app.inject(url);
const april = '?period=2022-04&basis=provider';

describe('the list of standards', () => {
  test('has every one, with its page, what is expected, and England', async () => {
    const { body, statusCode } = await get('/standards?basis=provider');
    expect(statusCode).toBe(200);
    for (const { id, shortTitle } of standards) {
      expect(body).toContain(`href="/standards/${id}"`);
      expect(body).toContain(shortTitle);
    }
    expect(body).toContain('No figures have been read');
    expect(body).toContain('no standard then');
  });

  test('is data too', async () => {
    const json = (await get('/standards.json?basis=provider')).json();
    expect(json.standards).toHaveLength(standards.length);
    const csv = (await get('/standards.csv?basis=provider')).body.trim().split('\r\n');
    expect(csv).toHaveLength(standards.length + 1);
  });
});

describe('the page of a standard', () => {
  test.each(standards.map(({ id }) => id))('%s says what it is, also without figures', async (id) => {
    const settled = await app.inject({ url: `/standards/${id}`, headers: {} });
    const url = settled.statusCode === 302 ? String(settled.headers.location) : `/standards/${id}`;
    const { body, statusCode } = await get(url);
    expect(statusCode, url).toBe(200);
    expect(body).toContain('What it is');
    expect(body).toContain('The clock starts');
  });

  test('says the finding, whether it was met, and by how many', async () => {
    const { body } = await get(`/standards/faster-diagnosis${april}`);
    expect(body).toMatch(/<h1[^>]*>.*28-day faster diagnosis: [\d.]+% in England in April 2022/s);
    expect(body).toMatch(/met by \d+ of 21/);
    expect(body).toContain('Was it met?');
  });

  test('a month without an operational standard is neither met nor missed', async () => {
    const { body } = await get(`/standards/62-day-upgrade${april}`);
    expect(body).toContain('there was no standard then');
    expect(body).not.toMatch(/met by \d+ of/);
  });

  test.each(['ranking', 'map', 'funnel', 'breaches'])('its chart %s is a picture and data', async (name) => {
    const svg = await get(`/standards/faster-diagnosis/${name}.svg${april}&width=400`);
    expect(svg.statusCode).toBe(200);
    expect(svg.headers['content-type']).toContain('image/svg+xml');
    expect(svg.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(svg.body).toContain('<svg');
    const png = await get(`/standards/faster-diagnosis/${name}.png${april}`);
    expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    const json = (await get(`/standards/faster-diagnosis/${name}.json${april}`)).json();
    expect(json.table.rows.length).toBeGreaterThan(0);
    const csv = await get(`/standards/faster-diagnosis/${name}.csv${april}`);
    expect(csv.body.trim().split('\r\n')).toHaveLength(json.table.rows.length + 1);
  });

  test('a chart without figures says so, and one that there is not says which there are', async () => {
    const none = await get(`/standards/faster-diagnosis/bands.svg${april}`);
    expect([none.statusCode, none.body]).toEqual([404, expect.stringContaining('There are no figures')]);
    const wrong = await get(`/standards/faster-diagnosis/pie.svg${april}`);
    expect([wrong.statusCode, wrong.body]).toEqual([400, expect.stringContaining('ranking.svg')]);
  });

  test('data has what the page has, and the permanent address', async () => {
    const json = (await get(`/standards/faster-diagnosis.json${april}`)).json();
    expect(json.alliances.rows).toHaveLength(21);
    expect(json.address).toMatch(
      /\/standards\/faster-diagnosis\?period=2022-04&basis=provider&vintage=final&figures=/,
    );
    expect(json.invented).toBe(true);
    const csv = (await get(`/standards/faster-diagnosis.csv${april}`)).body.trim().split('\r\n');
    expect(csv).toHaveLength(1 + 21 + 2);
    expect(csv[0]).toContain('standard,period,basis,vintage,code,name');
  });

  test.each([
    ['/standards/62%20day%20gp', '/standards/62-day-referral'],
    ['/standards/FDS', '/standards/faster-diagnosis'],
  ])('%s leads to %s', async (url, path) => {
    const { statusCode, headers } = await get(url);
    expect(statusCode).toBe(302);
    expect(headers.location).toContain(path);
  });

  test('a standard that there is not says what is near', async () => {
    const { statusCode, body } = await get('/standards/62-weeks');
    expect(statusCode).toBe(404);
    expect(body).toContain('The nearest are');
  });

  test('a mark of other figures says that they have changed, the right one does not', async () => {
    const changed = await get(`/standards/faster-diagnosis${april}&figures=00000000`);
    expect(changed.body).toContain('The figures have changed since');
    const address: string = (await get(`/standards/faster-diagnosis.json${april}`)).json().address;
    const same = await get(address.replace(/^https?:\/\/[^/]+/, ''));
    expect(same.statusCode).toBe(200);
    expect(same.body).not.toContain('The figures have changed since');
  });

  test.each(['local', 'scenario'])('figures of vintage %s are not shown', async (vintage) => {
    const { statusCode, body } = await get(`/standards/faster-diagnosis${april}&vintage=${vintage}`);
    expect(statusCode).toBe(400);
    expect(body).toContain('provisional, final, unknown');
  });
});
