import { isDuring, type Month } from './period.ts';
import type { Standard } from './standard.ts';
import { standards } from './standards.ts';

/**
 * The standards in force in the month, in the field's usual order: the ten until September 2023, the three since then.
 * Before October 2021 there are nine, without 28-day faster diagnosis, whose figures came first. Commitments are not
 * among them.
 */
export function standardsIn(month: Month): readonly Standard[] {
  const inForce = standards.filter((standard) => isDuring(month, standard.from, standard.until));
  return inForce.filter((standard) => standard.kind === 'standard');
}

/** All standards and commitments for which figures are published in the month, whether in force or not. */
export function publishedIn(month: Month): readonly Standard[] {
  return standards.filter((standard) => hasFigures(standard, month));
}

/** Whether figures of the standard itself, not made from others, are published for the month. */
export function hasFigures(standard: Standard, month: Month): boolean {
  return isDuring(month, standard.figuresFrom, standard.figuresUntil);
}
