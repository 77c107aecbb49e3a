import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWithRelease } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';

let invented: InventedStore;
let app: FastifyInstance;
let carried: Store;
let real: FastifyInstance;

beforeAll(async () => {
  invented = await inventStore();
  app = await createWeb({ store: invented.store, invented: true });
  carried = await openWithRelease(join(tmpdir(), 'clockstop-no-such-store'));
  real = await createWeb({ store: carried, invented: false });
});
afterAll(async () => {
  await Promise.all([app.close(), real.close()]);
  invented.remove();
  carried.close();
});

/** The answer at the end of the way that an address leads. */
async function follow(of: FastifyInstance, url: string) {
  const first = await of.inject(url);
  if (first.statusCode !== 302) return { ...first, url, body: first.body, statusCode: first.statusCode };
  const to = String(first.headers.location);
  const second = await of.inject(to);
  return { url: to, body: second.body, statusCode: second.statusCode };
}

const nel = '/alliances/north-east-london?period=2022-04&basis=provider&standard=faster-diagnosis';

describe('an alliance, from the carried release', () => {
  test('has the finding, every standard, and its place with how sure that is', async () => {
    const { body, statusCode } = await real.inject(nel);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/<h1[^>]*>.*North East London: 1 of 1 standard met in April 2022, first on 1/s);
    expect(body).toContain('4,681 of 5,810');
    expect(body).toContain('of 21');
    expect(body).toContain('Two-week wait');
    expect(body).toContain('Barts Health NHS Trust');
    expect(body).toContain('Tower Hamlets');
    expect(body).toMatch(/[\d,]+ in 2020/);
  });

  test.each(['/alliances/nel', '/alliances/E56000028', '/alliances/North%20East%20London'])(
    '%s leads to its page',
    async (url) => {
      expect((await follow(real, url)).url).toContain('/alliances/north-east-london?period=');
    },
  );

  test('a borough is named, and that figures are not its own', async () => {
    const { body } = await real.inject(`${nel}&place=Hackney`);
    expect(body).toContain('Hackney lies in North East London');
    expect(body).toContain('none are published for boroughs');
  });

  test('says what it took over', async () => {
    const { body } = await real.inject(nel);
    expect(body).toContain('North Central and North East London');
  });

  test.each(['standards', 'months'])('its chart %s is a picture and data', async (name) => {
    const [path, query] = nel.split('?');
    const svg = await real.inject(`${path}/${name}.svg?${query}`);
    expect([svg.statusCode, svg.headers['content-type']]).toEqual([200, expect.stringContaining('svg')]);
    const json = (await real.inject(`${path}/${name}.json?${query}`)).json();
    expect(json.table.rows.length).toBeGreaterThan(0);
    expect(json.sentence).toContain('North East London');
  });

  test('what the release does not hold is said, with what would help', async () => {
    const [path, query] = nel.split('?');
    const chart = await real.inject(`${path}/bands.svg?${query}`);
    expect(chart.statusCode).toBe(404);
    const { body } = await real.inject(nel);
    expect(body).not.toContain('id="bands"');
  });

  test('data has a line for each standard and basis', async () => {
    const lines = (await real.inject(nel.replace('?', '.csv?'))).body.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(10);
    const json = (await real.inject(nel.replace('?', '.json?'))).json();
    expect(json.rows.find((row: { standard: string }) => row.standard === 'faster-diagnosis')).toMatchObject({
      within: 4681,
      total: 5810,
      rank: 1,
      met: true,
    });
  });
});

describe('a provider and a board', () => {
  test('without figures of their own say where they belong, and what is missing', async () => {
    const { body, statusCode } = await follow(real, '/providers/r1h');
    expect(statusCode).toBe(200);
    expect(body).toContain('Barts Health NHS Trust: no figures for');
    expect(body).toContain('/alliances/north-east-london');
    expect(body).toContain('read the published files for providers');
  });

  test('one that has ended points first of all to what follows it', async () => {
    const { body } = await follow(real, '/providers/rnj');
    expect(body).toContain('has ended. Its work goes on at');
    expect(body).toContain('/providers/r1h');
    expect(body.indexOf('has ended')).toBeLessThan(body.indexOf('Where it belongs'));
  });

  test('one on no list says why it is counted to no alliance', async () => {
    const { body, statusCode } = await follow(real, '/providers/nv1');
    expect(statusCode).toBe(200);
    expect(body).toContain('Counted to none:');
  });

  test.each(['/providers/xyzzy', '/alliances/atlantis', '/boards/r1h'])(
    '%s says what is near',
    async (url) => {
      const { statusCode, body } = await real.inject(url);
      expect(statusCode).toBe(404);
      expect(body).toContain('The nearest are');
    },
  );

  test('with figures show them, among the others', async () => {
    const { url, body, statusCode } = await follow(app, '/providers/inventp01');
    expect(statusCode).toBe(200);
    expect(url).toContain('/providers/inventp01?');
    expect(body).toMatch(/standards? met in/);
    const chart = await app.inject(url.replace('?', '/months.svg?'));
    expect(chart.statusCode).toBe(200);
  });
});

describe('the lists', () => {
  test.each([
    ['/alliances', 'North East London'],
    ['/boards', 'North East London ICB'],
    ['/providers', 'Barts Health NHS Trust'],
  ])('%s has %s, each with its page', async (url, name) => {
    const { body, statusCode } = await follow(real, url);
    expect(statusCode).toBe(200);
    expect(body).toContain(name);
    expect(body).toMatch(new RegExp(`href="${url}/[a-z0-9-]+"`));
  });

  test('every link of the lists leads to a page', async () => {
    for (const list of ['/alliances', '/boards']) {
      const { body } = await follow(real, list);
      const links = [...body.matchAll(new RegExp(`href="(${list}/[a-z0-9-]+)"`, 'g'))].map(
        ([, path]) => path,
      );
      expect(links.length).toBeGreaterThan(20);
      for (const path of links) expect((await follow(real, path ?? '')).statusCode, path).toBe(200);
    }
  });
});
