import type { ControlChart } from '@clockstop/statistics';
import { toTable } from '../../print-table.ts';
import { decimals } from './chart-options.ts';

/** A control chart as a table for people. */
export function seriesTable({ points, variation, assurance }: ControlChart): string {
  const table = toTable<ControlChart['points'][number]>(
    [
      { heading: 'Date', of: ({ date }) => date },
      { heading: 'Value', of: ({ value }) => decimals(value), number: true },
      { heading: 'Mean', of: ({ mean }) => decimals(mean), number: true },
      { heading: 'Lower', of: ({ lower }) => decimals(lower), number: true },
      { heading: 'Upper', of: ({ upper }) => decimals(upper), number: true },
      { heading: 'What it is', of: ({ type }) => type ?? '' },
      { heading: 'Signals', of: ({ signals }) => signals.join(', ') },
    ],
    points,
  );
  return `${table}\n\nVariation: ${variation ?? 'too few points'} · assurance: ${assurance ?? 'none'}`;
}
