import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { type Period, parsePeriod, type StandardId } from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claim/check-claim.ts';
import type { CheckedClaim, Understood } from '../../src/claim/claim.ts';
import { describePublished, publishedFolder } from '../published-folder.ts';

let store: Store;
let folder: string;

const files = [
  'fds-by-route-csv/FDS_by_route_and_suspected_cancer_provider_2022_04.csv',
  'fds-by-route-csv/FDS_by_route_and_suspected_cancer_provider_2021_11.csv',
  'provider-extracts/Cancer-Waiting-Times-Apr-Nov-2021-Data-Extract-Provider.xlsx',
  'commissioner-workbooks-2016-2021/JULY-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx',
  'commissioner-workbooks-2016-2021/NOVEMBER-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx',
  'commissioner-workbooks-july/nhs_commissioner_wait_times_jul_2021.xlsx',
  'commissioner-workbooks-july/nhs_commissioner_wait_times_jul_2022.xlsx',
];

type Asked = Partial<Omit<Understood, 'period'>> & { readonly period: string };

function check({ period, ...asked }: Asked): Promise<CheckedClaim> {
  return checkClaim(store, {
    organisation: { code: 'E56000028', name: 'North East London' },
    period: parsePeriod(period) as Period,
    topped: [],
    count: null,
    basis: 'provider',
    vintage: null,
    cause: null,
    ...asked,
  });
}

function codes({ caveats }: CheckedClaim): string[] {
  return [...new Set(caveats.map(({ code }) => code))].sort();
}

/** A standard of the answer as `within of total, rank (tied), claimed`. */
function line({ standards }: CheckedClaim, id: StandardId): string {
  const found = standards.find(({ standard }) => standard === id);
  return `${found?.within} of ${found?.total}, ${found?.rank} (${found?.tied})${found?.claimed ? ', claimed' : ''}`;
}

describePublished('claims about North East London', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clockstop-claims-'));
    await ingest(
      files.map((file) => join(publishedFolder, file)),
      { store: folder, now: new Date('2026-01-01') },
    );
    store = await openStore(folder);
  });

  afterAll(() => {
    store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('April 2022: best on six of ten', () => {
    test('faster diagnosis is confirmed, the other nine cannot be checked and name the release', async () => {
      const claim = await check({ period: '2022-04', count: 6 });
      expect(claim.verdict).toBe('cannot be checked');
      expect(claim.standards).toHaveLength(10);
      expect(line(claim, 'faster-diagnosis')).toBe('4681 of 5810, 1 (1)');
      const [diagnosis] = claim.standards.filter(({ available }) => available);
      expect([diagnosis?.low, diagnosis?.high, diagnosis?.met]).toEqual([1, 1, true]);
      expect(diagnosis?.best).toBeGreaterThan(0.999);
      const missing = claim.standards.filter(({ available }) => !available);
      expect(missing).toHaveLength(9);
      for (const { fetch, reason } of missing) {
        expect(fetch).toMatch(/APRIL-2022.*PROVIDER-WORKBOOK/);
        expect(reason).toMatch(/April 2022/);
      }
    });

    test('of faster diagnosis alone it is supported', async () => {
      const claim = await check({ period: '2022-04', topped: ['faster-diagnosis'] });
      expect(claim.verdict).toBe('supported');
      expect(codes(claim)).toEqual(['left-out', 'one-month', 'unattributed']);
      expect(claim.wording).toMatch(
        /first of the alliances on 28-day faster diagnosis \(4,681 of 5,810, 80\.6%\)/,
      );
      expect(claim.command).toBe(
        'clockstop claim --organisation E56000028 --period 2022-04 --basis provider --topped faster-diagnosis',
      );
    });
  });

  test('July 2021, surgery: turns on the vintage', async () => {
    const asked: Asked = { period: '2021-07', basis: 'commissioner', topped: ['31-day-surgery'] };
    const final = await check(asked);
    expect([final.verdict, line(final, '31-day-surgery')]).toEqual([
      'not supported',
      '113 of 120, 4 (1), claimed',
    ]);
    expect(final.caveats.find(({ code }) => code === 'revised')?.text).toMatch(
      /then 111 of 114, rank 1; now 113 of 120, rank 4/,
    );
    const provisional = await check({ ...asked, vintage: 'provisional' });
    expect([provisional.verdict, line(provisional, '31-day-surgery')]).toEqual([
      'supported with caveats',
      '111 of 114, 1 (2), claimed',
    ]);
    expect(codes(provisional)).toEqual(expect.arrayContaining(['rank-interval', 'tied']));
  });

  test('November 2021: turns on the basis, and on two sources without a status', async () => {
    const breast = await check({ period: '2021-11', topped: ['two-week-wait-breast'] });
    expect([breast.verdict, line(breast, 'two-week-wait-breast')]).toEqual([
      'not supported',
      '568 of 635, 2 (1), claimed',
    ]);
    expect(breast.caveats.find(({ code }) => code === 'other-basis')?.text).toMatch(
      /commissioner basis the first is North East London/,
    );
    const diagnosis = await check({ period: '2021-11', topped: ['faster-diagnosis'] });
    expect(diagnosis.verdict).toBe('supported with caveats');
    expect(diagnosis.caveats.find(({ code }) => code === 'other-source')?.text).toMatch(
      /5,765 of 7,501, rank 1.*5,535 of 7,278, rank 3/,
    );
  });

  test('July 2022: every standard is there, and the cause is told apart', async () => {
    const topped: StandardId[] = ['faster-diagnosis', '62-day-upgrade'];
    const claim = await check({ period: '2022-07', basis: 'commissioner', topped, cause: 'thanks to' });
    expect(claim.standards.every(({ available }) => available)).toBe(true);
    expect(claim.standards.filter(({ rank }) => rank === 1).map(({ standard }) => standard)).toEqual(topped);
    expect(claim.verdict).toBe('supported with caveats');
    expect(codes(claim)).toContain('causal-wording');
    expect((await check({ period: '2022-07', basis: 'commissioner', count: 3 })).verdict).toBe(
      'not supported',
    );
  });
});
