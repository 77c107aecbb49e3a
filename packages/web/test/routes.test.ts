import { gunzipSync } from 'node:zlib';
import { nationalChart } from '@clockstop/answers';
import { openStore } from '@clockstop/counts';
import { parsePeriod } from '@clockstop/rules';
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

const april = '?period=2022-04&basis=provider';

async function get(url: string, headers: Record<string, string> = {}) {
  const answer = await app.inject({ url, headers });
  expect(faults).toEqual([]);
  return answer;
}

describe('the national chart', () => {
  test('is a page, and the same figures as JSON and as CSV at the same address', async () => {
    const period = parsePeriod('2022-04');
    if (period === null) throw new Error('not a period');
    const chart = await nationalChart(invented.store, { period, basis: 'provider' });
    const page = await get(`/national-chart${april}`);
    const json = (await get(`/national-chart.json${april}`)).json();
    const csv = (await get(`/national-chart.csv${april}`)).body.split('\r\n').map((line) => line.split(','));
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(json.standards).toHaveLength(10);
    for (const [index, column] of chart.columns.entries()) {
      if (!column.available) throw new Error(column.reason);
      expect(json.standards[index]).toMatchObject({ id: column.standard.id, england: column.england });
      for (const [code, cell] of Object.entries(column.cells)) {
        expect(json.standards[index].rows).toContainEqual(expect.objectContaining({ code, ...cell }));
        const line = csv.find((cells) => cells[3] === column.standard.id && cells[5] === code);
        expect(line?.join()).toContain([cell.within, cell.total, cell.share, cell.rank, cell.tied].join());
      }
    }
    expect(csv).toHaveLength(1 + 10 * (21 + 2) + 1);
  });

  test('is worked out from the counts: ranks, ties, halves, a place without patients, and what belongs nowhere', async () => {
    const { standards } = (await get(`/national-chart.json${april}`)).json();
    const drugs = standards.find(({ id }: { id: string }) => id === '31-day-drug');
    expect(
      drugs.rows.slice(0, 4).map(({ rank, tied, name }: Record<string, unknown>) => [rank, tied, name]),
    ).toEqual([
      [1, 3, 'Invented Place 01'],
      [1, 3, 'Invented Place 02'],
      [1, 3, 'Invented Place 03'],
      [4, 1, 'Zero Screening'],
    ]);
    const screening = standards.find(({ id }: { id: string }) => id === '62-day-screening');
    expect(screening.rows.at(-1)).toMatchObject({
      name: 'Zero Screening',
      rank: null,
      total: 0,
      share: null,
      met: null,
    });
    expect(screening.unattributed).toEqual({ within: 3, total: 4.5 });
    expect(screening.rows[0].total % 1).toBe(0.5);
    const csv = (await get(`/national-chart.csv${april}`)).body;
    expect(csv).toContain(",'=SUM(A1:A9),");
    expect(csv).toMatch(/^figures,/);
    expect(
      csv
        .split('\r\n')
        .slice(1, -1)
        .every((line) => line.startsWith('invented,2022-04,provider,')),
    ).toBe(true);
  });

  test('can be ordered by a standard', async () => {
    const { body } = await get(`/national-chart${april}&sort=31-day-drug`);
    const names = [...body.matchAll(/<th class="app-matrix__name" scope="row">([^<]+)/g)].map(([, name]) =>
      name?.trim(),
    );
    expect(names.slice(0, 4)).toEqual([
      'Invented Place 01',
      'Invented Place 02',
      'Invented Place 03',
      'Zero Screening',
    ]);
    expect(body.match(/aria-sort="ascending"/g)).toHaveLength(1);
    const byName = (await get(`/national-chart${april}&sort=31-day`)).body; // not among the ten of April 2022
    expect(byName).toMatch(/<th class="app-matrix__name" scope="col"[^>]*aria-sort="ascending"/);
  });

  test('can be asked for by vintage', async () => {
    const surgeryOf = async (query: string) => {
      const { standards, ...rest } = (await get(`/national-chart.json${query}`)).json();
      return { ...standards.find(({ id }: { id: string }) => id === '31-day-surgery'), asked: rest.vintage };
    };
    const [best, early] = [await surgeryOf(april), await surgeryOf(`${april}&vintage=provisional`)];
    expect([best.asked, best.vintage, early.asked, early.vintage]).toEqual([
      undefined,
      'final',
      'provisional',
      'provisional',
    ]);
    expect(early.rows[0].total).toBe(best.rows[0].total - 5);
    const page = (await get(`/national-chart${april}&vintage=provisional`)).body;
    expect(page).toContain('provisional figures only');
    expect(page).toContain('<option value="provisional" selected="">');
  });

  test('shows a standard that cannot be had with its reason', async () => {
    const { body } = await get('/national-chart?period=2022-05&basis=provider');
    expect(body).toContain('on the 1 standard that can be checked');
    expect(body).toContain('Cannot be checked');
    const nothing = await get('/national-chart?period=2022-04&basis=commissioner');
    expect(nothing.statusCode).toBe(200);
    expect(nothing.body).toContain('no standard can be checked');
  });

  test('adds months up, and then offers the range as a choice', async () => {
    const { standards } = (await get('/national-chart.json?period=2022-04..2022-05&basis=provider')).json();
    const told = standards.find(({ id }: { id: string }) => id === 'faster-diagnosis');
    expect(told.rows.at(-1).total % 2).toBe(0);
    const { body } = await get('/national-chart?period=2022-04..2022-05&basis=provider');
    expect(body).toContain('<option value="2022-04..2022-05" selected="">April 2022 to May 2022</option>');
  });
});

