import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer that is not what was asked for, in words for a program and as a page for people. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly page: () => string;
}

/** Answers in the form of the address: JSON at `.json`, plain text at `.csv`, otherwise a page. */
export function replyInKind(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, code, message, page } = refusal;
  reply.code(status).header('cache-control', 'no-store');
  const path = pathOf(request);
  if (path.endsWith('.json')) return reply.send({ error: { code, message } });
  if (path.endsWith('.csv')) return reply.type('text/plain; charset=utf-8').send(`${message}\n`);
  return reply.type('text/html; charset=utf-8').send(page());
}

/** The path of a request without its query. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? url;
}
