import { nationalChart, toAskedPeriod } from '@clockstop/answers';
import { type Static, Type } from 'typebox';
import { toChartJson } from '../../national-chart/chart-json.ts';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Basis, Code, Invented, Name, nullable, Share, Sources, Total, Vintage, Within } from '../fields.ts';
import { basis, period, vintage } from '../parameters.ts';

const query = Type.Object(
  { period, basis: Type.Optional(basis), vintage: Type.Optional(vintage) },
  { additionalProperties: false },
);

const Counted = { within: Within, total: Total };
const Met = nullable(
  Type.Boolean({ description: 'Null when there was no standard then, or nobody to count' }),
);

const ChartStandard = Type.Object({
  id: Type.String(),
  title: Type.String(),
  target: nullable(Type.Number({ description: 'The operational standard, a fraction of 1' })),
  available: Type.Boolean(),
  reason: Type.Optional(Type.String({ description: 'Why there are no figures' })),
  vintage: Type.Optional(Vintage),
  england: Type.Optional(Type.Object({ ...Counted, share: nullable(Share), met: Met, from: Type.String() })),
  unattributed: Type.Optional(Type.Object(Counted)),
  belongsToNone: Type.Optional(
    Type.Array(Type.Object({ code: Code, name: Name, ...Counted, reason: Type.String() })),
  ),
  sources: Type.Optional(Sources),
  notes: Type.Optional(Type.Array(Type.String())),
  passedOver: Type.Optional(Type.Integer()),
  rows: Type.Optional(
    Type.Array(
      Type.Object({
        code: Code,
        name: Name,
        rank: nullable(Type.Integer()),
        tied: Type.Integer(),
        ...Counted,
        share: nullable(Share),
        met: Met,
      }),
    ),
  ),
});

const Chart = Type.Object(
  {
    period: Type.String(),
    basis: Basis,
    vintage: Type.Optional(Vintage),
    standards: Type.Array(ChartStandard),
    invented: Invented,
  },
  { $id: 'NationalChart' },
);

/** `/national-chart`: alliances by standards for one period. */
export function nationalChartResource(api: Api, { store, invented }: Web): void {
  api.get(
    '/national-chart',
    {
      schema: {
        operationId: 'nationalChart',
        summary: 'All alliances on all standards of a period',
        description: 'The page /national-chart as data. A standard without figures has the reason instead.',
        querystring: query,
        response: { 200: Chart, ...otherAnswers },
      },
    },
    async ({ query: { basis: on = 'provider', ...asked } }): Promise<Static<typeof Chart>> => {
      const question = { ...asked, period: toAskedPeriod(asked.period), basis: on };
      const chart = await nationalChart(store, question);
      return toChartJson(chart, invented) as unknown as Static<typeof Chart>;
    },
  );
}
