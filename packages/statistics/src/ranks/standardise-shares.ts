import { checkProportions, type Proportion } from './proportion.ts';

/** The figures of an organisation, or of England, for each stratum: a cancer, a route, or both. */
export type Strata = Readonly<Record<string, Proportion>>;

/** An organisation's share as it is, and as it would be with the national mix of strata. */
export interface StandardisedShare {
  readonly share: number;
  /** Its own share in each stratum, weighted by the national mix; the national share stands in where it has no patient. */
  readonly standardised: number;
  /** Its share less the national share: the sum of the next two. */
  readonly gap: number;
  /** What the mix explains: the share less the standardised share. */
  readonly byMix: number;
  /** What remains with the same mix: the standardised share less the national share. */
  readonly byRest: number;
  /** The part of the national patients, 0 to 1, that is in strata where the organisation has patients. Low: mostly stood in for. */
  readonly coverage: number;
}

/** Standardised shares in the order of the input, null for an organisation without patients; and the national share they are set against. */
export interface StandardisedShares {
  readonly nationalShare: number;
  readonly rows: readonly (StandardisedShare | null)[];
}

/**
 * Standardises shares for the mix of strata, directly: what each organisation's share would be if its patients were of the national mix.
 *
 * `national` is the sum of the organisations unless given. Figures of a small stratum weigh as much as the stratum does nationally, so
 * a standardised share may be less certain than the share itself.
 * Throws a RangeError where figures are no proportion, nobody has a patient, or a stratum has patients but no national ones.
 * Source: Kitagawa, JASA 50 (1955).
 */
export function standardiseShares(organisations: readonly Strata[], national?: Strata): StandardisedShares {
  for (const strata of organisations) checkProportions(Object.values(strata));
  const whole = national ?? addUp(organisations);
  checkProportions(Object.values(whole));
  const all = together(whole);
  if (all.denominator === 0) throw new RangeError('no patients in any stratum');
  const nationalShare = all.numerator / all.denominator;
  const rows = organisations.map((strata) => {
    checkStrata(strata, whole);
    const own = together(strata);
    return own.denominator > 0 ? standardise(strata, whole, own.numerator / own.denominator) : null;
  });
  return { nationalShare, rows };
}

function addUp(organisations: readonly Strata[]): Strata {
  const entries = organisations.flatMap((strata) => Object.entries(strata));
  const groups = Map.groupBy(entries, ([stratum]) => stratum);
  return Object.fromEntries(
    [...groups].map(([stratum, same]) => [
      stratum,
      together(Object.fromEntries(same.map(([, item], i) => [i, item]))),
    ]),
  );
}

function together(strata: Strata): Proportion {
  return Object.values(strata).reduce(
    (sum, item) => ({
      numerator: sum.numerator + item.numerator,
      denominator: sum.denominator + item.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

function checkStrata(strata: Strata, national: Strata): void {
  const missing = Object.keys(strata).find(
    (stratum) => hasPatients(strata[stratum]) && !hasPatients(national[stratum]),
  );
  if (missing !== undefined) throw new RangeError(`no national figures for stratum ${missing}`);
}

function hasPatients(item: Proportion | undefined): item is Proportion {
  return item !== undefined && item.denominator > 0;
}

function standardise(strata: Strata, national: Strata, share: number): StandardisedShare {
  const all = together(national);
  let [standardised, coverage] = [0, 0];
  for (const [stratum, item] of Object.entries(national)) {
    if (!hasPatients(item)) continue;
    const own = strata[stratum];
    const used = hasPatients(own) ? own : item;
    const weight = item.denominator / all.denominator;
    standardised += (weight * used.numerator) / used.denominator;
    coverage += used === own ? weight : 0;
  }
  const nationalShare = all.numerator / all.denominator;
  return {
    share,
    standardised,
    gap: share - nationalShare,
    byMix: share - standardised,
    byRest: standardised - nationalShare,
    coverage,
  };
}
