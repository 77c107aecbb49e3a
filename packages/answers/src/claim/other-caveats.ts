/** The caveats that need other figures: another vintage, another source, the other basis, twelve months. */
import type { Store } from '@clockstop/counts';
import {
  addMonths,
  lastMonth,
  periodInWords,
  type StandardId,
  standardById,
  toPeriod,
} from '@clockstop/rules';
import { type RankedStandard, rank } from '../rank.ts';
import { type Saying, whichSource } from '../which-source.ts';
import type { Caveat, Understood } from './claim.ts';

/** The caveats on one standard that the claim rests on. */
export async function otherCaveats(
  store: Store,
  understood: Understood,
  standard: StandardId,
): Promise<readonly Caveat[]> {
  const sayings = await sayingsOf(store, understood, standard);
  return [
    ...revised(standard, sayings),
    ...otherSource(standard, sayings),
    ...(await otherBasis(store, understood, standard)),
  ];
}

async function sayingsOf(
  store: Store,
  { period, basis, organisation }: Understood,
  standard: StandardId,
): Promise<readonly Saying[]> {
  const found = await whichSource(store, {
    standard,
    period,
    basis,
    among: 'alliances',
    code: organisation.code,
  });
  return found.kind === 'answered' ? found.sayings : [];
}

function figures({ within, total, rank: place }: Saying): string {
  return `${within} of ${total}, rank ${place ?? 'none'}`;
}

/** Provisional figures will be revised; final ones may have changed since they were provisional. */
function revised(standard: StandardId, sayings: readonly Saying[]): readonly Caveat[] {
  const [answering, ...others] = sayings;
  if (answering === undefined) return [];
  const title = standardById(standard).shortTitle;
  const older = others.find(
    ({ vintage, within, total }) =>
      vintage === 'provisional' && (within !== answering.within || total !== answering.total),
  );
  if (answering.vintage === 'provisional')
    return [{ code: 'revised', text: `${title}: the figures are provisional and will be revised.` }];
  if (older === undefined || answering.vintage !== 'final') return [];
  return [
    {
      code: 'revised',
      text: `${title}: changed since it was provisional: then ${figures(older)}; now ${figures(answering)}.`,
    },
  ];
}

/** Two sources without a status that do not agree. */
function otherSource(standard: StandardId, sayings: readonly Saying[]): readonly Caveat[] {
  const [answering, ...others] = sayings;
  if (answering?.vintage !== 'unknown') return [];
  return others
    .filter(
      ({ vintage, within, total }) =>
        vintage === 'unknown' && (within !== answering.within || total !== answering.total),
    )
    .map((other) => ({
      code: 'other-source',
      text: `${standardById(standard).shortTitle}: ${filesOf(answering)} gives ${figures(answering)}, but ${filesOf(other)} gives ${figures(other)}. Neither states its status.`,
    }));
}

function filesOf({ sources }: Saying): string {
  return sources.map(({ file }) => file).join(' + ');
}

/** Another winner when patients are counted on the other basis. */
async function otherBasis(
  store: Store,
  { period, basis, organisation }: Understood,
  standard: StandardId,
): Promise<readonly Caveat[]> {
  const other = basis === 'provider' ? 'commissioner' : 'provider';
  const here = await rank(store, { standard, period, basis, among: 'alliances' });
  const there = await rank(store, { standard, period, basis: other, among: 'alliances' });
  if (!here.available || !there.available || codesOfFirst(here) === codesOfFirst(there)) return [];
  const winners = firstsOf(there)
    .map(({ name, within, total }) => `${name} (${within} of ${total})`)
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

/** What twelve months up to the claim's month say of the standards that it rests on. */
export async function oneMonth(
  store: Store,
  understood: Understood,
  standards: readonly StandardId[],
): Promise<readonly Caveat[]> {
  const last = lastMonth(understood.period);
  const year = toPeriod(addMonths(last, -11), last);
  const rankings: RankedStandard[] = [];
  for (const standard of standards) {
    const ranking = await rank(store, {
      standard,
      period: year,
      basis: understood.basis,
      among: 'alliances',
    });
    if (ranking.available) rankings.push(ranking);
  }
  const places = rankings.map(({ standard, rows }) => {
    const own = rows.find(({ code }) => code === understood.organisation.code);
    return `${standardById(standard).shortTitle}: rank ${own?.rank ?? 'none'}`;
  });
  const compared =
    places.length === 0
      ? 'the files for twelve months are not in the store'
      : `over ${periodInWords(year)}: ${places.join('; ')}`;
  return [{ code: 'one-month', text: `One month is a small sample; ${compared}.` }];
}
