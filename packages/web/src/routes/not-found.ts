import type { FastifyReply, FastifyRequest } from 'fastify';
import { nearPages } from '../near-pages.ts';
import { notFoundPage } from '../pages/error-pages.tsx';
import { pathOf, replyInKind } from '../reply-in-kind.ts';
import type { Web } from '../web.ts';

const LONGEST = 200;

/** Answers an address where there is nothing with the addresses that are like it. */
export function notFound(web: Web) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = pathOf(request).slice(0, LONGEST);
    const near = nearPages(web.store.register, path);
    const message = `There is nothing at ${path}. Near it: ${near.map((page) => page.path).join(', ')}.`;
    return replyInKind(request, reply, {
      status: 404,
      code: 'not-found',
      message,
      page: () => notFoundPage(web, path, near),
    });
  };
}
