import { candidatesFor, type Question, type Store, type Vintage } from '@clockstop/counts';
import { publicVintages } from '../public-vintages.ts';

/** The vintages of which the store has figures of alliances for a question, of those that are shown to everyone. */
export function vintagesOf(
  { sources }: Pick<Store, 'sources'>,
  { standard, period, basis }: Pick<Question, 'standard' | 'period' | 'basis'>,
): readonly Vintage[] {
  const candidates = candidatesFor(sources, { standard, period, basis, among: 'alliances', by: [] });
  const there = new Set(candidates.map(({ vintage }) => vintage));
  return publicVintages.filter((vintage) => there.has(vintage));
}
