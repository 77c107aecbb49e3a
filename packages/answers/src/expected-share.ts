import { type Month, operationalStandard, type StandardId, toFraction } from '@clockstop/rules';

/** The operational standard of the month as a fraction of 1; null where there was none. */
export function expectedShare(standard: StandardId, month: Month): number | null {
  const target = operationalStandard(standard, month);
  return target === null ? null : toFraction(target.share);
}
