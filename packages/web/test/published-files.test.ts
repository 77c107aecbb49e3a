import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import type { ChartJson } from '../src/national-chart/chart-json.ts';

const shared = process.env.CLOCKSTOP_SHARED ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'data/cwt');
const files = [
  'fds-by-route-csv/FDS_by_route_and_suspected_cancer_provider_2022_04.csv',
  'commissioner-workbooks-july/nhs_commissioner_wait_times_jul_2022.xlsx',
].map((path) => join(folder, path));
const isThere = files.every((path) => existsSync(path));
if (!isThere) console.log(`left out: the page of published files (no such files in ${folder})`);

describe.skipIf(!isThere)('the page of published files', () => {
  let made: string;
  let store: Store;
  let app: FastifyInstance;

  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'clockstop-published-'));
    await ingest(files, { store: made, now: new Date('2026-01-01T00:00:00Z') });
    store = await openStore(made);
    app = await createWeb({ store, invented: false });
  });

  afterAll(async () => {
    await app.close();
    store.close();
    rmSync(made, { recursive: true });
  });

  async function standardsOf(query: string): Promise<ChartJson['standards']> {
    return (await app.inject(`/national-chart.json?${query}`)).json<ChartJson>().standards;
  }

  test('April 2022: North East London was first on faster diagnosis, before Wessex', async () => {
    const query = 'period=2022-04&basis=provider';
    const told = (await standardsOf(query)).find(({ id }) => id === 'faster-diagnosis');
    expect(told).toMatchObject({
      rows: [
        {
          rank: 1,
          tied: 1,
          name: 'North East London',
          code: 'E56000028',
          within: 4681,
          total: 5810,
          met: true,
        },
        { rank: 2, tied: 1, name: 'Wessex', within: 7556, total: 9851 },
      ]
        .map((row) => expect.objectContaining(row))
        .concat(Array(19).fill(expect.anything())),
    });
    const { body } = await app.inject(`/national-chart?${query}`);
    expect(body).toContain('April 2022: North East London was first on the 1 standard that can be checked');
    expect(body).toContain('4,681 of 5,810');
    expect(body).not.toContain('Invented');
  });

  test('July 2022: North East London was first on exactly two of the ten', async () => {
    const standards = await standardsOf('period=2022-07&basis=commissioner');
    const topped = standards.flatMap((standard) => {
      const first = standard.available ? standard.rows.find(({ code }) => code === 'E56000028') : undefined;
      return first?.rank === 1 ? [[standard.id, first.within, first.total]] : [];
    });
    expect(standards).toHaveLength(10);
    expect(topped).toEqual([
      ['faster-diagnosis', 4498, 5722],
      ['62-day-upgrade', 82, 97],
    ]);
  });

  test('the first page is that of the latest month with most of its standards', async () => {
    const { statusCode, body } = await app.inject('/');
    expect(statusCode).toBe(200);
    expect(body).toContain('rel="canonical" href="/home?period=2022-07&amp;basis=commissioner"');
  });
});
