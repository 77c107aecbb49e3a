import { amongOf, chartMonths, seriesOf, toOrganisation } from '@clockstop/answers';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Basis, Code, Invented, Month, Name, nullable, Total, Within } from '../fields.ts';
import { basis, standard, vintage } from '../parameters.ts';
import { notAvailable } from '../problem.ts';

const query = Type.Object(
  {
    standard,
    basis: Type.Optional(basis),
    organisation: Type.Optional(
      Type.String({ description: 'A name or code; England without it', maxLength: 200, examples: ['NEL'] }),
    ),
    vintage: Type.Optional(vintage),
  },
  { additionalProperties: false },
);

const SeriesMonth = Type.Object({
  month: Month,
  within: nullable(Within),
  total: nullable(Total),
  target: nullable(
    Type.Number({ description: 'The operational standard as a fraction of 1; null where there was none' }),
  ),
  value: nullable(Type.Number({ description: 'The share, as the control chart has it' })),
  mean: nullable(Type.Number({ description: 'The centre line' })),
  lower: nullable(Type.Number({ description: 'The lower process limit' })),
  upper: nullable(Type.Number({ description: 'The upper process limit' })),
  type: nullable(
    Type.String({ description: 'What the point is: common_cause, improvement_high, concern_low, …' }),
  ),
});

const Series = Type.Object(
  {
    standard: Type.String(),
    basis: Basis,
    code: nullable(Code),
    name: Name,
    months: Type.Array(SeriesMonth),
    invented: Invented,
  },
  { $id: 'Series' },
);

/** `/series`: the months of a standard with their control chart. */
export function seriesResource(api: Api, { store, invented }: Web): void {
  api.get(
    '/series',
    {
      schema: {
        operationId: 'series',
        summary: 'A standard month by month, with its control chart',
        description:
          'What the command `clockstop chart spc --standard` charts. Months without figures are null.',
        querystring: query,
        response: { 200: Series, ...otherAnswers },
      },
    },
    async ({ query: asked }): Promise<Static<typeof Series>> => {
      const { basis: on = 'provider', organisation: text, ...others } = asked;
      const organisation = text === undefined ? null : toOrganisation(store, text);
      const among = organisation === null ? 'alliances' : amongOf(organisation.kind);
      const code = organisation?.code ?? null;
      const series = await seriesOf(store, { ...others, basis: on, among, code });
      const name = organisation?.name ?? 'England';
      if (series.length === 0)
        throw notAvailable(`There is no month of ${asked.standard} for ${name} by ${on}.`);
      const { points } = chartMonths(series);
      const months = series.map((month, at) => ({ ...month, ...toPoint(points[at]) }));
      return { standard: asked.standard, basis: on, code, name, months, invented };
    },
  );
}

type Point = ReturnType<typeof chartMonths>['points'][number];

function toPoint(point: Point | undefined) {
  const { value = null, mean = null, lower = null, upper = null, type = null } = point ?? {};
  return { value, mean, lower, upper, type };
}