describe('an address that leaves something open', () => {
  test.each([
    ['/national-chart', '/national-chart?period=2024-01&basis=provider'],
    ['/national-chart?period=2022-04', `/national-chart${april}`],
    ['/national-chart?basis=commissioner', '/national-chart?period=2024-01&basis=commissioner'],
    [`/national-chart${april}&vintage=`, `/national-chart${april}`],
    ['/national-chart.json?period=2022-04', `/national-chart.json${april}`],
    ['/national-chart.csv', '/national-chart.csv?period=2024-01&basis=provider'],
    ['/national-chart?period=2022-04&sort=31-day-drug', `/national-chart${april}&sort=31-day-drug`],
  ])('%s leads to %s', async (from, to) => {
    const answer = await get(from);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(to);
  });

  test('the last of two values holds', async () => {
    const { body } = await get('/national-chart?period=2024-01&period=2022-04&basis=provider');
    expect(body).toContain('<h1');
    expect(body).toContain('April 2022:');
  });
});

describe('a mistake', () => {
  test.each([
    ['period=april&basis=provider', 400, '&quot;april&quot; is not a period. Write a month as 2022-04'],
    ['period=2022-05..2022-04&basis=provider', 400, 'is not a period'],
    [
      'period=2022-04&basis=hospital',
      400,
      'is not a choice for basis. The choices are: provider, commissioner.',
    ],
    ['period=2022-04&basis=provider&vintage=old', 400, 'is not a choice for vintage'],
    ['period=2022-04&basis=provider&sort=faster', 404, 'The nearest are: '],
  ])('%s is answered with %d and what to do', async (query, status, words) => {
    const page = await get(`/national-chart?${query}`);
    expect([page.statusCode, page.body.includes(words)]).toEqual([status, true]);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const json = await get(`/national-chart.json?${query}`);
    expect([json.statusCode, typeof json.json().error.message]).toEqual([status, 'string']);
    const csv = await get(`/national-chart.csv?${query}`);
    expect([csv.statusCode, csv.headers['content-type']]).toEqual([status, 'text/plain; charset=utf-8']);
  });

  test('an empty store is said to be empty', async () => {
    const { store } = invented;
    const empty = await createWeb({ store: { ...store, sources: [] }, invented: false });
    const answer = await empty.inject('/');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('holds no published files yet');
    await empty.close();
  });

  test('a path where there is nothing names what is near', async () => {
    const page = await get('/chart?x=<script>');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('<a href="/national-chart">National chart</a>');
    expect(page.body).not.toContain('<script>');
    const json = (await get('/charts.json')).json();
    expect(json.error.message).toContain('/national-chart.json');
    expect((await get('/%3Cscript%3E')).body).not.toContain('<script>');
    expect((await get('/%zz')).statusCode).toBe(400);
    expect((await app.inject({ method: 'POST', url: '/national-chart' })).statusCode).toBe(404);
  });
});

