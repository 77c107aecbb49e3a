import { storedPeriods } from '@clockstop/answers';
import { Type } from 'typebox';
import type { Web } from '../../web.ts';
import { type Api, otherAnswers } from '../api.ts';
import { Basis } from '../fields.ts';

const Periods = Type.Object(
  {
    periods: Type.Array(
      Type.Object({
        period: Type.String({ description: 'A month, or a quarter that was published as a whole' }),
        bases: Type.Array(Basis),
        standards: Type.Object({
          provider: Type.Integer({ description: 'How many of its standards can be had' }),
          commissioner: Type.Integer(),
        }),
      }),
    ),
  },
  { $id: 'Periods' },
);

/** `/periods`: which months and quarters there are. */
export function periodsResource(api: Api, { store }: Web): void {
  api.get(
    '/periods',
    {
      schema: {
        operationId: 'periods',
        summary: 'The months and quarters that there are figures for, the latest first',
        description: 'With the bases of each, and how many of its standards can be had.',
        response: { 200: Periods, ...otherAnswers },
      },
    },
    () => ({
      periods: storedPeriods(store).map(({ period, bases, standards }) => ({
        ...{ period, standards },
        bases: [...bases],
      })),
    }),
  );
}
