import { additiveSpread } from './additive-spread.ts';
import { countTails } from './count-tails.ts';
import { exactLimits, type FunnelLimits } from './exact-limits.ts';
import { fittedCorrelation } from './fitted-correlation.ts';
import { type FunnelPoint, toFunnelPoint } from './funnel-point.ts';
import { checkRow, type FunnelRow, targetOf } from './funnel-row.ts';

/**
 * What providers may differ by beyond chance: nothing; the additive variance τ², taken as a correlation of 4τ²;
 * or the correlation of a beta-binomial model, fitted to the counts.
 */
export type Overdispersion = 'none' | 'additive' | 'beta-binomial';

/** How a funnel is made. `trim` is the share at each end that is winsorised before τ² is worked out: 0.1 unless told. */
export type FunnelOptions = { readonly overdispersion?: Overdispersion; readonly trim?: number };

/** A funnel: one point for each row, in the order of the rows. Figures of the whole are null where there is not one case. */
export type Funnel = {
  readonly target: number | null;
  /** The mean squared z on the angle, winsorised: about 1 where only chance is at work. Given whether it is used or not. */
  readonly phi: number | null;
  /** The additive variance between providers, in square radians. Given whether it is used or not. */
  readonly tau2: number | null;
  /** The correlation that the tail test allows for; 0 where it is the binomial test. */
  readonly correlation: number | null;
  readonly points: readonly FunnelPoint[];
};

/**
 * A funnel plot's figures: each provider's share against the share of all, flagged by the exact tail of the binomial or, with
 * over-dispersion, of the beta-binomial distribution. A provider like all others is flagged at 95% at most 5% of the time.
 * RangeError names a row whose numerator is above its denominator, or a trim that is not from 0 to below 0.5. Source: Spiegelhalter, Statistics in Medicine 24 (2005).
 */
export function funnel(rows: readonly FunnelRow[], options: FunnelOptions = {}): Funnel {
  const { overdispersion = 'none', trim = 0.1 } = options;
  if (!(trim >= 0 && trim < 0.5)) throw new RangeError(`the trim lies between 0 and 0.5: ${trim}`);
  rows.forEach(checkRow);
  const target = targetOf(rows);
  if (target === null) return withoutTarget(rows);
  const spread = additiveSpread(rows, target, trim);
  const correlation = correlationOf(overdispersion, { rows, target, tau2: spread.tau2 });
  const points = rows.map((row) => toFunnelPoint(row, { target, correlation }));
  return { target, ...spread, correlation, points };
}

function withoutTarget(rows: readonly FunnelRow[]): Funnel {
  const points = rows.map((row) => toFunnelPoint(row, null));
  return { target: null, phi: null, tau2: null, correlation: null, points };
}

// Where share = sin² of the angle, a variance τ² of the angle is one of 4τ² share (1 − share) of the share.
function correlationOf(
  overdispersion: Overdispersion,
  known: { readonly rows: readonly FunnelRow[]; readonly target: number; readonly tau2: number },
): number {
  switch (overdispersion) {
    case 'none':
      return 0;
    case 'additive':
      return Math.min(4 * known.tau2, 0.99);
    case 'beta-binomial':
      return fittedCorrelation(known.rows, known.target);
  }
}

/** The limits at a denominator of n whole cases, for drawing the lines of a funnel; 0 to 1 where n is below one. */
export function funnelLimits(target: number, n: number, correlation = 0): FunnelLimits {
  if (n < 1) return { lower95: 0, upper95: 1, lower998: 0, upper998: 1 };
  return exactLimits(countTails(Math.floor(n), target, correlation), target);
}
