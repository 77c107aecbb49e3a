import { type OrganisationRecord, organisationsOf, pathOf, toOrganisation } from '@clockstop/answers';
import { organisationKinds } from '@clockstop/organisations';
import { type Static, Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { cutPiece } from '../cursor.ts';
import { Code, Name, Next, nullable } from '../fields.ts';
import { choice, cursor, limit } from '../parameters.ts';

const USUAL = 200;
const MOST = 1000;

const query = Type.Object(
  {
    kind: Type.Optional(choice(organisationKinds, { description: 'Only of this kind' })),
    alliance: Type.Optional(
      Type.String({ description: 'Only what is counted to this alliance', maxLength: 200 }),
    ),
    limit: Type.Optional(limit(USUAL, MOST)),
    cursor: Type.Optional(cursor),
  },
  { additionalProperties: false },
);

const Follower = Type.Object({ code: Code, name: Name, day: Type.String() });

const Organisation = Type.Object(
  {
    code: Code,
    kind: Type.String(),
    name: Name,
    opened: nullable(Type.String()),
    closed: nullable(Type.String()),
    alliance: nullable(Code),
    board: nullable(Code),
    predecessors: Type.Array(Follower),
    successors: Type.Array(Follower),
    page: nullable(Type.String({ description: 'Its page on this site' })),
  },
  { $id: 'Organisation' },
);

const Organisations = Type.Object(
  { total: Type.Integer(), organisations: Type.Array(Type.Ref('Organisation')), next: Next },
  { $id: 'Organisations' },
);

/** `/organisations` and `/organisations/{code}`: the register. */
export function organisationsResource(api: Api, web: Web): void {
  const { store } = web;
  api.addSchema(Organisation);
  api.get(
    '/organisations',
    {
      schema: {
        operationId: 'organisations',
        summary: 'Alliances, boards, trusts and commissioners, and how they belong together',
        description:
          'Alliance and board are those of the latest month with figures, or of the last one of an organisation that has ended.',
        querystring: query,
        response: { 200: Organisations, ...otherAnswers },
      },
    },
    ({ query: { kind, alliance, limit: most = USUAL, cursor: from }, url }) => {
      const found = organisationsOf(store, { kind, alliance });
      const piece = { url, limit: most, ...(from === undefined ? {} : { cursor: from }) };
      const { items, total, next } = cutPiece(web, found, piece);
      return { total, organisations: items.map((each) => toJson(web, each)), next };
    },
  );
  api.get(
    '/organisations/:code',
    {
      schema: {
        operationId: 'organisation',
        summary: 'One organisation, by code or name',
        description: 'Where it belongs, whom it followed, and who followed it.',
        params: Type.Object({
          code: Type.String({
            description: 'A code, a name or a short name',
            maxLength: 200,
            examples: ['R1H'],
          }),
        }),
        response: { 200: Type.Ref('Organisation'), ...otherAnswers },
      },
    },
    ({ params }) => {
      const { code } = toOrganisation(store, params.code);
      const [found] = organisationsOf(store, { code });
      if (found === undefined) throw new Error(`${code} is in the register and not in its list`);
      return toJson(web, found);
    },
  );
}

function toJson({ store: { register } }: Web, record: OrganisationRecord): Static<typeof Organisation> {
  const { organisation, alliance, board, predecessors, successors } = record;
  const { code, kind, name, opened, closed } = organisation;
  return {
    ...{ code, kind, name, opened, closed, alliance, board },
    predecessors: [...predecessors],
    successors: [...successors],
    page: pathOf(register, organisation),
  };
}
