import type { Joining, SmoothingKind } from './smoothing.ts';

/**
 * Error (A additive, M multiplicative), then the trend (N none, A additive, Ad damped), then the season (N none, A
 * additive, M multiplicative). A multiplicative season goes with multiplicative errors only: with additive ones it
 * has no finite variance.
 */
export type EtsModel = `${'A' | 'M'}${Trend}${'N' | 'A'}` | `M${Trend}M`;

type Trend = 'N' | 'A' | 'Ad';

/** What a model is made of, and its name as it is usually written. */
export interface EtsParts extends SmoothingKind {
  readonly model: EtsModel;
  readonly name: string;
  readonly hasTrend: boolean;
  readonly isDamped: boolean;
}

/** The models there are, simplest first. */
export const etsModels: readonly EtsModel[] = [
  ...(['ANN', 'MNN', 'AAN', 'MAN', 'AAdN', 'MAdN'] as const),
  ...(['ANA', 'MNA', 'MNM', 'AAA', 'MAA', 'MAM', 'AAdA', 'MAdA', 'MAdM'] as const),
];

/** The models in which nothing multiplies, so that values may be 0 or below. */
export const additiveModels = etsModels.filter((model) => model.startsWith('A'));

/** What a model is made of. */
export function toEtsParts(model: EtsModel): EtsParts {
  const [error, trend, season] = [model.charAt(0), model.slice(1, -1), model.slice(-1)];
  return {
    model,
    name: `ETS(${error},${trend},${season})`,
    errors: joiningOf(error),
    hasTrend: trend !== 'N',
    isDamped: trend === 'Ad',
    season: season === 'N' ? 'none' : joiningOf(season),
  };
}

/** How many numbers of the starting state are free: one seasonal part follows from the others. */
export function startSize(parts: EtsParts, season: number): number {
  return 1 + Number(parts.hasTrend) + (parts.season === 'none' ? 0 : season - 1);
}

/** How many weights a model has. */
export function weightCount(parts: EtsParts): number {
  return 1 + Number(parts.hasTrend) + Number(parts.season !== 'none') + Number(parts.isDamped);
}

/** How many numbers are estimated, the variance of the errors left out. */
export function estimatedNumbers(parts: EtsParts, season: number): number {
  return weightCount(parts) + startSize(parts, season);
}

/** The fewest periods a model can be fitted to. A season of one period is none, so no seasonal model has room for it. */
export function shortestFor(parts: EtsParts, season: number): number {
  const least = estimatedNumbers(parts, season) + 2;
  if (parts.season === 'none') return least;
  return season < 2 ? Number.POSITIVE_INFINITY : Math.max(2 * season, least);
}

function joiningOf(letter: string): Joining {
  return letter === 'M' ? 'multiplicative' : 'additive';
}
