import type { Patients } from '../rank.ts';
import { countInWords } from './count-in-words.ts';

/** A count within a total as people read it: `4,681 of 5,810`. */
export function outOfInWords({ within, total }: Patients): string {
  return `${countInWords(within)} of ${countInWords(total)}`;
}
