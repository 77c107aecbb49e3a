import { type Dimension, dimensions } from '@clockstop/rules';
import type { DrawChart } from '../../site/site-view.ts';
import type { OrganisationAnswer } from './organisation-answer.ts';

type Draw = DrawChart<OrganisationAnswer>;

/** The charts of an organisation, by name. */
export const organisationCharts: Readonly<Record<string, Draw>> = {
  standards: (answer, look, { drawStandards }) => drawStandards(answer.name, answer, look),
  months: ({ close, name, basis }, look, { drawMonths }) =>
    close.months.length === 0
      ? null
      : drawMonths(close.chart, { standard: close.standard, basis, name, series: close.months }, look),
  bands: (answer, look, { drawOwnBands }) => drawOwnBands(answer.name, answer, look),
  breaches: (answer, look, { drawMemberBreaches }) => drawMemberBreaches(answer, look),
  ...Object.fromEntries(dimensions.map((by) => [by, breakdownChart(by)])),
};

function breakdownChart(by: Dimension): Draw {
  return ({ close, rows, period, basis, name }, look, { drawBreakdown }) => {
    const broken = close.breakdowns.find((each) => each.by === by);
    const vintage = rows.find(({ standard }) => standard === close.standard)?.vintage ?? 'unknown';
    if (broken === undefined) return null;
    return drawBreakdown(broken, { standard: close.standard, period, basis, vintage, name }, look);
  };
}
