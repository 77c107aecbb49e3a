/** Problem details of the API (RFC 9457): every refusal has a type with an address, a title, and what to do. */
import { statusOf, UserError } from '@clockstop/counts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Web } from '../web.ts';
import { explainValidation } from './explain-validation.ts';

/** A problem as it is sent. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'The address at which this kind of problem is explained' }),
    title: Type.String({ description: 'The kind of problem, in words' }),
    status: Type.Integer(),
    detail: Type.String({ description: 'What is wrong here, and what to do' }),
    instance: Type.String({ description: 'The address that was asked for' }),
    code: Type.String({ description: 'The kind of problem, for programs' }),
    nearest: Type.Optional(
      Type.Array(Type.String(), { description: 'What may have been meant, the likeliest first' }),
    ),
  },
  { $id: 'Problem', description: 'Why there is no answer (RFC 9457)' },
);

/** A problem as it is sent. */
export type Problem = Static<typeof Problem>;

/** The kinds of problem, by code, with their titles. Those of the commands are the same; see docs/api.md. */
export const problemTitles = {
  'not-available': 'There are no such figures',
  'not-a-parameter': 'The parameters are not right',
  'not-a-cursor': 'The cursor cannot be used',
  'not-found': 'There is nothing at this address',
  'too-many-requests': 'Too many requests',
  'user-error': 'What was asked for cannot be',
  fault: 'Something went wrong',
} as const;

/** The code of a kind of problem. */
export type ProblemCode = keyof typeof problemTitles;

/** An answer that cannot be given, with its reason. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;

  constructor(code: ProblemCode, status: number, detail: string) {
    super(detail);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
  }
}

/** Figures that the files do not have. */
export function notAvailable(reason: string): ApiProblem {
  return new ApiProblem('not-available', 404, reason);
}

interface Said {
  readonly kind: ProblemCode;
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly nearest?: readonly string[];
}

/** Answers every error below the API as a problem. A fault of ours is noted and not told. */
export function answerProblem(web: Pick<Web, 'onFault'>) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    sendProblem(request, reply, say(web, error));
}

/** Sends a problem. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { kind, code, status, detail, nearest = [] }: Said,
): FastifyReply {
  const problem: Problem = {
    type: `/api#problem-${kind}`,
    title: problemTitles[kind],
    status,
    detail,
    instance: request.url,
    code,
    ...(nearest.length === 0 ? {} : { nearest: [...nearest] }),
  };
  reply.code(status).header('cache-control', 'no-store').removeHeader('etag').removeHeader('last-modified');
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

function say({ onFault }: Pick<Web, 'onFault'>, error: unknown): Said {
  if (error instanceof ApiProblem)
    return { kind: error.code, code: error.code, status: error.status, detail: error.message };
  if (error instanceof UserError)
    return {
      ...{ kind: 'user-error', code: error.code, status: statusOf(error), detail: error.message },
      nearest: nearestIn(error),
    };
  const { validation, statusCode = 500, message } = error as Partial<FastifyError>;
  if (validation !== undefined)
    return {
      kind: 'not-a-parameter',
      code: 'not-a-parameter',
      status: 400,
      detail: explainValidation(validation),
    };
  if (statusCode === 429)
    return { kind: 'too-many-requests', code: 'too-many-requests', status: 429, detail: message ?? '' };
  if (statusCode >= 400 && statusCode < 500)
    return { kind: 'not-a-parameter', code: 'malformed', status: statusCode, detail: message ?? '' };
  (onFault ?? console.error)(error);
  return { kind: 'fault', code: 'fault', status: 500, detail: 'The fault is ours and has been noted.' };
}

/** The names that a mistake says are near, or fit. */
function nearestIn({ facts: { nearest, candidates } }: UserError): readonly string[] {
  const text = nearest ?? candidates ?? '';
  return text.split(text.includes(';') ? ';' : ',').flatMap((name) => name.trim() || []);
}
