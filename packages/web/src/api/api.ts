import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { Type } from 'typebox';

/** The part of the web server below `/api/v1`, whose routes are typed by their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

const problem = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
};

/** What every resource may answer besides its own. */
export const otherAnswers = {
  304: Type.Null({ description: 'Nothing has changed' }),
  400: { ...problem, description: 'The parameters are not right' },
  404: { ...problem, description: 'There are no such figures' },
  429: { ...problem, description: 'Too many requests' },
} as const;
