import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { createRegister, type Register } from '@clockstop/organisations';
import { onTestFinished } from 'vitest';

/**
 * Three alliances with a board each, and a fourth without anybody. R1C moves from the North to the South in July 2021,
 * from when on it is said to belong there only by its successor; R1M works everywhere.
 */
const inventedRegister: Register = createRegister({
  organisations: [
    { code: 'E1', kind: 'alliance', name: 'North Cancer Alliance' },
    { code: 'E2', kind: 'alliance', name: 'South Cancer Alliance' },
    { code: 'E3', kind: 'alliance', name: 'East Cancer Alliance' },
    { code: 'E4', kind: 'alliance', name: 'West Cancer Alliance' },
    { code: 'QN1', kind: 'icb', name: 'NHS North' },
    { code: 'QS1', kind: 'icb', name: 'NHS South' },
    { code: 'QE1', kind: 'icb', name: 'NHS East' },
    { code: 'R1A', kind: 'trust', name: 'First Trust' },
    { code: 'R1B', kind: 'trust', name: 'Second Trust' },
    { code: 'R1C', kind: 'trust', name: 'Third Trust' },
    { code: 'R1D', kind: 'trust', name: 'Fourth Trust' },
    { code: 'R1M', kind: 'provider', name: 'Everywhere Ltd' },
  ],
  relations: [
    { kind: 'alliance', code: 'QN1', to: 'E1' },
    { kind: 'alliance', code: 'QS1', to: 'E2' },
    { kind: 'alliance', code: 'QE1', to: 'E3' },
    { kind: 'board', code: 'R1A', to: 'QN1' },
    { kind: 'board', code: 'R1B', to: 'QS1' },
    { kind: 'board', code: 'R1C', to: 'QN1', until: '2021-06' },
    { kind: 'board', code: 'R1C', to: 'QS1', from: '2021-07', derived: true },
    { kind: 'board', code: 'R1D', to: 'QE1' },
  ],
  outside: [{ code: 'R1M', reason: 'several-alliances', source: 'unverified' }],
});

const titles = {
  'two-week-wait': 'ALL CANCERS TWO WEEK WAIT',
  '31-day-surgery': '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY',
  '31-day-rarer': '31-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT FOR RARER CANCERS',
  '62-day-referral': '62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS',
  '62-day-screening': '62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE REFERRAL: ALL CANCERS',
  '62-day-upgrade': '62-DAY WAIT FOR FIRST TREATMENT FROM CONSULTANT UPGRADE: ALL CANCERS',
} as const;

/** One standard for which an invented CSV file can be made. */
export type InventedStandard = keyof typeof titles;

/** A row of an invented file: code, within, total, and a cancer type where it is for one alone. */
export type InventedRow = readonly [code: string, within: number, total: number, cancer?: string];

/** A CSV file of one standard in a period as it is published (`July 2021`), for providers. England's code is empty. */
export function inventedTable(
  standard: InventedStandard,
  period: string,
  rows: readonly InventedRow[],
): string {
  const limit = standard === 'two-week-wait' ? 14 : standard.startsWith('31') ? 31 : 62;
  const lines = rows.map(([code, within, total, cancer = 'ALL']) => {
    const name = code === '' ? 'ALL ENGLISH PROVIDERS' : `${code} AS PUBLISHED`;
    return `${code},${name},${cancer},${total},${within},${total - within}`;
  });
  return [
    titles[standard],
    `"${period}"`,
    'BASIS: PROVIDER BASED',
    `ODS CODE,PROVIDER,CANCER TYPE,TOTAL,WITHIN ${limit} DAYS,AFTER ${limit} DAYS`,
    ...lines,
    '',
  ].join('\r\n');
}

/** A store that holds these files, by name, open until the test is over. */
export async function inventedStore(files: Readonly<Record<string, string>>): Promise<Store> {
  const root = mkdtempSync(join(tmpdir(), 'clockstop-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'files');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await ingest([folder], { store: join(root, 'store'), now: new Date('2026-01-01'), workers: 1 });
  const store = await openStore(join(root, 'store'), inventedRegister);
  onTestFinished(() => store.close());
  return store;
}
