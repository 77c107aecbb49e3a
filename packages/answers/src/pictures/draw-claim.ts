/** A picture of the answer to a claim: the alliance on every standard of the period. */
import { type Chart, type Look, type StandardRow, standardsChart } from '@clockstop/charts';
import { firstMonth, operationalStandard, periodInWords, standardById } from '@clockstop/rules';
import type { CheckedClaim, CheckedStandard } from '../claim/claim.ts';

/** How the answer to a claim is drawn; `source` is where its figures come from, where that is not the published files. */
export interface ClaimLook extends Look {
  readonly source?: string;
}

const PUBLISHED = 'NHS England, Cancer Waiting Times, added up by Clockstop';

/** The alliance among the others on every standard of the period of a claim, claimed or not. */
export function drawClaim({ understood, standards }: CheckedClaim, look: ClaimLook = {}): Chart {
  const { organisation, period, basis } = understood;
  const vintages = new Set(standards.flatMap(({ vintage }) => vintage ?? []));
  const data = {
    organisation: organisation.name,
    period: `${periodInWords(period)}, by ${basis}`,
    source: look.source ?? PUBLISHED,
    vintage: [...vintages]
      .map((vintage) => (vintage === 'unknown' ? 'status not stated' : vintage))
      .join(', '),
    standards: standards.map((standard) => toRow(standard, firstMonth(period))),
  };
  return standardsChart({ ...data, vintage: data.vintage || 'no figures' }, look);
}

function toRow(
  { standard, met, share, rank, tied, of, low, high, others }: CheckedStandard,
  month: ReturnType<typeof firstMonth>,
): StandardRow {
  const target = operationalStandard(standard, month)?.share;
  return {
    id: standard,
    title: standardById(standard).shortTitle,
    target: target === undefined ? null : target.of / target.outOf,
    ...{ met, share, rank, tied, of, low, high, others },
  };
}
