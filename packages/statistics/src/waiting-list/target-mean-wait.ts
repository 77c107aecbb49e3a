import { checkAboveZero } from './check-amounts.ts';

/** How many mean waits go into the target wait, unless told. */
export const usualFactor = 4;

/**
 * The mean wait, in days, at which nearly all waits are inside the target: the target wait in days divided by the factor. At a factor
 * of 4, and waits that are exponentially distributed, 98.2% are (1 − e⁻⁴); `waitFactor` gives the factor of another share.
 * Source: Fong and others, Understanding Waiting Lists Pressures, medRxiv 2022. Throws a RangeError where either is not above 0.
 */
export function targetMeanWaitDays(targetWaitDays: number, factor = usualFactor): number {
  checkAboveZero({ targetWaitDays, factor });
  return targetWaitDays / factor;
}

/**
 * The factor at which this share of exponentially distributed waits is inside the target: −ln(1 − share), such as 2.53 for 92%.
 * Throws a RangeError where the share is not strictly between 0 and 1.
 */
export function waitFactor(share: number): number {
  if (!(share > 0 && share < 1))
    throw new RangeError(`a share inside the target lies between 0 and 1: ${share}`);
  return -Math.log1p(-share);
}
