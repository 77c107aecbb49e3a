/** A picture of the answer to a claim: the alliance on every standard of the period. */
import { type Chart, type Look, type StandardRow, standardsChart } from '@clockstop/charts';
import { firstMonth, type Month, periodInWords, standardById } from '@clockstop/rules';
import type { CheckedClaim, CheckedStandard } from '../claim/claim.ts';
import { expectedShare } from '../expected-share.ts';
import { PUBLISHED_SOURCE, standingOf } from './about.ts';

/** How the answer to a claim is drawn; `source` is where its figures come from, where that is not the published files. */
export interface ClaimLook extends Look {
  readonly source?: string;
}

/** The alliance among the others on every standard of the period of a claim, claimed or not. */
export function drawClaim({ understood, standards }: CheckedClaim, look: ClaimLook = {}): Chart {
  const { organisation, period, basis } = understood;
  const vintages = new Set(standards.flatMap(({ vintage }) => vintage ?? []));
  const data = {
    organisation: organisation.name,
    period: `${periodInWords(period)}, by ${basis}`,
    source: look.source ?? PUBLISHED_SOURCE,
    vintage: [...vintages].map(standingOf).join(', ') || 'no figures',
    standards: standards.map((standard) => toRow(standard, firstMonth(period))),
  };
  return standardsChart(data, look);
}

function toRow(
  { standard, met, share, rank, tied, of, low, high, others }: CheckedStandard,
  month: Month,
): StandardRow {
  return {
    id: standard,
    title: standardById(standard).shortTitle,
    target: expectedShare(standard, month),
    ...{ met, share, rank, tied, of, low, high, others },
  };
}
