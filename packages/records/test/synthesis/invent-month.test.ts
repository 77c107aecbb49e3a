/** Pathways invented from the published tables of a month give the tables back. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openStore, type Store } from '@clockstop/counts';
import {
  type InventedPathway,
  inventDiagnoses,
  inventTreatments,
  readTable,
  type Table,
} from '@clockstop/records';
import { type Dimension, month, type StandardId } from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const workbook = join(
  process.env.CLOCKSTOP_SHARED ?? '../shared',
  'data/cwt/workbooks-2023-2024/MAY-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx',
);
const isThere = existsSync(workbook);
if (!isThere) console.log(`left out: records invented from published tables (no ${workbook})`);

/** Half patients by cell. */
type Cells = ReadonlyMap<string, number>;

describe.skipIf(!isThere)('all of England in May 2024', () => {
  const store = mkdtempSync(join(tmpdir(), 'clockstop-invented-'));
  let open: Store;
  beforeAll(async () => {
    await ingest([workbook], { store, now: new Date('2026-01-01T00:00:00Z') });
    open = await openStore(store);
  });
  afterAll(() => {
    open.close();
    rmSync(store, { recursive: true });
  });

  async function table(standard: StandardId, by: readonly Dimension[]): Promise<Table> {
    const found = await readTable(open, { standard, month: month('2024-05'), basis: 'provider', by });
    if (found === null) throw new Error(`${standard} by ${by.join(' and ')} was not published`);
    return found;
  }

  test('patients seen and told, by provider, suspicion, route and wait', async () => {
    const seen = await table('two-week-wait', ['suspectedCancer']);
    const seenForBreast = await table('two-week-wait-breast', []);
    const told = await table('faster-diagnosis', ['suspectedCancer', 'route']);
    const pathways = inventDiagnoses({ seen, seenForBreast, told }, 31);
    expect(toldIn(pathways)).toEqual(cellsOf(told, ({ labels }) => [labels.suspectedCancer, labels.route]));
    const breast = (label: string | undefined) => label?.startsWith('Exhibited') === true;
    expect(seenIn(pathways, (label) => !breast(label))).toEqual(
      cellsOf(seen, ({ labels }) => [labels.suspectedCancer]),
    );
    expect(totalOf(seenIn(pathways, breast))).toBe(totalOf(cellsOf(seenForBreast, () => [])));
    expect(pathways.filter((each) => each.seen !== null && each.told !== null).length).toBeGreaterThan(
      200_000,
    );
  });

  test('treatments by cancer and by modality, and those from the referral by cancer and route with their halves', async () => {
    const tables = {
      byCancer: await table('31-day', ['cancerType', 'stage']),
      byModality: await table('31-day', ['stage', 'modality']),
      fromReferral: await table('62-day', ['cancerType', 'route']),
      fromReferralByModality: await table('62-day', ['route', 'modality']),
    };
    const { pathways, left } = inventTreatments(tables, (provider) => provider);
    expect(left).toEqual([]);
    const treated = pathways.flatMap((each) => each.treated ?? []);
    const stage = (label: string | undefined) => (label === 'First Treatment' ? 'first' : 'subsequent');
    const counted = (labels: (each: (typeof treated)[number]) => readonly (string | null)[]) =>
      tally(treated.map((each) => [cell(each.provider, labels(each), each.wait.from), 2]));
    expect(counted((each) => [each.cancer, each.stage])).toEqual(
      cellsOf(tables.byCancer, ({ labels }) => [labels.cancerType, stage(labels.stage)]),
    );
    expect(counted((each) => [each.stage, each.modality])).toEqual(
      cellsOf(tables.byModality, ({ labels }) => [stage(labels.stage), labels.modality]),
    );
    const halves = treated.flatMap(({ provider, cancer, referral }) =>
      referral === null
        ? []
        : [referral.isWhole ? referral.investigating : provider, referral.investigating].map(
            (code) => [cell(code, [cancer, referral.route], referral.wait.from), 1] as const,
          ),
    );
    expect(tally(halves)).toEqual(
      cellsOf(tables.fromReferral, ({ labels }) => [labels.cancerType, labels.route]),
    );
    expect(
      treated.some(({ provider, referral }) => referral !== null && referral.investigating !== provider),
    ).toBe(true);
  });
});

function cell(code: string, labels: readonly (string | null | undefined)[], from: number): string {
  return [code, ...labels, from].join(' · ');
}

function tally(counted: Iterable<readonly [string, number]>): Cells {
  const cells = new Map<string, number>();
  for (const [key, halves] of counted) cells.set(key, (cells.get(key) ?? 0) + halves);
  return new Map([...cells].sort());
}

/** The cells of a published table that are not zero. */
function cellsOf(
  { rows, waits }: Table,
  labels: (row: Table['rows'][number]) => readonly (string | undefined)[],
): Cells {
  const all = rows.flatMap((row) =>
    row.halves.map((halves, at) => [cell(row.code, labels(row), waits[at]?.from ?? 0), halves] as const),
  );
  return tally(all.filter(([, halves]) => halves > 0));
}

function toldIn(pathways: readonly InventedPathway[]): Cells {
  const told = pathways.flatMap((each) => each.told ?? []);
  return tally(
    told.map(({ provider, suspected, route, wait }) => [cell(provider, [suspected, route], wait.from), 2]),
  );
}

function seenIn(pathways: readonly InventedPathway[], isWanted: (label: string) => boolean): Cells {
  const seen = pathways.flatMap((each) => each.seen ?? []).filter(({ suspected }) => isWanted(suspected));
  return tally(seen.map(({ provider, suspected, wait }) => [cell(provider, [suspected], wait.from), 2]));
}

function totalOf(cells: Cells): number {
  return [...cells.values()].reduce((sum, halves) => sum + halves, 0);
}
