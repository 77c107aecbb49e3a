import { type Band, bandOf, type Standard } from '@clockstop/rules';
import type { Random } from './random.ts';

/** The wait bands of a standard, each as its days. */
export function bandsOf({ bands }: Pick<Standard, 'bands'>): readonly Band[] {
  return bands.map(bandOf);
}

/** The index of the band of an invented wait, which is longer than the limit with the probability `late`. */
export function inventWait(standard: Standard, late: number, random: Random): number {
  const days = random() < late ? tooLong(standard, random) : Math.floor(random() * (standard.limitDays + 1));
  return bandsOf(standard).findIndex(({ to }) => to === null || days <= to);
}

/** Days beyond the limit, by half a limit in the mean: most are a little late and a few are very late. */
function tooLong({ limitDays }: Standard, random: Random): number {
  return limitDays + 1 + Math.floor((-Math.log(1 - random()) * limitDays) / 2);
}
