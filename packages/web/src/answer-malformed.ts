import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerError } from './answer-error.ts';
import { answerProblem } from './api/problem.ts';
import type { Web } from './web.ts';

/** Answers an address that cannot be read at all, such as `/%E0`, in the form of where it was asked. */
export function answerMalformed(web: Web) {
  const [asPage, asProblem] = [answerError(web), answerProblem(web)];
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const answer = request.url.startsWith('/api/v1') ? asProblem : asPage;
    answer(error, request, reply);
  };
}
