/** A standard month by month as a line, with what was expected when, and where it cannot be compared. */
import { type Chart, type Look, type TrendTarget, trendChart } from '@clockstop/charts';
import type { Basis } from '@clockstop/counts';
import {
  periodInWords,
  planningAmbitions,
  type StandardId,
  standardById,
  toFraction,
  toPeriod,
} from '@clockstop/rules';
import type { SeriesMonth } from '../series.ts';
import { PUBLISHED_SOURCE } from './about.ts';
import { breaksOf, toPoints, toSteps } from './trend-parts.ts';

/** Whose months they are. */
export interface TrendAbout {
  readonly standard: StandardId;
  readonly basis: Basis;
  readonly name: string;
}

/** The months of a standard; null where there are fewer than two. */
export function drawTrend(
  months: readonly SeriesMonth[],
  { standard, basis, name }: TrendAbout,
  look: Look = {},
): Chart | null {
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined || first === last) return null;
  const data = {
    measure: `${standardById(standard).title}, by ${basis}`,
    period: periodInWords(toPeriod(first, last)),
    source: PUBLISHED_SOURCE,
    vintage: 'the best there is for each month',
    unit: { kind: 'share' },
    series: [{ name, points: toPoints(months) }],
    targets: targetsOf(standard, months),
    breaks: breaksOf(standard),
  } as const;
  return trendChart(data, look);
}

function targetsOf(standard: StandardId, months: readonly SeriesMonth[]): readonly TrendTarget[] {
  const expected = toSteps(months.map(({ month, target }) => ({ from: month, target })));
  const planned = toSteps(months.map(({ month }) => ({ from: month, target: ambitionIn(standard, month) })));
  return [
    { kind: 'operational-standard', steps: expected } as const,
    { kind: 'planning-ambition', steps: planned } as const,
  ].filter(({ steps }) => steps.some(({ target }) => target !== null));
}

/** The step that plans are made for in a month: the one to be reached first. */
function ambitionIn(standard: StandardId, month: SeriesMonth['month']): number | null {
  const [ambition] = planningAmbitions(standard, month);
  return ambition === undefined ? null : toFraction(ambition.share);
}
