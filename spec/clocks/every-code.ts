/** Tables that have a row for each of many codes, drawn from what each group of them becomes. */

/** What comes out for a group of codes: the cells after the code, and the codes with spaces between. */
export type Group = readonly [outcome: string, codes: string];

/** A drawn table with a row for each code: its head, then the code and the cells of its group. */
export function everyCode(head: string, groups: readonly Group[]): string {
  const rows = groups.flatMap(([outcome, codes]) => codes.split(' ').map((code) => `${code} | ${outcome}`));
  return [head, ...rows].join('\n');
}
