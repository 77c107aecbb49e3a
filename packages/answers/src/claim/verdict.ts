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
  const holds = understood.topped.length > 0 ? holdsByName(standards) : holdsByNumber(understood, standards);
  if (holds === false) return 'not supported';
  if (holds === null) return 'cannot be checked';
  return caveats.some(({ code }) => DECISIVE.includes(code)) ? 'supported with caveats' : 'supported';
}

/** Whether the alliance was first on every claimed standard; null when that depends on one that is not available. */
function holdsByName(standards: readonly CheckedStandard[]): boolean | null {
  const claimed = standards.filter((standard) => standard.claimed);
  if (claimed.some(({ available, rank }) => available && rank !== 1)) return false;
  return claimed.every(({ available }) => available) ? true : null;
}

/** Whether it was first on as many as was said; null when those that are not available could still decide it. */
function holdsByNumber({ count }: Understood, standards: readonly CheckedStandard[]): boolean | null {
  const wanted = count ?? 1;
  const firsts = standards.filter(({ rank }) => rank === 1).length;
  const missing = standards.filter(({ available }) => !available).length;
  if (firsts >= wanted) return true;
  return firsts + missing < wanted ? false : null;
}
