import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore } from '@clockstop/counts';
import { standards } from '@clockstop/rules';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import glossary from '../src/views/glossary/glossary.json' with { type: 'json' };
import { anchorOf, parseGlossary } from '../src/views/glossary/parse-glossary.ts';
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

describe('the glossary', () => {
  test('is that of the docs', () => {
    const docs = parseGlossary(readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8'));
    const made = new URL('../src/views/glossary/glossary.json', import.meta.url);
    if (process.env.RENEW_GLOSSARY === '1') writeFileSync(made, `${JSON.stringify(docs, null, 2)}\n`);
    expect(
      JSON.parse(readFileSync(made, 'utf8')),
      'renew with RENEW_GLOSSARY=1 npx vitest run packages/web/test/reference',
    ).toEqual(docs);
  });

  test('has every word once, at an anchor of its own', async () => {
    const words = glossary.flatMap(({ terms }) => terms.map(({ word }) => anchorOf(word)));
    expect(words.length).toBeGreaterThan(80);
    expect(new Set(words).size).toBe(words.length);
    const { body } = await app.inject('/glossary');
    for (const word of words) expect(body).toContain(`id="${word}"`);
  });
});

describe('the method', () => {
  test('has every target of every standard', async () => {
    const { body } = await app.inject('/method');
    const targets = standards.flatMap(({ targets: of }) => of);
    const { targets: lines } = (await app.inject('/method.json')).json();
    expect(lines).toHaveLength(targets.length);
    for (const { id, targets: of } of standards)
      if (of.length > 0) expect(body).toContain(`/standards/${id}"`);
  });

  test('marks what is unverified', async () => {
    const unverified = standards
      .flatMap(({ targets }) => targets)
      .filter(({ confidence }) => confidence === 'unverified');
    const { body } = await app.inject('/method');
    expect(body.match(/>Unverified</g)).toHaveLength(unverified.length);
  });
});

describe('the sources', () => {
  test('are all listed, each with its page', async () => {
    const { body } = await app.inject('/sources');
    for (const { hash, file } of invented.store.sources) {
      expect(body).toContain(file);
      const page = await app.inject(`/sources/${hash.slice(0, 12)}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(hash);
    }
  });

  test('can be listed by period, standard and status', async () => {
    const all = (await app.inject('/sources.json')).json().files.length;
    for (const query of ['period=2024-01', 'standard=31-day-surgery', 'vintage=provisional']) {
      const { files } = (await app.inject(`/sources.json?${query}`)).json();
      expect(files.length, query).toBeGreaterThan(0);
      expect(files.length, query).toBeLessThan(all);
    }
  });

  test('the page of one names its problems with their places', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clockstop-problems-'));
    writeFileSync(
      join(folder, 'alliance-figures-final.csv'),
      [
        'period,basis,standard,code,within,total,derived,files',
        '2022-04,provider,faster-diagnosis,E56000028,1,2,,x.csv',
        '2022-04,provider,faster-diagnosis,E56000007,many,2,,x.csv',
      ].join('\r\n'),
    );
    await ingest([folder], { store: join(folder, 'store'), now: new Date('2026-01-01') });
    const store = await openStore(join(folder, 'store'));
    const small = await createWeb({ store, invented: false });
    const path = `/sources/${store.sources[0]?.hash.slice(0, 12)}`;
    const { body } = await small.inject(path);
    expect(body).toContain('row 3, column E');
    expect(body).toContain('should be a number of patients');
    const csv = (await small.inject(`${path}.csv`)).body.trim().split('\r\n');
    expect(csv).toEqual([expect.any(String), expect.stringMatching(/^error,not-a-number,,3,5,/)]);
    await small.close();
    store.close();
    rmSync(folder, { recursive: true });
  });

  test('one that there is not is refused', async () => {
    const { statusCode, body } = await app.inject('/sources/ffffffffffff');
    expect([statusCode, body]).toEqual([404, expect.stringContaining('No source in the store')]);
  });
});

test('the accessibility statement says what is known not to be right', async () => {
  const { body, statusCode } = await app.inject('/accessibility');
  expect(statusCode).toBe(200);
  expect(body).toContain('What is known not to be right');
});
