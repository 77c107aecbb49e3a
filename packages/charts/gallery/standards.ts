import { type StandardRow, type StandardsChartData, standardsChart } from '@clockstop/charts';
import type { Example } from './example.ts';
import { alliances, counted, LONG, type Ranked, ranked, shareAt } from './ranked.ts';

/** The ten standards of April 2022: id, title, target. */
const standards: readonly (readonly [string, string, number | null])[] = [
  ['two-week-wait', 'First seen within two weeks', 0.93],
  ['two-week-wait-breast', 'First seen within two weeks, breast symptoms', 0.93],
  ['faster-diagnosis', 'Faster diagnosis within 28 days', 0.75],
  ['31-day-first', 'First treatment within 31 days', 0.96],
  ['31-day-surgery', 'Surgery within 31 days', 0.94],
  ['31-day-drug', 'Anti-cancer drugs within 31 days', 0.98],
  ['31-day-radiotherapy', 'Radiotherapy within 31 days', 0.94],
  ['62-day-referral', 'Treatment within 62 days of an urgent referral', 0.85],
  ['62-day-screening', 'Treatment within 62 days of screening', 0.9],
  ['62-day-upgrade', 'Treatment within 62 days of an upgrade', null],
];

const about = { period: 'April 2022', source: 'Invented figures', vintage: 'simulated' } as const;

/** Shares of everybody on one standard, around a little below its target. */
function sharesOn(standard: number): (at: number) => number {
  const target = standards[standard]?.[2] ?? 0.8;
  return (at) => Math.min(1, target - 0.05 + (shareAt(at * 3 + standard * 5) - 0.71) * 0.6);
}

function rowOf(standard: number, rows: readonly Ranked[], code: string): StandardRow {
  const [id = '', title = '', target = null] = standards[standard] ?? [];
  const own = rows.find((row) => row.code === code);
  const share = own?.share ?? null;
  return {
    ...{ id, title, target, share, rank: own?.rank ?? null, tied: own?.tied ?? 1 },
    met: target === null || share === null ? null : share >= target,
    of: rows.filter(({ rank }) => rank !== null).length,
    low: own?.ranks?.lower ?? null,
    high: own?.ranks?.upper ?? null,
    others: rows.filter((row) => row.code !== code).flatMap((row) => row.share ?? []),
  };
}

const everybody = standards.map((_, at) => ranked(counted(alliances, sharesOn(at))));
const NORTH_EAST_LONDON = 'E56000028';

function rowsFor(code: string, drawn: readonly (readonly Ranked[])[] = everybody): readonly StandardRow[] {
  return drawn.map((rows, at) => rowOf(at, rows, code));
}

function draw(rows: readonly StandardRow[], more: Partial<StandardsChartData> = {}): Example['draw'] {
  const organisation = 'North East London';
  return (look) => standardsChart({ ...about, organisation, standards: rows, ...more }, look);
}

function trusts(count: number): readonly { readonly code: string; readonly name: string }[] {
  return Array.from({ length: count }, (_, at) => ({ code: `T${at + 1}`, name: `Trust ${at + 1}` }));
}

/** One organisation on all standards: figures missing, all alike, one alone, among 200, names that are too long. */
export const standardsExamples: readonly Example[] = [
  { id: 'standards-ten', says: 'Ten standards among 21 alliances.', draw: draw(rowsFor(NORTH_EAST_LONDON)) },
  {
    id: 'standards-missing',
    says: 'No figures on three standards; nobody has any on one of them.',
    draw: draw(
      rowsFor(
        NORTH_EAST_LONDON,
        everybody.map((rows, at) => {
          if (at === 3) return [];
          return at % 4 === 1 ? rows.filter(({ code }) => code !== NORTH_EAST_LONDON) : rows;
        }),
      ),
    ),
  },
  {
    id: 'standards-all-100',
    says: 'Everybody at 100% on every standard: all are joint first.',
    draw: draw(
      rowsFor(
        NORTH_EAST_LONDON,
        standards.map(() => ranked(counted(alliances, () => 1))),
      ),
    ),
  },
  {
    id: 'standards-alone',
    says: 'One trust with a very long name and nobody beside it.',
    draw: draw(
      rowsFor(
        'T1',
        standards.slice(0, 3).map((_, at) => ranked(counted(trusts(1), sharesOn(at)))),
      ),
      { organisation: LONG },
    ),
  },
  {
    id: 'standards-200',
    says: 'A trust among 200.',
    draw: draw(
      rowsFor(
        'T77',
        standards.slice(0, 4).map((_, at) => ranked(counted(trusts(200), sharesOn(at)))),
      ),
      { organisation: 'Trust 77' },
    ),
  },
  { id: 'standards-none', says: 'No standards.', draw: draw([]) },
];
