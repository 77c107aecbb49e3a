import { Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Invented } from '../fields.ts';

const Index = Type.Object(
  {
    name: Type.String(),
    documentation: Type.String(),
    openapi: Type.String(),
    licence: Type.String(),
    resources: Type.Array(Type.Object({ address: Type.String(), summary: Type.String() })),
    invented: Invented,
  },
  { $id: 'Index' },
);

/** `/`: what there is. */
export function indexResource(api: Api, { invented }: Web): void {
  api.get(
    '/',
    {
      schema: {
        operationId: 'index',
        summary: 'What there is',
        description: 'Every resource with its address, and where the description is.',
        response: { 200: Index, ...otherAnswers },
      },
    },
    () => ({
      name: 'Clockstop: cancer waiting times of England',
      documentation: '/api',
      openapi: '/api/v1/openapi.json',
      licence: 'Open Government Licence v3.0',
      resources: Object.entries(api.swagger().paths ?? {}).flatMap(([address, path]) =>
        path?.get === undefined ? [] : [{ address, summary: String(path.get.summary ?? '') }],
      ),
      invented,
    }),
  );
}
