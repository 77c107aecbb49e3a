import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWithRelease } from '@clockstop/answers';
import { ingest, openStore, type Store } from '@clockstop/counts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { sitePages } from './site/site-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-few-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A published table with a single standard of a single month, of two trusts. */
const oneTable = [
  ['28-DAY FASTER DIAGNOSIS: ALL ROUTES'],
  ['PERIOD: APRIL 2022'],
  ['BASIS: PROVIDER BASED'],
  [],
  ['', 'ODS CODE', 'PROVIDER', 'REFERRAL ROUTE', 'TOTAL', 'WITHIN 28 DAYS', 'AFTER 28 DAYS', 'PERCENTAGE'],
  ['', 'R1H', 'BARTS HEALTH NHS TRUST', 'ALL ROUTES', '40', '30', '10', '0.75'],
  [
    '',
    'RF4',
    'BARKING, HAVERING AND REDBRIDGE UNIVERSITY HOSPITALS NHS TRUST',
    'ALL ROUTES',
    '0',
    '0',
    '0',
    '',
  ],
];

async function oneFile(): Promise<Store> {
  const files = join(folder, 'files');
  mkdirSync(files);
  const text = oneTable.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
  writeFileSync(join(files, '2022-04-faster-diagnosis-PROVIDER-FINAL.csv'), text);
  await ingest([files], { store: join(folder, 'one'), now: new Date('2026-01-01T00:00:00Z') });
  return openStore(join(folder, 'one'));
}

const shared = process.env.CLOCKSTOP_SHARED ?? join(import.meta.dirname, '../../../../shared');
/** Two published files: one standard by route and cancer of April 2022, and the ten of July 2022 by commissioner. */
const published = [
  'fds-by-route-csv/FDS_by_route_and_suspected_cancer_provider_2022_04.csv',
  'commissioner-workbooks-july/nhs_commissioner_wait_times_jul_2022.xlsx',
].map((path) => join(shared, 'data/cwt', path));
const isThere = published.every((path) => existsSync(path));
if (!isThere) console.log(`left out: every page with two published files (no such files in ${shared})`);

async function twoPublishedFiles(): Promise<Store> {
  await ingest(published, { store: join(folder, 'two'), now: new Date('2026-01-01T00:00:00Z') });
  return openStore(join(folder, 'two'));
}

const stores: Readonly<Record<string, () => Promise<Store>>> = {
  'one small file': oneFile,
  'the figures that the program carries': () => openWithRelease(join(folder, 'nothing')),
};

/** What stands on no page, however little is known. */
const nonsense = /undefined|\bNaN\b|null%|null of|of null|\[object|Infinity|Invalid Date/;

/** The pages that are there, with names that both stores know. */
const paths = sitePages.filter(({ status }) => status === undefined).map(({ path }) => withKnownNames(path));

function withKnownNames(path: string): string {
  return path
    .replaceAll(/invented-place-\d\d/g, 'north-east-london')
    .replaceAll('inventp02', 'r1h')
    .replaceAll('INVENTA02', 'NEL')
    .replaceAll('Invented+Place+01', 'North+East+London');
}

describe.each(Object.entries(stores))('with %s', (_name, openIt) => everyPageIsSensible(openIt));

describe.skipIf(!isThere)('with two published files', () => everyPageIsSensible(twoPublishedFiles));

function everyPageIsSensible(openIt: () => Promise<Store>): void {
  let store: Store;
  let app: FastifyInstance;
  const faults: unknown[] = [];
  beforeAll(async () => {
    store = await openIt();
    app = await createWeb({ store, invented: false, onFault: (fault) => faults.push(fault) });
  });
  afterAll(async () => {
    await app.close();
    store.close();
  });

  test.each([...new Set(paths)])('%s says something sensible', async (path) => {
    const address = path.replace('{source}', store.sources[0]?.hash ?? '');
    const { statusCode, body } = await follow(app, address);
    expect(faults).toEqual([]);
    expect(statusCode).toBe(200);
    const text = body
      .replaceAll(/<(script|style|code|textarea)\b.*?<\/\1>/gs, '')
      .replaceAll(/<[^>]+>/g, ' ');
    expect(nonsense.exec(text)?.[0]).toBe(undefined);
    expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1]).not.toBe('');
    const title = /<title>(.*)<\/title>/.exec(body)?.[1] ?? '';
    expect(title.length).toBeGreaterThan('Clockstop – '.length);
  });

  test.each([...new Set(paths)])('%s has its pictures and its data', async (path) => {
    const { body } = await follow(app, path.replace('{source}', store.sources[0]?.hash ?? ''));
    expect(await lost(app, /(?:src|srcSet|rel="alternate"[^>]*href)="(\/[^"#]*)/gi, body)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('everything that home leads to is there', async () => {
    const { body } = await follow(app, '/');
    expect(await lost(app, /href="(\/[^"#]*)/g, body)).toEqual([]);
  });
}

/** The addresses in a page, as a pattern finds them, where there is nothing. */
async function lost(app: FastifyInstance, pattern: RegExp, body: string): Promise<readonly string[]> {
  const addresses = new Set(
    [...body.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
  );
  expect(addresses.size).toBeGreaterThan(0);
  const gone: string[] = [];
  for (const address of addresses) if ((await follow(app, address)).statusCode !== 200) gone.push(address);
  return gone;
}

/** The answer at an address, or where it leads. */
async function follow(app: FastifyInstance, url: string) {
  const answer = await app.inject(url);
  const to = answer.headers.location;
  return to === undefined ? answer : app.inject(to);
}
