/** What comes out of a pathway, as the cells of a drawn table. Both engines are put into these words. */

/** A share in patients: `½`. */
function inPatients(halves: number): string {
  return halves === 1 ? '½' : String(halves / 2);
}

/** A share as it is drawn: `R1H ½ of ½`. */
export function shareCell(provider: string | null, within: number, total: number): string {
  return `${provider ?? 'unknown'} ${inPatients(within)} of ${inPatients(total)}`;
}

/** Yes or no. */
export function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The cells of a pathway that is not counted: everything but `counted` is a dash. */
export function notCounted(heads: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(heads.map((head) => [head, head === 'counted' ? 'no' : '–']));
}
