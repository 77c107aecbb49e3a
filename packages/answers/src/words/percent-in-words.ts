import type { Share } from '@clockstop/rules';
import type { Patients } from '../rank.ts';

const WHOLE: Share = { of: 1, outOf: 1 };
const MOST_DECIMALS = 6;

/**
 * A share in per cent with one decimal: `80.6%`. Where rounding would carry it up to a target that it has not
 * reached, or to 100% although someone waited too long, it has as many decimals as it needs: `84.96%`. Null for
 * nobody.
 */
export function percentInWords({ within, total }: Patients, target: Share | null): string | null {
  if (total === 0) return null;
  const missed = [WHOLE, ...(target === null ? [] : [target])].filter(
    ({ of, outOf }) => within * outOf < of * total,
  );
  const percent = (within * 100) / total;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && missed.some((share) => reaches(percent.toFixed(decimals), share)))
    decimals++;
  return `${percent.toFixed(decimals)}%`;
}

function reaches(percent: string, { of, outOf }: Share): boolean {
  return Number(percent) * outOf >= of * 100;
}
