import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { month } from '@clockstop/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realChanges, revisions } from '../../src/index.ts';
import { describePublished, publishedFolder } from '../published-folder.ts';

const files = [
  'CWT-CRS-Provider-Extract-2023-10_2024-03.xlsx',
  'CWT-CRS-Apr-2024-to-Sep-2024-Data-Extract-Provider-Final.xlsx',
  'CWT-CRS-Provider-Extract-2024-10_2025-02-provisional.xlsx',
  'CWT-CRS-Oct-2024-to-Mar-2025-Data-Extract-Provider.xlsx',
];

describePublished('changes and revisions of the published files', () => {
  let store: Store;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clockstop-changes-'));
    const extracts = files.map((file) => join(publishedFolder, 'provider-extracts', file));
    await ingest(extracts, { store: folder, now: new Date('2026-11-23T12:00:00.000Z') });
    store = await openStore(folder);
  });

  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  test('March 2025: two alliances were newly better on 31 or 62 days; England had no real change', async () => {
    const { since, changes } = await realChanges(store, { month: month('2025-03'), basis: 'provider' });
    const england = changes.filter(({ code }) => code === null);
    expect(since).toBe('2025-02');
    expect(
      england.map(({ standard: { id }, within, total, kind }) => [id, within, total, kind]).slice(1),
    ).toEqual([
      ['31-day', 50423, 55153, 'none'],
      ['62-day', 19389.5, 27162.5, 'none'],
    ]);
    const began = changes.filter(({ kind, standard: { id } }) => kind === 'new' && id !== 'faster-diagnosis');
    expect(began.map(({ standard: { id }, name, sentence }) => [id, name, sentence])).toEqual([
      [
        '31-day',
        'West Yorkshire and Harrogate',
        'The share is unusually high: March 2025 is above the upper limit.',
      ],
      ['62-day', 'Surrey and Sussex', 'The share is unusually high: March 2025 is above the upper limit.'],
      [
        '62-day',
        'West Yorkshire and Harrogate',
        'The share has risen: the last 7 months are above the average.',
      ],
    ]);
  });

  test('no file here says final of what another says provisional', async () => {
    expect(await revisions(store)).toEqual([]);
  });
});
