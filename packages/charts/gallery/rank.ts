import { type RankChartData, type RankChartRow, rankChart } from '@clockstop/charts';
import type { Example } from './example.ts';
import { alliances, type Counted, counted, LONG, ranked, shareAt } from './ranked.ts';

const about = {
  ...{ measure: 'Faster diagnosis within 28 days', period: 'April 2022', target: 0.75, england: 0.714 },
  ...{ source: 'Invented figures', vintage: 'simulated' },
};

/** The rows of a chart of shares or of ranks. */
function rowsOf(rows: readonly Counted[], of: RankChartData['of']): readonly RankChartRow[] {
  return ranked(rows).map(({ name, share, rank, tied, shares, ranks }) => {
    const interval = of === 'share' ? shares : ranks;
    return { name, share, rank, tied, low: interval?.lower ?? null, high: interval?.upper ?? null };
  });
}

function draw(
  of: RankChartData['of'],
  rows: readonly Counted[],
  more: Partial<RankChartData> = {},
): Example['draw'] {
  return (look) => rankChart({ ...about, of, rows: rowsOf(rows, of), ...more }, look);
}

function trusts(count: number): readonly { readonly code: string; readonly name: string }[] {
  return Array.from({ length: count }, (_, at) => ({ code: `T${at + 1}`, name: `Trust ${at + 1}` }));
}

const usual = counted(alliances, shareAt);
const highlight = 'North East London';

/** Ranks: shares and places, ties, all alike, nobody, one alone, very many, names that are too long. */
export const rankExamples: readonly Example[] = [
  {
    id: 'rank-shares',
    says: 'The shares of 21 alliances, one highlighted.',
    draw: draw('share', usual, { highlight }),
  },
  {
    id: 'rank-places',
    says: 'The places of the same alliances: few are sure.',
    draw: draw('rank', usual, { highlight }),
  },
  {
    id: 'rank-ties',
    says: 'Four joint first, one with no patients at all, and no target.',
    draw: draw(
      'rank',
      usual.map((row, at) => ({
        ...row,
        within: at < 4 ? row.total : at === 9 ? 0 : row.within,
        total: at === 9 ? 0 : row.total,
      })),
      { target: null },
    ),
  },
  {
    id: 'rank-all-100',
    says: 'Everybody at 100%.',
    draw: draw(
      'share',
      counted(alliances, () => 1),
      { england: 1 },
    ),
  },
  {
    id: 'rank-one',
    says: 'One organisation with a very long name and none of its patients within time.',
    draw: draw(
      'share',
      counted([{ code: 'T1', name: LONG }], () => 0),
      { england: null },
    ),
  },
  { id: 'rank-nobody', says: 'No organisations.', draw: draw('rank', []) },
  {
    id: 'rank-200',
    says: '200 trusts: only the first, the last and the highlighted one are named.',
    draw: draw('share', counted(trusts(200), shareAt), { highlight: 'Trust 77' }),
  },
  {
    id: 'rank-long-names',
    says: 'Names over several lines, the highlighted one among them.',
    draw: draw(
      'rank',
      counted(
        ['First', 'Second', 'Third', 'Fourth'].map((name) => ({ code: name, name: `${name} ${LONG}` })),
        shareAt,
      ),
      { highlight: `Third ${LONG}` },
    ),
  },
];
