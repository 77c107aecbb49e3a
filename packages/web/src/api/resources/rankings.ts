import { rank, toAskedPeriod } from '@clockstop/answers';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import {
  Among,
  Basis,
  Code,
  Invented,
  Name,
  nullable,
  Share,
  Sources,
  Total,
  Vintage,
  Within,
} from '../fields.ts';
import { amongAlliances, basis, period, standard, vintage } from '../parameters.ts';
import { notAvailable } from '../problem.ts';

const query = Type.Object(
  {
    standard,
    period,
    basis: Type.Optional(basis),
    among: Type.Optional(amongAlliances),
    vintage: Type.Optional(vintage),
    minimumVolume: Type.Optional(
      Type.Integer({ minimum: 0, description: 'No rank for fewer patients than this', default: 0 }),
    ),
  },
  { additionalProperties: false },
);

const Probability = nullable(Type.Number({ minimum: 0, maximum: 1 }));

const RankRow = Type.Object({
  rank: nullable(
    Type.Integer({ description: 'The place; null without patients or below the minimum volume' }),
  ),
  tied: Type.Integer({ description: 'How many hold this place: 1 when alone' }),
  code: Code,
  name: Name,
  within: Within,
  total: Total,
  share: nullable(Share),
  derived: Type.Boolean({ description: 'Whether a part was placed here by a derived relation' }),
  expectedRank: nullable(Type.Number()),
  low: nullable(Type.Integer({ description: 'The best place in the 95% interval' })),
  high: nullable(Type.Integer({ description: 'The worst place in the 95% interval' })),
  best: Probability,
  topThree: Probability,
  lowestQuarter: Probability,
  group: nullable(Type.Integer({ description: 'Organisations of different groups can be told apart' })),
});

const Ranking = Type.Object(
  {
    standard: Type.String(),
    period: Type.String(),
    basis: Basis,
    among: Among,
    vintage: Vintage,
    england: Type.Object({
      within: Within,
      total: Total,
      from: Type.String({ description: 'published, or sum where the file has no row for England' }),
    }),
    unattributed: Type.Object({ within: Within, total: Total }),
    rows: Type.Array(RankRow),
    belongsToNone: Type.Array(
      Type.Object({ code: Code, name: Name, within: Within, total: Total, reason: Type.String() }),
    ),
    reliability: nullable(
      Type.Number({ description: 'The part of the differences in share that is not chance' }),
    ),
    passedOver: Type.Integer({ description: 'How many other sources say something of it too' }),
    notes: Type.Array(Type.String()),
    sources: Sources,
    invented: Invented,
  },
  { $id: 'Ranking' },
);

/** `/rankings`: who was best on a standard. */
export function rankingsResource(api: Api, { store, invented }: Web): void {
  api.get(
    '/rankings',
    {
      schema: {
        operationId: 'rankings',
        summary: 'Who was best on a standard, with ties and how sure each place is',
        description: 'What the command `clockstop rank` gives.',
        querystring: query,
        response: { 200: Ranking, ...otherAnswers },
      },
    },
    async ({ query: asked }): Promise<Static<typeof Ranking>> => {
      const { basis: on = 'provider', among: of = 'alliances', ...others } = asked;
      const question = { ...others, period: toAskedPeriod(asked.period), basis: on, among: of };
      const ranking = await rank(store, { ...question, uncertainty: true });
      if (!ranking.available) throw notAvailable(ranking.reason);
      const { available: _, ...figures } = ranking;
      return { ...(figures as unknown as Omit<Static<typeof Ranking>, 'invented'>), invented };
    },
  );
}
