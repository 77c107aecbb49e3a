import type { FastifyInstance } from 'fastify';
import type { Web } from '../web.ts';

/** Whether the application is there, and with how many sources, for whoever watches over it. */
export function healthRoute(app: FastifyInstance, { store, invented }: Web): void {
  app.get('/health', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok', sources: store.sources.length, invented }),
  );
}
