import type { CsvValue, Ranking } from '@clockstop/answers';

const headings = [
  ...['standard', 'period', 'basis', 'vintage', 'code', 'name', 'within', 'total', 'share', 'rank', 'tied'],
  ...['rank_low', 'rank_high', 'probability_best'],
];

/** A ranking as the lines of a table: everyone in order, then what belongs to none and England, which have no rank. */
export function rankingLines(ranking: Ranking): readonly (readonly CsvValue[])[] {
  if (!ranking.available) return [headings];
  const { standard, period, basis, vintage, rows, unattributed, england } = ranking;
  const scope = [standard, period, basis, vintage];
  const shareOf = ({ within, total }: { readonly within: number; readonly total: number }) =>
    total === 0 ? null : within / total;
  const line = (code: string, name: string, counts: { readonly within: number; readonly total: number }) => [
    ...scope,
    ...[code, name, counts.within, counts.total, shareOf(counts), null, null, null, null, null],
  ];
  return [
    headings,
    ...rows.map((row) => [
      ...scope,
      ...[
        row.code,
        row.name,
        row.within,
        row.total,
        row.share,
        row.rank,
        row.tied,
        row.low,
        row.high,
        row.best,
      ],
    ]),
    line('', 'Belongs to none', unattributed),
    line('ENGLAND', `England (${england.from})`, england),
  ];
}
