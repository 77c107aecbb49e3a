import { monthInWords } from '@clockstop/rules';
import type { ControlChart } from '@clockstop/statistics';
import type { ChartedSeries } from './charted-series.ts';

/** Says what the latest months of a control chart do; null for chance alone. */
type Pattern = (chart: ControlChart) => string | null;

/** What a control chart says of the latest month, in a sentence. */
export function changeInWords(charted: ChartedSeries, patternOf: Pattern): string {
  const { chart, kind, series } = charted;
  switch (kind) {
    case 'new':
    case 'lasting':
      return `The share ${patternOf(chart) ?? 'differs from what chance explains'}.`;
    case 'ended':
      return endedInWords(charted);
    case 'none':
      return 'No real change: the latest months differ only by chance.';
    case 'too-few':
      return `With ${countOf(series)} of figures that can be compared, no change can be told from chance.`;
    case 'gap':
      return 'No figures for this month.';
  }
}

function endedInWords({ since, before }: ChartedSeries): string {
  const height = before === 'concern' || before === 'neutral_low' ? 'low' : 'high';
  const until = since === null ? 'before' : `up to ${monthInWords(since)}`;
  return `Back within chance: ${until} the share was unusually ${height}.`;
}

function countOf(series: ChartedSeries['series']): string {
  const known = series.filter(({ total }) => total !== null).length;
  return known === 1 ? '1 month' : `${known} months`;
}
