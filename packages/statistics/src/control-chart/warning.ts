import type { Baseline } from './baseline.ts';

/** The fewest values for limits that are more than provisional, by Making Data Count. */
const FEWEST_VALUES = 13;

/**
 * What a reader should know about the limits since a date (null in a chart without points), where there are `n`
 * values: that they may still move (`provisional-limits`), that there are none (`no-limits`), or that too few values
 * have come since for an icon (`no-icons`).
 */
export interface ChartWarning {
  readonly code: 'provisional-limits' | 'no-limits' | 'no-icons';
  readonly from: string | null;
  readonly n: number;
}

/** What is to be said of the limits of a baseline that has so many values before the next. */
export function limitWarnings({ from, lower }: Baseline, n: number): ChartWarning[] {
  if (lower === null) return [{ code: 'no-limits', from, n }];
  return n < FEWEST_VALUES ? [{ code: 'provisional-limits', from, n }] : [];
}

/** A warning in plain English. */
export function explainChartWarning({ code, from, n }: ChartWarning): string {
  const values = `${n} ${n === 1 ? 'value' : 'values'}${from === null ? '' : ` from ${from}`}`;
  switch (code) {
    case 'provisional-limits':
      return `With ${values}, fewer than ${FEWEST_VALUES}, the limits are provisional.`;
    case 'no-limits':
      return `With ${values} there are no limits: they need two neighbouring values.`;
    case 'no-icons':
      return `With ${values} no icon is shown: that takes ${FEWEST_VALUES}.`;
  }
}
