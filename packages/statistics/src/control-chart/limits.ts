import { sum } from '../arithmetic/sum.ts';
import type { ChartKind, ChartSettings } from './chart-options.ts';
import { type Limits, NO_LIMITS } from './chart-point.ts';
import { mean } from './mean.ts';
import { meanMovingRange } from './moving-range.ts';
import type { Observation, Share } from './observation.ts';

/** What a baseline expects: its mean (null without a value) and the limits of any observation under it. */
export interface Expectation {
  readonly mean: number | null;
  readonly limitsOf: (observation: Observation) => Limits;
}

type Expect = (baseline: readonly Observation[], settings: ChartSettings) => Expectation;

/** Half the width of the limits in mean moving ranges: 3 / 1.128, rounded as Making Data Count rounds it. */
const WIDTH = 2.66;

/** The mean moving range of two neighbours in standard deviations, when they are independent and normal (d2). */
const RANGE_IN_SIGMA = 1.128;

const NOTHING: Expectation = { mean: null, limitsOf: () => NO_LIMITS };

const EXPECT: Readonly<Record<ChartKind, Expect>> = {
  xmr: expectValues,
  p: (baseline, settings) => expectShares(baseline, settings, 1),
  'p-prime': (baseline, settings) => expectShares(baseline, settings, spreadBetween(baseline, settings)),
};

/** What these observations lead to expect, by the kind of chart; capped at the bounds. */
export function expectFrom(baseline: readonly Observation[], settings: ChartSettings): Expectation {
  return baseline.some(({ value }) => value !== null) ? EXPECT[settings.kind](baseline, settings) : NOTHING;
}

function expectValues(baseline: readonly Observation[], settings: ChartSettings): Expectation {
  const values = baseline.map(({ value }) => value);
  const centre = mean(values.filter((value) => value !== null));
  const range = meanMovingRange(values, settings);
  const limits = range === null ? NO_LIMITS : limitsAround(centre, WIDTH * range, settings);
  return { mean: centre, limitsOf: () => limits };
}

/** Limits of a share by its own denominator: three binomial sigma, times the spread between points (1 on a P chart). */
function expectShares(
  baseline: readonly Observation[],
  settings: ChartSettings,
  spread: number | null,
): Expectation {
  const centre = centralShare(baseline);
  const limitsOf = ({ share }: Observation) =>
    share && spread !== null
      ? limitsAround(centre, 3 * binomialSigma(centre, share) * spread, settings)
      : NO_LIMITS;
  return { mean: centre, limitsOf };
}

/** The sigma of the z-scores by their mean moving range: Laney's, in Quality Engineering 14(4), 2002. Null without two neighbours. */
function spreadBetween(baseline: readonly Observation[], settings: ChartSettings): number | null {
  const centre = centralShare(baseline);
  const zScores = baseline.map((each) => zScore(each, centre));
  const range = meanMovingRange(
    zScores,
    settings,
    baseline.map(({ value }) => value),
  );
  return range === null ? null : range / RANGE_IN_SIGMA;
}

/** Nought where every share is 0 or 1: nothing varies. */
function zScore({ value, share }: Observation, centre: number): number | null {
  if (value === null || share === null) return null;
  const sigma = binomialSigma(centre, share);
  return sigma === 0 ? 0 : (value - centre) / sigma;
}

function centralShare(baseline: readonly Observation[]): number {
  const shares = baseline.map(({ share }) => share).filter((share) => share !== null);
  return sum(shares.map(({ numerator }) => numerator)) / sum(shares.map(({ denominator }) => denominator));
}

function binomialSigma(centre: number, { denominator }: Share): number {
  return Math.sqrt((centre * (1 - centre)) / denominator);
}

function limitsAround(centre: number, width: number, { bounds }: ChartSettings): Limits {
  const near = (2 * width) / 3;
  return {
    lower: Math.max(bounds.lower, centre - width),
    upper: Math.min(bounds.upper, centre + width),
    nearLower: Math.max(bounds.lower, centre - near),
    nearUpper: Math.min(bounds.upper, centre + near),
  };
}
