import { type CheckedClaim, type CheckedStandard, type CsvValue, toCsv } from '@clockstop/answers';
import { standardById } from '@clockstop/rules';

const headings = [
  'figures',
  'organisation',
  'period',
  'basis',
  'verdict',
  'standard',
  'title',
  'claimed',
  'available',
  'within',
  'total',
  'share',
  'met',
  'rank',
  'tied',
  'rank_low',
  'rank_high',
  'probability_best',
  'vintage',
  'source',
  'note',
] as const;

/** The answer to a claim as CSV: a line for each standard of the period, claimed or not. */
export function toClaimCsv(claim: CheckedClaim, invented: boolean): string {
  const { organisation, period, basis } = claim.understood;
  const figures = invented ? 'invented' : 'published';
  const common = [figures, organisation.name, period, basis, claim.verdict];
  return toCsv([headings, ...claim.standards.map((standard) => [...common, ...cellsOf(standard)])]);
}

function cellsOf(standard: CheckedStandard): readonly CsvValue[] {
  const { claimed, available, within, total, share, met, rank, tied, low, high, best, vintage } = standard;
  const note = standard.fetch === null ? standard.reason : `${standard.reason} To fetch: ${standard.fetch}`;
  return [
    standard.standard,
    standardById(standard.standard).title,
    claimed,
    available,
    within,
    total,
    share,
    met,
    rank,
    tied,
    low,
    high,
    best,
    vintage,
    standard.sources.join('; '),
    note,
  ];
}
