import type { BrokenDown, StandardCard } from '@clockstop/answers';
import { type Dimension, dimensions } from '@clockstop/rules';
import type { DrawChart } from '../../site/site-view.ts';

type Draw = DrawChart<StandardCard>;

/** The charts of a standard, by name. */
export const standardCharts: Readonly<Record<string, Draw>> = {
  trend: ({ months, standard, basis }, look, { drawTrend }) =>
    drawTrend(months, { standard, basis, name: 'England' }, look),
  months: ({ months, chart, standard, basis }, look, { drawMonths }) =>
    months.length === 0
      ? null
      : drawMonths(chart, { standard, basis, name: 'England', series: months }, look),
  ranking: ({ alliances }, look, { drawRanking }) =>
    alliances.available ? drawRanking(alliances, look) : null,
  map: ({ alliances }, look, { drawMap }) => (alliances.available ? drawMap(alliances, look) : null),
  funnel: ({ others }, look, { drawRankingFunnel }) =>
    others.available ? drawRankingFunnel(others, { overdispersion: 'additive' }, look) : null,
  breaches: ({ others }, look, { drawBreaches }) => (others.available ? drawBreaches(others, look) : null),
  bands: ({ alliances, bands }, look, { drawBands }) =>
    alliances.available ? drawBands(alliances, bands, look) : null,
  ...Object.fromEntries(dimensions.map((by) => [by, breakdownChart(by)])),
};

function breakdownChart(by: Dimension): Draw {
  return (card, look, { drawBreakdown }) => {
    const broken = breakdownBy(card, by);
    const { alliances, standard, period, basis } = card;
    if (broken === undefined || !alliances.available) return null;
    const { vintage } = alliances;
    return drawBreakdown(broken, { standard, period, basis, vintage, name: 'England' }, look);
  };
}

/** What a standard says by one dimension; undefined where it is not published so. */
function breakdownBy(
  { breakdowns }: Pick<StandardCard, 'breakdowns'>,
  by: Dimension,
): BrokenDown | undefined {
  return breakdowns.find((each) => each.by === by);
}
