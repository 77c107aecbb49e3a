import type { Proportion } from './proportion.ts';

/**
 * What is known of an organisation's true share θ, on the scale of the angle φ = arcsin √θ.
 *
 * With the prior of Jeffreys the posterior is Beta(numerator + 1/2, denominator − numerator + 1/2). In φ its density is proportional to
 * sin(φ)^(2 numerator) cos(φ)^(2 (denominator − numerator)): smooth to both ends even at 0% and 100%, and about as wide everywhere.
 */
export interface AnglePosterior extends Proportion {
  /** How many organisations have just these figures. */
  readonly multiplicity: number;
  /** The angle of the greatest density. */
  readonly mode: number;
  /** The standard deviation that the curvature at the mode gives, in radians. */
  readonly spread: number;
  /** Outside these angles the density is below 1e-17 of the greatest. */
  readonly from: number;
  readonly to: number;
}

// The logarithm of the density bends by at least 2n everywhere, so the density falls at least as fast as exp(−n d²).
const reach = 6.3;

/** The posterior of the true share behind one proportion with a denominator above zero. */
export function angleOf(item: Proportion, multiplicity: number): AnglePosterior {
  const mode = Math.asin(Math.sqrt(item.numerator / item.denominator));
  const root = Math.sqrt(item.denominator);
  const from = Math.max(0, mode - reach / root);
  const to = Math.min(Math.PI / 2, mode + reach / root);
  return { ...item, multiplicity, mode, spread: 1 / (2 * root), from, to };
}

/** The density at an angle strictly between 0 and π/2, as a function that is 1 at the mode; not normalised. */
export function densityOf(posterior: AnglePosterior): (logSine: number, logCosine: number) => number {
  const yes = 2 * posterior.numerator;
  const no = 2 * (posterior.denominator - posterior.numerator);
  const top =
    (yes && yes * Math.log(Math.sin(posterior.mode))) + (no && no * Math.log(Math.cos(posterior.mode)));
  return (logSine, logCosine) => Math.exp(yes * logSine + no * logCosine - top);
}
