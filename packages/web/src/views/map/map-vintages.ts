import { candidatesFor, type Store, type Vintage } from '@clockstop/counts';
import { publicVintages } from '../../public-vintages.ts';
import type { MapQuestion } from './map-question.ts';

/** The vintages of which there are figures for what the map shows; of a range, those of the range as such. */
export function mapVintages(
  { sources }: Store,
  { standard, period, basis }: MapQuestion,
): readonly Vintage[] {
  const found = new Set(
    candidatesFor(sources, { standard, period, basis, by: [], among: 'alliances' }).map(
      ({ vintage }) => vintage,
    ),
  );
  return publicVintages.filter((vintage) => found.has(vintage));
}
