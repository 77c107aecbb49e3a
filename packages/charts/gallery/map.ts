import { type MapChartData, mapChart } from '@clockstop/charts';
import type { Example } from './example.ts';
import { alliances, type Counted, counted, LONG, ranked, shareAt } from './ranked.ts';

const about: Omit<MapChartData, 'rows'> = {
  ...{ measure: 'Faster diagnosis within 28 days', period: 'April 2022', of: 'share' },
  ...{ source: 'Invented figures', vintage: 'simulated' },
};

function draw(rows: readonly Counted[], more: Partial<MapChartData> = {}): Example['draw'] {
  return (look) => mapChart({ ...about, rows: ranked(rows), ...more }, look);
}

const usual = counted(alliances, shareAt);
const target = 0.75;

/** Maps: with and without a target, of ranks, all alike, some missing, some unknown, nobody. */
export const mapExamples: readonly Example[] = [
  {
    id: 'map-target',
    says: 'Shares of 21 alliances under a target, one highlighted.',
    draw: draw(usual, { target, highlight: 'North East London' }),
  },
  { id: 'map-shares', says: 'The same without a target.', draw: draw(usual) },
  { id: 'map-ranks', says: 'The same alliances coloured by rank.', draw: draw(usual, { of: 'rank' }) },
  {
    id: 'map-all-100',
    says: 'Everybody at 100%: one class, all joint first.',
    draw: draw(
      counted(alliances, () => 1),
      { target },
    ),
  },
  {
    id: 'map-all-below',
    says: 'All below the target, and by little of each other.',
    draw: draw(
      counted(alliances, (at) => 0.6 + shareAt(at) / 50),
      { target: 0.85 },
    ),
  },
  {
    id: 'map-missing',
    says: 'Five alliances without a row, two without patients, one tie, a long name.',
    draw: draw(
      usual.slice(5).map((row, at) => {
        if (at < 2) return { ...row, within: 0, total: 0 };
        if (at < 4) return { ...row, within: 400, total: 500 };
        return at === 6 ? { ...row, name: LONG } : row;
      }),
      { target },
    ),
  },
  {
    id: 'map-former',
    says: 'Two alliances, of which one has ended and has no outline.',
    draw: draw([
      ...usual.slice(-1),
      { code: 'E56000020', name: 'North Central and North East London', within: 701, total: 920 },
    ]),
  },
  { id: 'map-nobody', says: 'No figures at all.', draw: draw([]) },
];
