/** A short mark of the figures behind an answer. */
import { createHash } from 'node:crypto';
import type { CheckedStandard } from './claim.ts';

const LENGTH = 10;

/**
 * The mark of the figures that an answer rests on, ten hexadecimal digits: another mark at the same address says that
 * files have been read since that change a figure, a rank or a vintage.
 */
export function fingerprintOf(standards: readonly CheckedStandard[]): string {
  const figures = standards.map(({ standard, within, total, rank, tied, vintage }) => [
    standard,
    within,
    total,
    rank,
    tied,
    vintage,
  ]);
  return createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, LENGTH);
}
