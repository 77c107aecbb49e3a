import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Store } from '@clockstop/counts';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../../src/index.ts';
import { inventStore } from '../invented-store.ts';
import { contractOf } from './contract-of.ts';

let store: Store;
let remove: () => void;
let app: FastifyInstance;

beforeAll(async () => {
  ({ store, remove } = await inventStore());
  app = await createWeb({ store, invented: true, requestsAMinute: 100_000 });
});
afterAll(async () => {
  await app.close();
  remove();
});

const root = new URL('../../../../', import.meta.url);

async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  return app.inject({ url: `/api/v1${url}`, headers });
}

const ranking = '/rankings?standard=faster-diagnosis&period=2022-04&basis=provider';

describe('the description', () => {
  test('is valid OpenAPI 3.1, with a summary and an example or choices for what is needed', async () => {
    const document = (await get('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const checked = await new Validator().validate(document);
    expect(checked.errors).toBeUndefined();
    expect(checked.valid).toBe(true);
    for (const [path, { get: operation }] of Object.entries<Described>(document.paths)) {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.operationId, path).toBeTruthy();
      expect(operation.description, path).toBeTruthy();
    }
  });

  test('keeps every field that has been published', async () => {
    const document = (await get('/openapi.json')).json();
    const file = new URL('docs/generated/api-contract.json', root);
    const now = contractOf(document);
    if (process.env.RENEW_CONTRACT === '1') writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    const published = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
    expect(
      published.filter((line) => !now.includes(line)),
      'taken away',
    ).toEqual([]);
    expect(
      now.filter((line) => !published.includes(line)),
      'new: renew with RENEW_CONTRACT=1 npx vitest run packages/web/test/api',
    ).toEqual([]);
  });

  test('a change of a type or a name would be seen', () => {
    const document = (kind: string, field: string) => ({
      paths: {
        '/a': {
          get: {
            responses: {
              200: {
                content: { 'application/json': { schema: { properties: { [field]: { type: kind } } } } },
              },
            },
          },
        },
      },
    });
    const published = contractOf(document('number', 'total'));
    expect(contractOf(document('number', 'total'))).toEqual(published);
    expect(contractOf(document('string', 'total'))).not.toEqual(published);
    expect(contractOf(document('number', 'sum'))).not.toEqual(published);
  });
});

interface Described {
  readonly get: {
    readonly summary?: string;
    readonly description?: string;
    readonly operationId?: string;
  };
}

describe('answers', () => {
  test.each([
    ['/', 'resources'],
    ['/standards', 'standards'],
    ['/standards/62-day', 'plainWords'],
    ['/standards/62_day', 'plainWords'],
    ['/periods', 'periods'],
    ['/organisations?limit=3', 'organisations'],
    ['/counts?standard=faster-diagnosis&period=2022-04', 'counts'],
    [ranking, 'rows'],
    ['/series?standard=faster-diagnosis', 'months'],
    ['/national-chart?period=2022-04', 'standards'],
    ['/claims?organisation=INVENTA02&period=2022-04&topped=faster-diagnosis', 'verdict'],
    ['/sources', 'sources'],
  ])('%s has %s', async (url, field) => {
    const response = await get(url);
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
    expect(response.headers['content-type']).toContain('application/json');
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.json()[field]).toBeDefined();
  });

  test('a ranking says all that the answers room says', async () => {
    const body = (await get(ranking)).json();
    expect(body).toMatchObject({
      standard: 'faster-diagnosis',
      period: '2022-04',
      basis: 'provider',
      invented: true,
    });
    expect(body.rows).toHaveLength(21);
    expect(Object.keys(body.rows[0])).toEqual(
      expect.arrayContaining([
        'rank',
        'tied',
        'code',
        'name',
        'within',
        'total',
        'share',
        'low',
        'high',
        'best',
      ]),
    );
    expect(body.rows[0].share).toBe(body.rows[0].within / body.rows[0].total);
    expect(body.sources.length).toBeGreaterThan(0);
  });

  test('an empty field of a form says nothing', async () => {
    expect((await get(`${ranking}&vintage=&minimumVolume=`)).statusCode).toBe(200);
  });

  test('what the asker has already is not sent again', async () => {
    const { headers } = await get(ranking);
    const again = await get(ranking, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const since = await get(ranking, { 'if-modified-since': String(headers['last-modified']) });
    expect([since.statusCode, since.body]).toEqual([304, '']);
    const other = await get(ranking, { 'if-none-match': 'W/"other"' });
    expect(other.statusCode).toBe(200);
  });

  test('HEAD says what GET would', async () => {
    const response = await app.inject({ method: 'HEAD', url: `/api/v1${ranking}` });
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });
});

test.each(['/organisations/Atlantis', '/nothing', '/standards/nothing-like-it'])(
  'what is refused is not called unchanged: %s',
  async (url) => {
    const { headers } = await get(ranking);
    for (const condition of [
      { 'if-none-match': '*' },
      { 'if-modified-since': String(headers['last-modified']) },
      { 'if-none-match': String(headers.etag) },
    ])
      expect((await get(url, condition)).statusCode, JSON.stringify(condition)).toBe(404);
  },
);

describe('pieces of a long answer', () => {
  test('together are the whole, each once', async () => {
    const whole = (await get('/organisations?limit=1000')).json();
    const codes: string[] = [];
    let url: string | null = '/organisations?limit=7';
    while (url !== null) {
      const response: Awaited<ReturnType<typeof get>> = await get(url.replace('/api/v1', ''));
      const { organisations, next, total } = response.json();
      expect(total).toBe(whole.total);
      codes.push(...organisations.map(({ code }: { readonly code: string }) => code));
      expect(response.headers.link).toBe(next === null ? undefined : `<${next}>; rel="next"`);
      url = next;
    }
    expect(codes).toEqual(whole.organisations.map(({ code }: { readonly code: string }) => code));
  });

  test('a cursor is only for the question that it was given for', async () => {
    const { next } = (await get('/organisations?limit=7')).json();
    const cursor = new URLSearchParams(next.split('?')[1]).get('cursor');
    const other = await get(`/counts?standard=faster-diagnosis&period=2022-04&cursor=${cursor}`);
    expect([other.statusCode, other.json().code]).toEqual([400, 'not-a-cursor']);
    const more = await get(`/organisations?limit=9&cursor=${cursor}`);
    expect(more.statusCode).toBe(200);
  });

  test.each(['nonsense', Buffer.from('7.other').toString('base64url'), 'a'.repeat(300)])(
    'the cursor %s is refused',
    async (cursor) => {
      const response = await get(`/organisations?cursor=${cursor}`);
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toContain('application/problem+json');
    },
  );
});

describe('problems', () => {
  test.each([
    ['/nothing', 404, 'not-found', '/api/v1 lists'],
    ['/rankings?period=2022-04', 400, 'not-a-parameter', 'standard is needed'],
    [`${ranking}&colour=red`, 400, 'not-a-parameter', 'no parameter colour'],
    [`${ranking}&vintage=local`, 400, 'not-a-parameter', 'disclosure rule'],
    ['/rankings?standard=faster-diagnosis&period=april', 400, 'not-a-period', 'is not a period'],
    ['/rankings?standard=faster-diagnosis&period=2012-04', 404, 'not-available', 'is not available'],
    ['/standards/nothing-like-it', 404, 'not-a-standard', 'nearest'],
    ['/organisations/Atlantis', 404, 'no-organisation', 'No organisation is called'],
    ['/counts?standard=62-day&period=2024-01&by=colour', 400, 'not-a-parameter', 'cancerType'],
    ['/claims?claim=the+best+of+all', 400, 'not-a-parameter', 'organisation'],
    ['/sources/abc', 404, 'no-source', 'No source'],
    ['/organisations?limit=0', 400, 'not-a-parameter', 'limit'],
    ['/organisations/%E0%A4%A', 400, 'malformed', 'not a valid url'],
  ])('%s is %i %s', async (url, status, code, words) => {
    const response = await get(url);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = response.json();
    expect(problem).toMatchObject({ status, code, instance: `/api/v1${url}` });
    expect(response.statusCode).toBe(status);
    expect(problem.detail).toContain(words);
    expect(problem.title).not.toBe('');
    expect(response.headers['cache-control']).toBe('no-store');
    const [page = '', anchor = ''] = problem.type.split('#');
    expect((await app.inject(page)).body).toContain(`id="${anchor}"`);
  });

  test('what is near is named for programs too', async () => {
    const { nearest } = (await get('/standards/62-days-wait-please')).json();
    expect(nearest[0]).toMatch(/^62-day/);
  });

  test('too many requests are refused, and told when to come again', async () => {
    const strict = await createWeb({ store, invented: true, requestsAMinute: 2 });
    for (const status of [200, 200, 429]) {
      const response = await strict.inject('/api/v1/periods');
      expect(response.statusCode).toBe(status);
      if (status === 429) {
        expect(response.headers['content-type']).toContain('application/problem+json');
        expect(response.json().code).toBe('too-many-requests');
        expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
      }
    }
    expect((await strict.inject('/health')).statusCode).toBe(200);
    await strict.close();
  });
});

describe('the page of the API', () => {
  test('has a form for every resource, and every field of its answer', async () => {
    const { body, statusCode } = await app.inject('/api');
    expect(statusCode).toBe(200);
    const document = (await get('/openapi.json')).json();
    for (const path of Object.keys(document.paths)) expect(body).toContain(path);
    expect(body).toContain('action="/api/v1/rankings"');
    expect(body).toContain('rows[].share');
    expect(body).not.toContain('style=');
  });
});

describe('the example in the docs', () => {
  const example = new URL('docs/examples/rank.ts', root);

  test('stands in the docs as it is', () => {
    const docs = readFileSync(new URL('docs/api.md', root), 'utf8');
    expect(docs).toContain(readFileSync(example, 'utf8').trim());
  });

  test('runs', async () => {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const { promise, resolve } = Promise.withResolvers<string>();
    const child = spawn(process.execPath, [example.pathname, address, 'faster-diagnosis', '2022-04']);
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.on('exit', () => resolve(said));
    expect(await promise).toMatch(/^faster-diagnosis, 2022-04, \w+\n1 \(\d+ to \d+\) .+: [\d.]+ of [\d.]+\n/);
  });
});
