import { type CountTails, countTails, drawnBetween } from './count-tails.ts';
import { exactLimits, type FunnelLimits, tailOf95, tailOf998 } from './exact-limits.ts';
import type { FunnelRow } from './funnel-row.ts';

/** On which side of the target a provider stands out, and at which level; none where chance is enough. */
export type FunnelFlag = 'none' | 'high95' | 'high998' | 'low95' | 'low998';

type Unknown<Figures> = { readonly [Name in keyof Figures]: Figures[Name] | null };

/** One provider of a funnel. Share, limits and p are null where it has no cases; `p` is twice the tail on its side of the target, at most 1. */
export type FunnelPoint = FunnelRow &
  Unknown<FunnelLimits & { readonly share: number; readonly p: number }> & { readonly flag: FunnelFlag };

/** What all providers are held to: the share of all, and the correlation that the test allows for. */
export type FunnelModel = { readonly target: number; readonly correlation: number };

const noFigures = {
  share: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
  p: null,
} as const;

/** The figures of one provider under the model; without cases, or without a model, there are none and no flag. */
export function toFunnelPoint(
  { name, numerator, denominator }: FunnelRow,
  model: FunnelModel | null,
): FunnelPoint {
  const row = { name, numerator, denominator };
  if (model === null || denominator === 0) return { ...row, ...noFigures, flag: 'none' };
  const share = numerator / denominator;
  const tails = countTails(Math.floor(denominator), model.target, model.correlation);
  const { low, high } = onItsSide(tailsOf(share, tails), share, model);
  const limits = tails.n === 0 ? wholeRange : exactLimits(tails, model.target);
  return { ...row, share, ...limits, p: Math.min(1, 2 * Math.min(low, high)), flag: flagOf(low, high) };
}

const wholeRange = { lower95: 0, upper95: 1, lower998: 0, upper998: 1 };

type Tails = { readonly low: number; readonly high: number };

// Far over-dispersed counts are so skewed that even a share below the target can have little chance of being reached.
function onItsSide({ low, high }: Tails, share: number, { target }: FunnelModel): Tails {
  return { low: share < target ? low : 1, high: share > target ? high : 1 };
}

// Where shared cases make the denominator a fraction, its whole cases are tested at the same share.
function tailsOf(share: number, { n, logLower, logUpper }: CountTails): Tails {
  const count = nearWhole(share * n);
  return { low: Math.exp(drawnBetween(logLower, count)), high: Math.exp(drawnBetween(logUpper, count)) };
}

// share × n can miss the count it came from by rounding.
function nearWhole(count: number): number {
  const whole = Math.round(count);
  return Math.abs(count - whole) < 1e-9 * Math.max(1, whole) ? whole : count;
}

function flagOf(low: number, high: number): FunnelFlag {
  const side = high < low ? 'high' : 'low';
  const tail = Math.min(low, high);
  if (tail < tailOf998) return `${side}998`;
  return tail < tailOf95 ? `${side}95` : 'none';
}
