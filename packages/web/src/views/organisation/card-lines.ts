import type { CardRow, CsvValue } from '@clockstop/answers';
import type { OrganisationAnswer } from './organisation-answer.ts';

const headings = [
  ...['code', 'name', 'period', 'basis', 'standard', 'vintage', 'within', 'total', 'share', 'target', 'met'],
  ...[
    'rank',
    'tied',
    'of',
    'rank_low',
    'rank_high',
    'england_within',
    'england_total',
    'variation',
    'assurance',
  ],
];

/** The card as the lines of a table: one for each standard and basis. */
export function cardLines(answer: OrganisationAnswer): readonly (readonly CsvValue[])[] {
  const { basis, rows, otherBasis } = answer;
  const other = basis === 'provider' ? 'commissioner' : 'provider';
  return [
    headings,
    ...rows.map((row) => lineOf(answer, basis, row)),
    ...otherBasis.map((row) => lineOf(answer, other, row)),
  ];
}

function lineOf(
  { code, name, period }: OrganisationAnswer,
  basis: string,
  row: CardRow,
): readonly CsvValue[] {
  const { standard, vintage, within, total, share, target, met, rank, tied, of, low, high, england } = row;
  return [
    ...[code, name, period, basis, standard, vintage, within, total, share, target, met],
    ...[rank, tied, of, low, high, england?.within ?? null, england?.total ?? null],
    ...[row.variation, row.assurance],
  ];
}
