import { type Period, parsePeriod } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { type ChartColumn, type NationalChart, nationalChart } from '../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from './invented-store.ts';

const july: InventedRow[] = [
  ['R1A', 94, 100],
  ['R1B', 47, 50],
  ['R1D', 93, 100],
  ['R1M', 5, 6],
];
const files = {
  'surgery.csv': inventedTable('31-day-surgery', 'July 2021', july),
  'upgrade.csv': inventedTable('62-day-upgrade', 'July 2021', [['R1D', 1, 2]]),
};

async function chart(period = '2021-07'): Promise<NationalChart> {
  const store = await inventedStore(files);
  return nationalChart(store, { period: parsePeriod(period) as Period, basis: 'provider' });
}

function column({ columns }: NationalChart, id: string): ChartColumn {
  const found = columns.find(({ standard }) => standard.id === id);
  if (found === undefined) throw new Error(`there is no column ${id}`);
  return found;
}

describe('the national chart', () => {
  test('has a column for each standard of the month, with the reason where it has no figures', async () => {
    const { columns } = await chart();
    expect(columns.map(({ standard }) => standard.id)).toEqual([
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
    ]);
    const none = columns.filter(({ available }) => !available);
    expect(none.length).toBe(8);
    expect(none.every((each) => !each.available && each.reason.includes('July 2021'))).toBe(true);
  });

  test('says who topped what, and how often', async () => {
    const { rows } = await chart();
    expect(rows.map(({ name, slug, firsts }) => `${name} ${slug} ${firsts}`)).toEqual([
      'East east 1',
      'North north 1',
      'South south 1',
      'West west 0',
    ]);
  });

  test('says whether the standard was met, exactly on the line too, and nothing where there is none', async () => {
    const found = await chart();
    const surgery = column(found, '31-day-surgery');
    if (!surgery.available) throw new Error(surgery.reason);
    expect(surgery.target).toBe('94%');
    const met = Object.entries(surgery.cells).map(
      ([code, cell]) => `${code} ${cell.met} ${cell.rank} ${cell.tied}`,
    );
    expect(met.toSorted()).toEqual(['E1 true 1 2', 'E2 true 1 2', 'E3 false 3 1', 'E4 null null 0']);
    expect(surgery.england).toMatchObject({ within: 239, total: 256, from: 'sum', met: false });
    const upgrade = column(found, '62-day-upgrade');
    expect(upgrade.available && [upgrade.target, upgrade.cells.E3?.met, upgrade.england.met]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('since October 2023 it has the three standards, and no longer the two-week waits', async () => {
    const { columns } = await chart('2023-11');
    expect(columns.map(({ standard }) => standard.id)).toEqual(['faster-diagnosis', '31-day', '62-day']);
  });
});
