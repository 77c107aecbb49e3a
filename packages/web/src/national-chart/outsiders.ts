import type { NationalChart } from '@clockstop/answers';
import { filledColumns } from './columns.ts';

/** An organisation whose patients count for no alliance, and why. */
export interface Outsider {
  readonly code: string;
  readonly name: string;
  readonly reason: string;
  /** Its figures by the short title of the standard. */
  readonly figures: readonly { readonly standard: string; readonly within: number; readonly total: number }[];
}

/** Every organisation that counts for no alliance on some standard of the chart, the one on most standards first. */
export function outsidersOf(chart: NationalChart): readonly Outsider[] {
  const found = new Map<string, Outsider>();
  for (const { belongsToNone, standard } of filledColumns(chart)) {
    for (const { code, name, reason, within, total } of belongsToNone) {
      const before = found.get(code)?.figures ?? [];
      const figures = [...before, { standard: standard.shortTitle, within, total }];
      found.set(code, { code, name, reason, figures });
    }
  }
  return [...found.values()].toSorted((one, other) => other.figures.length - one.figures.length);
}
