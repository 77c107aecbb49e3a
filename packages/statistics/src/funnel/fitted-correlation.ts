import { betaBinomialLogProbability, betaShapeOf } from '../distributions/beta-binomial.ts';
import { binomialLogProbability } from '../distributions/binomial.ts';
import type { FunnelRow } from './funnel-row.ts';
import { wholeCount } from './whole-count.ts';

const steps = 24;
const lowest = -16;
const highest = 5;
const golden = (Math.sqrt(5) - 1) / 2;

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

function logLikelihood(rows: readonly FunnelRow[], target: number, correlation: number): number {
  const shape = betaShapeOf(target, correlation);
  return rows.reduce((sum, row) => {
    const { x, n } = wholeCount(row);
    return sum + betaBinomialLogProbability(x, n, shape);
  }, 0);
}

function binomialLogLikelihood(rows: readonly FunnelRow[], target: number): number {
  return rows.reduce((sum, row) => {
    const { x, n } = wholeCount(row);
    return sum + binomialLogProbability(x, n, target);
  }, 0);
}

// The best of a coarse grid, then golden sections between its neighbours.
function maximum(value: (t: number) => number): number {
  const width = (highest - lowest) / steps;
  const grid = Array.from({ length: steps + 1 }, (_, step) => lowest + step * width);
  const best = grid.reduce((chosen, t) => (value(t) > value(chosen) ? t : chosen));
  let [low, high] = [best - width, best + width];
  while (high - low > 1e-7) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (value(left) < value(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}

/**
 * The intra-class correlation of a beta-binomial model with its mean at the target, by maximum likelihood:
 * 0 where chance alone explains the counts as well, near 1 where providers share nothing.
 */
export function fittedCorrelation(rows: readonly FunnelRow[], target: number): number {
  const counted = rows.filter((row) => row.denominator >= 1);
  if (counted.length < 2 || target === 0 || target === 1) return 0;
  const best = logistic(maximum((t) => logLikelihood(counted, target, logistic(t))));
  const gain = logLikelihood(counted, target, best) - binomialLogLikelihood(counted, target);
  return gain > 1e-6 ? best : 0;
}
