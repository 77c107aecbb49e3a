/** The verdict on a claim. */
import type { Caveat, CaveatCode, CheckedStandard, Understood, Verdict } from './claim.ts';

/** Caveats that bear on whether the alliance was first at all; the others only on what being first means. */
const DECISIVE: readonly CaveatCode[] = [
  'revised',
  'other-basis',
  'other-source',
  'tied',
  'small-volume',
  'rank-interval',
  'missing-organisations',
];

/**
 * The verdict: not supported as soon as one claimed standard was not topped; cannot be checked while one that is
 * needed is missing; otherwise supported, with caveats where one of them bears on who was first.
 */
export function verdictOf(
  understood: Understood,
  standards: readonly CheckedStandard[],
  caveats: readonly Caveat[],
): Verdict {
  const holds = holdsBoth(holdsByName(standards), holdsByNumber(understood, standards));
  if (holds === false) return 'not supported';
  if (holds === null) return 'cannot be checked';
  return caveats.some(({ code }) => DECISIVE.includes(code)) ? 'supported with caveats' : 'supported';
}

/** False as soon as one is; null while one is not known. */
function holdsBoth(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

/** Whether the alliance was first on every standard that is named; null when that depends on one that is not available. */
function holdsByName(standards: readonly CheckedStandard[]): boolean | null {
  const claimed = standards.filter((standard) => standard.claimed);
  if (claimed.some(({ available, rank }) => available && rank !== 1)) return false;
  return claimed.every(({ available }) => available) ? true : null;
}

/**
 * Whether it was first on as many as was said, on one where neither a number nor a standard was; null when those that
 * are not available could still decide it.
 */
function holdsByNumber({ count, topped }: Understood, standards: readonly CheckedStandard[]): boolean | null {
  const wanted = count ?? (topped.length > 0 ? 0 : 1);
  const firsts = standards.filter(({ rank }) => rank === 1).length;
  const missing = standards.filter(({ available }) => !available).length;
  if (firsts >= wanted) return true;
  return firsts + missing < wanted ? false : null;
}
