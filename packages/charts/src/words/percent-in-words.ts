const MOST_DECIMALS = 6;

/**
 * A share (a fraction of 1) in per cent with one decimal: `80.6%`. Where rounding would carry it up to a target that
 * it has not reached, or to 100% although it is less, it has as many decimals as it needs: `84.96%`.
 */
export function percentInWords(share: number, target: number | null = null): string {
  const missed = [1, ...(target === null ? [] : [target])].filter((limit) => share < limit);
  const written = (decimals: number): string => (share * 100).toFixed(decimals);
  const reaches = (decimals: number): boolean =>
    missed.some((limit) => Number(written(decimals)) >= round(limit * 100));
  let decimals = 1;
  while (decimals < MOST_DECIMALS && reaches(decimals)) decimals++;
  return `${written(decimals)}%`;
}

/** A target in per cent, without decimals that say nothing: `85%`, `92.5%`. */
export function targetInWords(target: number): string {
  return `${Number((target * 100).toFixed(2))}%`;
}

function round(percent: number): number {
  return Number(percent.toFixed(MOST_DECIMALS + 2));
}
