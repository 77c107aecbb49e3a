import type { EtsParts } from './ets-model.ts';
import type { SmoothingWeights } from './smoothing.ts';

const lowest = 0.0001;
const highest = 0.9999;
const damping = { lowest: 0.8, highest: 0.98 };

const startingPlaces = [
  { level: 0.3, trend: 0.05, seasonal: 0.9 },
  { level: 0.5, trend: 0.4, seasonal: 0.02 },
  { level: 0.9, trend: 0.05, seasonal: 0.4 },
];

/** Without a season a search is cheap, and there are more places to be caught in. */
const moreWithoutSeason = [
  { level: 0.05, trend: 0.5, seasonal: 0 },
  { level: 0.9, trend: 0.9, seasonal: 0 },
  { level: 0.6, trend: 0.7, seasonal: 0 },
];

/**
 * The weights at a place of the unit box, so that every place is within the usual region: each weight at least
 * 0.0001, the trend's at most the level's, the season's at most what the level leaves, damping 0.8 to 0.98.
 */
export function toEtsWeights(parts: EtsParts, place: readonly number[]): SmoothingWeights {
  const left = [...place];
  const next = (from: number, to: number) => from + Math.max(0, to - from) * (left.shift() ?? 0);
  const level = next(lowest, highest);
  const trend = parts.hasTrend ? next(lowest, level) : 0;
  const seasonal = parts.season === 'none' ? 0 : next(lowest, 1 - level);
  return { level, trend, seasonal, damping: parts.isDamped ? next(damping.lowest, damping.highest) : 1 };
}

/** Where the search for the weights begins: slow and quick levels, with steady and moving trends and seasons. */
export function etsStarts(parts: EtsParts): readonly (readonly number[])[] {
  const places = parts.season === 'none' ? [...startingPlaces, ...moreWithoutSeason] : startingPlaces;
  return places.map(({ level, trend, seasonal }) => [
    level,
    ...(parts.hasTrend ? [trend] : []),
    ...(parts.season === 'none' ? [] : [seasonal]),
    ...(parts.isDamped ? [0.9] : []),
  ]);
}

/** The place of the unit box that stands for weights of the usual region. */
export function toEtsPlace(parts: EtsParts, weights: SmoothingWeights): readonly number[] {
  const { level, trend, seasonal } = weights;
  return [
    shareOf(level, lowest, highest),
    ...(parts.hasTrend ? [shareOf(trend, lowest, level)] : []),
    ...(parts.season === 'none' ? [] : [shareOf(seasonal, lowest, 1 - level)]),
    ...(parts.isDamped ? [shareOf(weights.damping, damping.lowest, damping.highest)] : []),
  ];
}

/** The weights a list holds: level, then trend, season and damping where the model has them. */
export function readWeights(parts: EtsParts, list: readonly number[]): SmoothingWeights {
  const left = [...list];
  const next = () => left.shift() ?? Number.NaN;
  const level = next();
  const trend = parts.hasTrend ? next() : 0;
  const seasonal = parts.season !== 'none' ? next() : 0;
  return { level, trend, seasonal, damping: parts.isDamped ? next() : 1 };
}

/** Whether weights lie in the usual region that `toEtsWeights` describes. */
export function isUsual(parts: EtsParts, weights: SmoothingWeights): boolean {
  const { level, trend, seasonal } = weights;
  return (
    isWithin(level, lowest, highest) &&
    (!parts.hasTrend || isWithin(trend, lowest, Math.min(level, highest))) &&
    (parts.season === 'none' || isWithin(seasonal, lowest, Math.min(1 - level, highest))) &&
    (!parts.isDamped || isWithin(weights.damping, damping.lowest, damping.highest))
  );
}

/** The weights from which R's forecast sets out, as a list: a slow level, the slower the longer the season. */
export function roughWeights(parts: EtsParts, season: number): readonly number[] {
  const level = lowest + (0.2 * (highest - lowest)) / (parts.season !== 'none' ? season : 1);
  return [
    level,
    ...(parts.hasTrend ? [lowest + 0.1 * (level - lowest)] : []),
    ...(parts.season !== 'none' ? [lowest + 0.05 * (Math.min(highest, 1 - level) - lowest)] : []),
    ...(parts.isDamped ? [damping.lowest + 0.99 * (damping.highest - damping.lowest)] : []),
  ];
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}

function shareOf(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}
