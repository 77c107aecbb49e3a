import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnchanged, type Tagged } from '../store-mark.ts';
import type { Web } from '../web.ts';
import type { KeptAnswer, UnkeptAnswer } from './kept-answers.ts';

/**
 * Sends an answer that is kept, or made now and kept, compressed to those who can read it so; to those who have it
 * already it says only that nothing has changed. Pictures may be shown on pages of others.
 */
export async function sendKept(
  { kept, store }: Pick<Web, 'kept' | 'store'>,
  { request, reply, key }: Tagged,
  make: () => Promise<UnkeptAnswer>,
): Promise<FastifyReply> {
  if (isUnchanged(store, { request, reply, key })) return reply.code(304).send();
  const answer = await kept.getOrMake(key, make);
  reply.type(answer.type);
  if (answer.type.startsWith('image/')) reply.header('cross-origin-resource-policy', 'cross-origin');
  if (answer.saveAs !== undefined)
    reply.header('content-disposition', `attachment; filename="${answer.saveAs}"`);
  return reply.send(bodyFor(request, reply, answer));
}

function bodyFor(request: FastifyRequest, reply: FastifyReply, { body, gzip }: KeptAnswer): string | Buffer {
  if (gzip === null) return body;
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return body;
  reply.header('content-encoding', 'gzip');
  return gzip;
}
