import { checkClaim, parseClaimFields, toUnderstood, understandClaim } from '@clockstop/answers';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Basis, Code, Invented, Name, nullable, Share, Sources, Total, Vintage, Within } from '../fields.ts';
import { basis, vintage } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';

const text = (description: string, options: object = {}) =>
  Type.Optional(Type.String({ description, maxLength: 600, ...options }));

const query = Type.Object(
  {
    claim: text('The claim in words', {
      examples: ['In April 2022 North East London was the best on faster diagnosis'],
    }),
    organisation: text('The alliance, by name or code'),
    period: text('A month or a range of months'),
    topped: text('The standards that it is said to have topped, with commas between'),
    count: text('How many standards it is said to have topped'),
    basis: Type.Optional(basis),
    vintage: Type.Optional(vintage),
  },
  { additionalProperties: false },
);

const CheckedStandard = Type.Object({
  standard: Type.String(),
  claimed: Type.Boolean(),
  available: Type.Boolean(),
  within: nullable(Within),
  total: nullable(Total),
  share: nullable(Share),
  rank: nullable(Type.Integer()),
  tied: Type.Integer(),
  of: Type.Integer({ description: 'How many alliances have a rank' }),
  low: nullable(Type.Integer()),
  high: nullable(Type.Integer()),
  best: nullable(Type.Number()),
  met: nullable(Type.Boolean()),
  vintage: nullable(Vintage),
  sources: Sources,
  reason: nullable(Type.String()),
  fetch: nullable(Type.String({ description: 'The release to read, where there are no figures' })),
});

const Claim = Type.Object(
  {
    finding: Type.String(),
    verdict: Type.String({
      description: 'supported, supported with caveats, not supported, cannot be checked',
    }),
    wording: Type.String({ description: 'What the figures do support' }),
    understood: Type.Object({
      organisation: Type.Object({ code: Code, name: Name }),
      period: Type.String(),
      topped: Type.Array(Type.String()),
      count: nullable(Type.Integer()),
      basis: Basis,
      vintage: nullable(Vintage),
      cause: nullable(Type.String()),
    }),
    standards: Type.Array(CheckedStandard),
    caveats: Type.Array(Type.Object({ code: Type.String(), text: Type.String() })),
    method: Type.String(),
    address: Type.String({ description: 'The page of this answer' }),
    command: Type.String(),
    invented: Invented,
  },
  { $id: 'Claim' },
);

/** `/claims`: is a claim of being the best true, and how sure is that. */
export function claimsResource(api: Api, { store, invented }: Web): void {
  api.get(
    '/claims',
    {
      schema: {
        operationId: 'claims',
        summary: 'Whether a claim of being the best is true, and how sure that is',
        description: 'What the command `clockstop claim` gives. Fields go before the words of the claim.',
        querystring: query,
        response: { 200: Claim, ...otherAnswers },
      },
    },
    async ({ query: { claim = '', ...typed } }): Promise<Static<typeof Claim>> => {
      const fields = parseClaimFields(store, typed);
      const found = toUnderstood(store, understandClaim(store.register, claim), fields);
      if (found.kind === 'unclear')
        throw new ApiProblem(
          'not-a-parameter',
          400,
          `The claim does not say all: add ${found.unsaid.join(' and ')}.`,
        );
      const checked = await checkClaim(store, found.understood);
      return { ...(checked as unknown as Omit<Static<typeof Claim>, 'invented'>), invented };
    },
  );
}
