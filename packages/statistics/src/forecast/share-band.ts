import { at } from './at.ts';
import { type Band, changeBand, countBands, toBands } from './band.ts';
import type { Forecast } from './forecast.ts';
import { toShare } from './share-months.ts';

/** A forecast of logits and one of the denominators they are among, for the same months. */
export interface LogitForecast {
  readonly logit: Forecast;
  readonly denominator: Forecast;
}

/** The shares ahead, 0 to 1: what is expected is their median. */
export function shareBands({ logit, denominator }: LogitForecast): readonly Band[] {
  return toBands(logit).map((band, i) =>
    changeBand(band, (value) => toShare(value, at(denominator.mean, i))),
  );
}

/**
 * The numerators ahead. Share and denominator are taken to be independent: the distances of their ends from what is
 * expected, each as a part of it, add up in squares.
 * Source: Zou and Donner 2008, Construction of confidence limits about effect measures (MOVER), to first order.
 */
export function numeratorBands(forecast: LogitForecast): readonly Band[] {
  const denominators = countBands(forecast.denominator);
  return shareBands(forecast).flatMap((share, i) => {
    const denominator = denominators[i];
    return denominator === undefined ? [] : [productBand(share, denominator)];
  });
}

function productBand(one: Band, other: Band): Band {
  const mean = one.mean * other.mean;
  const distance = (end: Exclude<keyof Band, 'mean'>) =>
    Math.hypot(other.mean * (one[end] - one.mean), one.mean * (other[end] - other.mean));
  return {
    mean,
    lower80: Math.max(0, mean - distance('lower80')),
    upper80: mean + distance('upper80'),
    lower95: Math.max(0, mean - distance('lower95')),
    upper95: mean + distance('upper95'),
  };
}
