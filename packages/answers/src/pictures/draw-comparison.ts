/** A picture of organisations month by month on one standard. */
import { type Chart, type Look, trendChart } from '@clockstop/charts';
import type { Basis } from '@clockstop/counts';
import { type Period, periodInWords, standardById } from '@clockstop/rules';
import { type ComparedFigure, type ComparedRanking, MOST_LINES } from '../compare/comparison.ts';
import { PUBLISHED_SOURCE, standingOf } from './about.ts';
import { breaksOf, toPoints, toSteps } from './trend-parts.ts';

/** The months of up to five organisations, the first that were asked for; null where none has several months. */
export function drawComparison(
  { standard, figures, england, vintage }: ComparedRanking,
  { period, basis }: { readonly period: Period; readonly basis: Basis },
  look: Look = {},
): Chart | null {
  const lines = figures.filter(({ months }) => months.length > 1).slice(0, MOST_LINES);
  if (lines.length === 0) return null;
  const data = {
    measure: `${standardById(standard).title}, by ${basis}`,
    period: periodInWords(period),
    source: PUBLISHED_SOURCE,
    vintage: vintage === 'mixed' ? 'the best there is for each month' : standingOf(vintage),
    unit: { kind: 'share' },
    series: lines.map(toLine),
    targets: [{ kind: 'operational-standard', steps: stepsOf(england) }],
    breaks: breaksOf(standard),
  } as const;
  return trendChart(data, look);
}

function toLine({ organisation: { name }, months }: ComparedFigure) {
  return { name, points: toPoints(months) };
}

function stepsOf({ months }: ComparedFigure) {
  return toSteps(months.map(({ month, target }) => ({ from: month, target })));
}
