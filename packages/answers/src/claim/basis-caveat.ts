/** The caveat `other-basis`: counted on the other basis, another is first. */
import type { Store } from '@clockstop/counts';
import { standardById } from '@clockstop/rules';
import { type RankedStandard, rank } from '../rank.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { Caveat, Understood } from './claim.ts';

/** Another winner on one standard when patients are counted on the other basis. */
export async function basisCaveat(
  store: Store,
  { organisation, period, basis }: Understood,
  here: RankedStandard,
): Promise<readonly Caveat[]> {
  const { standard } = here;
  const other = basis === 'provider' ? 'commissioner' : 'provider';
  const there = await rank(store, { standard, period, basis: other, among: 'alliances' });
  if (!there.available || codesOfFirst(here) === codesOfFirst(there)) return [];
  const winners = firstsOf(there)
    .map(({ name, within, total }) => `${name} (${countInWords(within)} of ${countInWords(total)})`)
    .join(', ');
  const own = there.rows.find(({ code }) => code === organisation.code);
  const text = `${standardById(standard).shortTitle}: on ${other} basis the first is ${winners}; the place of ${organisation.name} there is ${own?.rank ?? 'none'}.`;
  return [{ code: 'other-basis', text }];
}

function firstsOf({ rows }: RankedStandard): RankedStandard['rows'] {
  return rows.filter(({ rank: place }) => place === 1);
}

function codesOfFirst(ranking: RankedStandard): string {
  return firstsOf(ranking)
    .map(({ code }) => code)
    .sort()
    .join(',');
}
