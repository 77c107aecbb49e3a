import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import { createRegister } from '@clockstop/organisations';
import { type Month, month, monthInWords, type StandardId, standardById } from '@clockstop/rules';

const care = { 'CARE SETTING': 'ALL CARE', 'CANCER TYPE': 'ALL CANCERS' };
const routes = { 'REFERRAL ROUTE': 'ALL ROUTES' };

/** How published tables are headed, and the words for "all" in their columns of labels. */
const tables: Partial<
  Record<StandardId, readonly [title: string, labels: Readonly<Record<string, string>>]>
> = {
  'two-week-wait': ['ALL CANCERS TWO WEEK WAIT', { 'SUSPECTED TYPE OF CANCER': 'ALL SUSPECTED CANCER' }],
  'two-week-wait-breast': [
    'TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS (CANCER NOT INITIALLY SUSPECTED)',
    {
      'SUSPECTED TYPE OF CANCER': 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected',
    },
  ],
  'faster-diagnosis': ['28-DAY FASTER DIAGNOSIS: ALL ROUTES', routes],
  '31-day-first': ['31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS', care],
  '31-day-surgery': [
    '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY',
    { 'CARE SETTING': 'ALL CARE', 'TREATMENT TYPE': 'SURGERY' },
  ],
  '31-day-drug': [
    '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: ANTI CANCER DRUG TREATMENTS',
    { 'CARE SETTING': 'ALL CARE', 'TREATMENT TYPE': 'DRUGS' },
  ],
  '31-day-radiotherapy': [
    '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: RADIOTHERAPY TREATMENTS',
    { 'CARE SETTING': 'ALL CARE', 'TREATMENT TYPE': 'RADIOTHERAPY' },
  ],
  '62-day-referral': ['62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS', care],
  '62-day-screening': ['62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE REFERRAL: ALL CANCERS', care],
  '62-day-upgrade': ['62-DAY WAIT FOR FIRST TREATMENT FROM CONSULTANT UPGRADE: ALL CANCERS', care],
  '31-day': [
    'ONE MONTH (31-DAY) WAIT FROM A DECISION TO TREAT/EARLIEST CLINICALLY APPROPRIATE DATE TO FIRST OR SUBSEQUENT TREATMENT OF CANCER: BY TREATMENT STAGE AND ALL CANCERS',
    { 'TREATMENT STAGE': 'ALL STAGES', 'CANCER TYPE': 'ALL CANCERS' },
  ],
  '62-day': [
    'TWO MONTH (62-DAY) WAIT FROM AN URGENT SUSPECTED CANCER OR BREAST SYMPTOMATIC REFERRAL, OR URGENT SCREENING REFERRAL, OR CONSULTANT UPGRADE TO A FIRST DEFINITIVE TREATMENT FOR CANCER: BY REFERRAL ROUTE AND ALL CANCERS',
    { ...routes, 'CANCER TYPE': 'ALL CANCERS' },
  ],
};

const tenOfApril2022 = [
  'two-week-wait',
  'two-week-wait-breast',
  'faster-diagnosis',
  '31-day-first',
  '31-day-surgery',
  '31-day-drug',
  '31-day-radiotherapy',
  '62-day-referral',
  '62-day-screening',
  '62-day-upgrade',
] as const;
const threeOfToday = ['faster-diagnosis', '31-day', '62-day'] as const;

/** What the store holds: all ten standards, only one of them, and the three of today. */
const months: readonly (readonly [Month, readonly StandardId[]])[] = [
  [month('2022-04'), tenOfApril2022],
  [month('2022-05'), ['faster-diagnosis']],
  [month('2024-01'), threeOfToday],
];

/** Names as awkward as names get: long ones, one with markup, one that a spreadsheet would take for a formula. */
const names: readonly string[] = [
  ...Array.from({ length: 17 }, (_, index) => `Invented Place ${String(index + 1).padStart(2, '0')}`),
  'Longwordingtonshire, Verylongnameham, Evenlongernamebury and Neverendingnamechester',
  '<b>Bold & "Quoted"</b>',
  '=SUM(A1:A9)',
  'Zero Screening',
];
const codes = names.map((_, index) => `INVENTA${String(index + 1).padStart(2, '0')}`);
const outside = 'INVENTX01';

const register = createRegister({
  organisations: [
    ...names.map((name, index) => ({ code: codes[index] ?? '', kind: 'alliance' as const, name })),
    ...names.map((name, index) => ({
      code: providerOf(index),
      kind: 'provider' as const,
      name: `${name} trust`,
    })),
    { code: outside, kind: 'provider', name: 'Everywhere at once' },
  ],
  relations: names.map((_, index) => ({ kind: 'alliance', code: providerOf(index), to: codes[index] ?? '' })),
  outside: [{ code: outside, reason: 'several-alliances', source: 'unverified' }],
});

function providerOf(index: number): string {
  return `INVENTP${String(index + 1).padStart(2, '0')}`;
}

/** A store of invented figures on provider basis, read from files as they are published. Remove it when done. */
export interface InventedStore {
  readonly store: Store;
  readonly remove: () => void;
}

/** Writes invented files in a published layout and reads them into a store of their own. */
export async function inventStore(): Promise<InventedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'clockstop-web-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const [each, standards] of months)
    for (const id of standards)
      writeFileSync(join(files, `${each}-${id}-PROVIDER-FINAL.csv`), table(each, id));
  const [id, early] = ['31-day-surgery', 'PROVIDER-PROVISIONAL.csv'] as const;
  writeFileSync(join(files, `2022-04-${id}-${early}`), table(month('2022-04'), id, 5));
  await ingest([files], { store: join(folder, 'store'), now: new Date('2026-01-01T00:00:00Z') });
  const store = await openStore(join(folder, 'store'), register);
  return { store, remove: () => [store.close(), rmSync(folder, { recursive: true })] };
}

/** A published table. Provisional figures lack a few patients who were all in time. */
function table(period: Month, id: StandardId, lacking = 0): string {
  const [title, labels] = tables[id] ?? ['', {}];
  const days = standardById(id).limitDays;
  const counted = ['TOTAL', `WITHIN ${days} DAYS`, `AFTER ${days} DAYS`, 'PERCENTAGE'];
  const lines = [
    [title],
    [`PERIOD: ${monthInWords(period)}`],
    ['BASIS: PROVIDER BASED'],
    [],
    ['', 'ODS CODE', 'PROVIDER', ...Object.keys(labels), ...counted],
    ...rowsOf(id)
      .filter(([, within]) => within > lacking)
      .map(([code, within, total]) => [
        ...['', code, `NAME OF ${code}`, ...Object.values(labels)],
        ...[total - lacking, within - lacking, total - within, (within - lacking) / (total - lacking)],
      ]),
  ];
  return lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
}

/** Each place a little worse than the one before, halves in 62-day figures, and three places without a breach of drugs. */
function rowsOf(id: StandardId): readonly (readonly [code: string, within: number, total: number])[] {
  const half = id.startsWith('62') ? 0.5 : 0;
  const places = names.flatMap((name, index) => {
    if (id === '62-day-screening' && name.startsWith('Zero')) return [];
    const total = 200 + index * 37 + half;
    const after = id === '31-day-drug' && index < 3 ? 0 : ((index * 7 + id.length) % 21) * 4 + 1;
    return [[providerOf(index), total - after, total] as const];
  });
  return [...places, [outside, 3, 4 + half]];
}