describe('every answer', () => {
  test.each(['/', `/national-chart${april}`, `/national-chart.csv${april}`, '/nothing', '/health'])(
    '%s may load nothing from elsewhere, and sets no cookie',
    async (url) => {
      const { headers } = await get(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  test('has a tag, by which a browser need not fetch it again', async () => {
    for (const form of ['', '.json', '.csv']) {
      const url = `/national-chart${form}${april}`;
      const { etag } = (await get(url)).headers;
      expect(etag).toMatch(/^W\/"[\w-]+"$/);
      const again = await get(url, { 'if-none-match': `"other", ${etag}` });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect((await get(url, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
    }
  });

  test('has the same headers without its body', async () => {
    const url = `/national-chart.json${april}`;
    const [whole, head] = [await get(url), await app.inject({ method: 'HEAD', url })];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length'])
      expect(head.headers[name]).toBe(whole.headers[name]);
  });
});

test('who can read compressed text gets it compressed, and the same text', async () => {
  const url = `/national-chart${april}`;
  const [plain, small] = [await get(url), await get(url, { 'accept-encoding': 'br, gzip' })];
  expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, 'gzip']);
  expect([plain.headers.vary, small.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
  expect(small.headers.etag).toBe(plain.headers.etag);
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 5);
  expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body);
});

describe('assets', () => {
  test('are kept for ever, because their address changes with them', async () => {
    const { body } = await get(`/national-chart${april}`);
    const addresses = [...body.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      const { statusCode, headers } = await get(address);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  test('the stylesheet loads nothing from elsewhere, and what it loads is there', async () => {
    const { body } = await get(`/national-chart${april}`);
    const styles = (await get(/\/assets\/clockstop-[^"]+/.exec(body)?.[0] ?? '')).body;
    expect(styles).toContain('.nhsuk-button');
    expect(styles).not.toMatch(/@font-face|@import|https?:/);
    const icons = new Set([...styles.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address ?? ''));
    expect(icons.size).toBeGreaterThan(0);
    for (const icon of icons) expect((await get(icon)).headers['content-type']).toBe('image/svg+xml');
  });

  test.each(['/assets/../package.json', '/assets/%2e%2e/package.json', '/assets/', '/assets/page.css'])(
    '%s is not there',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );
});

test('health tells that all is well', async () => {
  const answer = await get('/health');
  expect(answer.json()).toEqual({ status: 'ok', sources: invented.store.sources.length, invented: true });
});

test('a fault of ours is noted, and its details are not told', async () => {
  const closed = await openStore(invented.store.folder, invented.store.register);
  closed.close();
  const noted: unknown[] = [];
  const broken = await createWeb({ store: closed, invented: true, onFault: (fault) => noted.push(fault) });
  const answer = await broken.inject(`/national-chart${april}`);
  expect(answer.statusCode).toBe(500);
  expect(noted).toHaveLength(1);
  expect(answer.body).toContain('Something went wrong');
  expect(answer.body).not.toContain(String(noted[0]));
  await broken.close();
});

describe('the claim checker', () => {
  const claim = '?organisation=INVENTA01&period=2022-04&basis=provider&topped=31-day-drug,31-day-first';

  test('is a page, and the same answer as JSON and as CSV at the same address', async () => {
    const json = (await get(`/claims.json${claim}`)).json();
    const csv = (await get(`/claims.csv${claim}`)).body.split('\r\n');
    const page = (await get(`/claims${claim}`)).body;
    expect(json).toMatchObject({ invented: true, understood: { topped: ['31-day-drug', '31-day-first'] } });
    expect(json.standards).toHaveLength(10);
    expect(csv).toHaveLength(1 + 10 + 1);
    for (const [index, standard] of json.standards.entries()) {
      expect(csv[index + 1]).toContain(`,${standard.standard},`);
      expect(csv[index + 1]).toContain([standard.within, standard.total, standard.share].join());
    }
    expect(page).toContain(json.finding);
    expect(page).toContain(json.figures);
  });

  test('is a picture as wide as is asked, which says that its figures are invented', async () => {
    const { body, headers } = await get(`/claims.svg${claim}&width=340`);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(body).toMatch(/^<svg [^>]*width="340"/);
    expect(body).toContain('Source: Invented figures, an example');
    expect((await get(`/claims${claim}`)).body).toMatch(
      /<img [^>]*src="\/claims\.svg\?[^"]*width=1200" alt="Invented Place 01 /,
    );
  });

  test('in words leads to its permanent address, which keeps the words', async () => {
    const words = 'Invented Place 01 topped drugs in April 2022';
    const { statusCode, headers } = await get(`/claims?${new URLSearchParams({ claim: words })}`);
    expect(statusCode).toBe(302);
    const asked = new URL(String(headers.location), 'http://x').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      organisation: 'INVENTA01',
      period: '2022-04',
      basis: 'provider',
      topped: '31-day-drug',
      claim: words,
      figures: expect.stringMatching(/^[0-9a-f]{10}$/),
    });
    const page = (await get(String(headers.location))).body;
    expect(page).toContain(`“${words}”`);
    expect(page).not.toContain('have changed since');
  });

  test('says that the figures have changed since an address was made', async () => {
    expect((await get(`/claims${claim}&figures=0000000000`)).body).toContain(
      'have changed since this address was made',
    );
  });

  test('asks for what a claim does not say, and refuses it to programs', async () => {
    const page = await get('/claims?claim=best+in+April+2022');
    expect([page.statusCode, page.body.includes('Choose the cancer alliance')]).toEqual([400, true]);
    const json = await get('/claims.json?claim=best+in+April+2022');
    expect([json.statusCode, json.json().error.code]).toEqual([400, 'half-a-claim']);
    expect((await get('/claims')).statusCode).toBe(200);
  });

  test('names what is nearest where a field is wrong', async () => {
    const wrong = async (query: string) => {
      const { statusCode, body } = await get(`/claims.json?organisation=INVENTA01&period=2022-04${query}`);
      return [statusCode, JSON.parse(body).error.code];
    };
    expect(await wrong('&topped=62-day')).toEqual([404, 'no-standard-then']);
    expect(await wrong('&topped=surgery-31')).toEqual([404, 'not-a-standard']);
    expect(await wrong('&count=11')).toEqual([400, 'not-a-count']);
    expect(await wrong('&count=many')).toEqual([400, 'not-a-choice']);
    expect(await wrong('&basis=patients')).toEqual([400, 'not-a-choice']);
  });

  test('words of the visitor are text, whatever they hold', async () => {
    const words = '</textarea><script>alert(1)</script> Invented Place 01 in April 2022';
    const { headers } = await get(`/claims?${new URLSearchParams({ claim: words })}`);
    const { body } = await get(String(headers.location));
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;script&gt;');
  });
});
