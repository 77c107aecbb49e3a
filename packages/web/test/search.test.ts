import { register } from '@clockstop/organisations';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';

let invented: InventedStore;
let app: FastifyInstance;

beforeAll(async () => {
  invented = await inventStore();
  app = await createWeb({ store: { ...invented.store, register }, invented: true });
});

afterAll(async () => {
  await app.close();
  invented.remove();
});

describe('the page of a search', () => {
  test('says how many were found, in groups, each with its line and its address', async () => {
    const { statusCode, headers, body } = await app.inject('/search?q=leeds');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('5 results for “leeds”</h1>');
    const order = ['Places</h2>', 'NHS trusts and other providers</h2>', 'Commissioning groups</h2>'];
    expect(
      order.map((heading) => body.indexOf(heading)).every((at, index, all) => at > (all[index - 1] ?? 0)),
    ).toBe(true);
    expect(body).toContain('href="/alliances/west-yorkshire-and-harrogate?place=Leeds">Leeds</a>');
    expect(body).toContain('href="/providers/rr8">Leeds Teaching Hospitals NHS Trust</a>');
    expect(body).toContain('Borough, served by West Yorkshire and Harrogate Cancer Alliance');
  });

  test('says when nothing is called so, and offers what is near', async () => {
    const { body } = await app.inject('/search?q=Barts+helth');
    expect(body).toContain('Nothing is called “Barts helth”</h1>');
    expect(body).toContain('href="/providers/r1h"');
  });

  test('says when nothing is found, and lists the alliances', async () => {
    const { body } = await app.inject('/search?q=SE1+9RT');
    expect(body).toContain('Nothing found for “SE1 9RT”</h1>');
    expect(body).toContain('href="/alliances/wessex">Wessex</a>');
  });

  test.each(['/search', '/search?q=', '/search?q=+++', '/search?q=%E2%80%94'])(
    '%s has the box and the 21 alliances',
    async (url) => {
      const { statusCode, body } = await app.inject(url);
      expect(statusCode).toBe(200);
      expect(body).toContain('>Search</h1>');
      expect(body.match(/href="\/alliances\/[a-z-]+"/g)).toHaveLength(21);
    },
  );

  test('keeps what was typed in its box, as text and not as markup', async () => {
    const { body } = await app.inject(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(body).not.toContain('<script>alert');
  });

  test('cuts what is longer than 200 letters', async () => {
    const { statusCode, body } = await app.inject(`/search?q=${'x'.repeat(3000)}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`value="${'x'.repeat(200)}"`);
  });

  test('is not sent again to who has it', async () => {
    const { etag } = (await app.inject('/search?q=leeds')).headers;
    const again = await app.inject({ url: '/search?q=leeds', headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('from the box in the header', () => {
  test.each([
    ['R1H', '/providers/r1h'],
    ['barts health nhs trust', '/providers/r1h'],
    ['UCLH', '/providers/rrv'],
    ['RNJ', '/providers/rnj'],
    ['qmf', '/boards/qmf'],
    ['North East London Cancer Alliance', '/alliances/north-east-london'],
    ['FDS', '/standards/faster-diagnosis'],
    ['62 days', '/standards/62-day'],
    ['leeds', '/search?q=leeds'],
    ['truro', '/search?q=truro'],
    ['E08000035', '/search?q=E08000035'],
    ['Barts  helth', '/search?q=Barts+helth'],
    ['//elsewhere.example', '/search?q=%2F%2Felsewhere.example'],
    ['', '/search?q='],
  ])('%j leads to %s', async (text, to) => {
    const answer = await app.inject(`/search?${new URLSearchParams({ q: text, go: '1' })}`);
    expect([answer.statusCode, answer.headers.location]).toEqual([302, to]);
  });

  test('only; the address of the results stays', async () => {
    expect((await app.inject('/search?q=R1H')).statusCode).toBe(200);
  });
});

describe('a search as data', () => {
  test('has the results with their kinds and paths', async () => {
    const json = (await app.inject('/search.json?q=rnj')).json();
    expect(json).toEqual({
      query: 'rnj',
      found: 'one',
      exact: 'RNJ',
      results: [
        {
          kind: 'provider',
          code: 'RNJ',
          name: 'Barts and the London NHS Trust',
          line: 'NHS trust in North Central and North East London. Became part of Barts Health NHS Trust in April 2012',
          path: '/providers/rnj',
        },
      ],
    });
  });

  test('is empty for nothing', async () => {
    expect((await app.inject('/search.json')).json()).toEqual({ query: '', found: 'nothing', results: [] });
  });
});

test('a wrong address of an organisation names those near it', async () => {
  const page = await app.inject('/alliances-of/north-east-londn');
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain('<a href="/alliances/north-east-london">North East London Cancer Alliance</a>');
});
