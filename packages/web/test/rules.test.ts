import { assumptions } from '@clockstop/rules';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import manual from '../src/views/rules/manual.json' with { type: 'json' };
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

/** The text of a page as it is sent, with the signs of HTML put back. */
async function bodyOf(path: string): Promise<string> {
  const { statusCode, body } = await app.inject(path);
  expect(statusCode).toBe(200);
  return body
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('<!-- -->', '');
}

describe('the contents of the rules', () => {
  test('are reached from the method', async () => {
    expect(await bodyOf('/method')).toContain('href="/method/rules"');
  });

  test('lead to every chapter, each with a sentence', async () => {
    const body = await bodyOf('/method/rules');
    for (const { id, title, summary } of manual.chapters) {
      expect(body).toContain(`<a href="/method/rules/${id}">${title}</a>`);
      expect(body).toContain(summary);
    }
  });

  test('have every assumption, and mark those that are unverified', async () => {
    const body = await bodyOf('/method/rules');
    for (const { id, question, confidence } of assumptions) {
      const [, heading = ''] = new RegExp(`<h3[^>]* id="${id}">(.*?)</h3>`, 's').exec(body) ?? [];
      expect(heading).toContain(question);
      expect(heading.includes('>Unverified<'), id).toBe(confidence === 'unverified');
    }
  });

  test('are data too', async () => {
    const json = (await app.inject('/method/rules.json')).json();
    expect(json.chapters.map(({ id }: { id: string }) => id)).toEqual(manual.chapters.map(({ id }) => id));
    expect(json.assumptions).toEqual(manual.assumptions);
    const lines = (await app.inject('/method/rules.csv')).body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + manual.chapters.length + manual.assumptions.length);
  });
});

describe.each(manual.chapters.map((chapter) => [chapter.id, chapter] as const))('%s', (id, chapter) => {
  test('has its words, its sources, and every row of every table', async () => {
    const body = await bodyOf(`/method/rules/${id}`);
    for (const paragraph of chapter.text) expect(body).toContain(paragraph);
    for (const { title } of chapter.sources) expect(body).toContain(title);
    for (const { caption } of chapter.tables) expect(body).toContain(`>${caption}</caption>`);
    const rows = chapter.tables.flatMap((table) => table.rows);
    expect(body.match(/<th scope="row"/g)).toHaveLength(rows.length);
  });

  test('is data too: a line for each cell', async () => {
    expect((await app.inject(`/method/rules/${id}.json`)).json().chapter).toEqual(chapter);
    const [, ...lines] = (await app.inject(`/method/rules/${id}.csv`)).body.trim().split('\r\n');
    const cells = chapter.tables.flatMap(({ given, rows }) => [...given, ...rows.flat()]);
    expect(lines).toHaveLength(cells.length);
  });
});

test('a chapter in capitals leads to its address, and one that there is not to the nearest', async () => {
  const capitals = await app.inject('/method/rules/Treatment');
  expect([capitals.statusCode, capitals.headers.location]).toEqual([302, '/method/rules/treatment']);
  const wrong = await app.inject('/method/rules/treatmnt');
  expect(wrong.statusCode).toBe(404);
  expect(wrong.body).toContain('The nearest are: treatment,');
});
