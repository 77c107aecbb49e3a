import { type CountsQuestion, countsOf, toAskedPeriod, toOrganisation } from '@clockstop/answers';
import { dimensions } from '@clockstop/rules';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { cutPiece } from '../cursor.ts';
import { Basis, Code, Invented, Name, Next, nullable, Total, Vintage, Within } from '../fields.ts';
import { among, basis, choice, cursor, dimension, limit, period, standard, vintage } from '../parameters.ts';
import { notAvailable } from '../problem.ts';

const USUAL = 1000;
const MOST = 10_000;

const query = Type.Object(
  {
    standard,
    period,
    basis: Type.Optional(basis),
    organisation: Type.Optional(
      Type.String({ description: 'Only this one, by name or code', maxLength: 200 }),
    ),
    among: Type.Optional(
      choice(among, { description: 'Added up to these; else the organisations as published' }),
    ),
    by: Type.Optional(
      Type.Array(dimension, {
        description: 'The breakdowns to tell apart; several may be given',
        maxItems: 6,
      }),
    ),
    vintage: Type.Optional(vintage),
    limit: Type.Optional(limit(USUAL, MOST)),
    cursor: Type.Optional(cursor),
  },
  { additionalProperties: false },
);

const labels = Object.fromEntries(dimensions.map((each) => [each, nullable(Type.String())]));

const Count = Type.Object({
  period: Type.String(),
  basis: Basis,
  code: Code,
  name: Name,
  standard: Type.String(),
  ...labels,
  within: Within,
  total: Total,
  bands: nullable(
    Type.Record(Type.String(), Type.Number(), { description: 'Patients by band of days waited' }),
  ),
  vintage: Vintage,
  source: Type.String({ description: 'The published file' }),
});

const Counts = Type.Object(
  { total: Type.Integer(), counts: Type.Array(Count), next: Next, invented: Invented },
  { $id: 'Counts' },
);

/** `/counts`: the counts themselves, of organisations as published, or added up. */
export function countsResource(api: Api, web: Web): void {
  const { store, invented } = web;
  api.get(
    '/counts',
    {
      schema: {
        operationId: 'counts',
        summary: 'The counts themselves, also by cancer, route, stage, treatment',
        description: 'What the command `clockstop counts` gives. Long answers come in pieces.',
        querystring: query,
        response: { 200: Counts, ...otherAnswers },
      },
    },
    async ({ query: asked, url }): Promise<Static<typeof Counts>> => {
      const counted = await countsOf(store, toQuestion(web, asked));
      if (counted.kind === 'not-available') throw notAvailable(counted.reason);
      const { limit: most = USUAL, cursor: from } = asked;
      const piece = { url, limit: most, ...(from === undefined ? {} : { cursor: from }) };
      const { items, total, next } = cutPiece(web, counted.counts, piece);
      return { total, counts: [...items] as Static<typeof Counts>['counts'], next, invented };
    },
  );
}

function toQuestion({ store }: Web, asked: Static<typeof query>): CountsQuestion {
  const { standard: id, basis: on = 'provider', among: of, by = [], vintage: only, organisation } = asked;
  return {
    standard: id,
    period: toAskedPeriod(asked.period),
    basis: on,
    by,
    ...(of === undefined ? {} : { among: of }),
    ...(only === undefined ? {} : { vintage: only }),
    ...(organisation === undefined ? {} : { codes: [toOrganisation(store, organisation).code] }),
  };
}
