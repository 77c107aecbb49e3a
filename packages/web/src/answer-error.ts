import { statusOf, UserError } from '@clockstop/counts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { faultPage, mistakePage } from './pages/error-pages.tsx';
import { type Refusal, replyInKind } from './reply-in-kind.ts';
import type { Web } from './web.ts';

/** Answers a mistake of the user with what to do, a malformed request as such, and a fault of ours without details. */
export function answerError(web: Web) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    replyInKind(request, reply, refusalFor(web, error));
}

function refusalFor(web: Web, error: unknown): Refusal {
  if (error instanceof UserError) {
    const { code, message } = error;
    return { status: statusOf(error), code, message, page: () => mistakePage(web, message) };
  }
  if (isMalformed(error)) {
    const { statusCode, message } = error;
    return { status: statusCode, code: 'malformed', message, page: () => mistakePage(web, message) };
  }
  (web.onFault ?? console.error)(error);
  return { status: 500, code: 'fault', message: 'Something went wrong.', page: () => faultPage(web) };
}

/** The web server's own complaint about a request that is not well formed. */
function isMalformed(error: unknown): error is FastifyError & { readonly statusCode: number } {
  const { statusCode } = error as Partial<FastifyError>;
  return error instanceof Error && statusCode !== undefined && statusCode >= 400 && statusCode < 500;
}
