import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnchanged, type Tagged } from '../store-mark.ts';
import type { Web } from '../web.ts';
import { type KeptAnswer, type MadeAnswer, plainOf } from './kept-answers.ts';

/**
 * Sends an answer that is kept, or made now and kept, compressed to those who can read it so; to those who have it
 * already it says only that nothing has changed. Pictures may be shown on pages of others.
 */
export async function sendKept(
  { kept, store }: Pick<Web, 'kept' | 'store'>,
  { request, reply, key }: Tagged,
  make: () => Promise<MadeAnswer>,
): Promise<FastifyReply> {
  if (isUnchanged(store, { request, reply, key })) return reply.code(304).send();
  const answer = await kept.getOrMake(key, make);
  reply.type(answer.type);
  if (answer.type.startsWith('image/')) reply.header('cross-origin-resource-policy', 'cross-origin');
  if (answer.saveAs !== undefined)
    reply.header('content-disposition', `attachment; filename="${answer.saveAs}"`);
  return reply.send(await bodyFor(request, reply, answer));
}

async function bodyFor(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer): Promise<Buffer> {
  if (!answer.isSqueezed) return answer.bytes;
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return plainOf(answer);
  reply.header('content-encoding', 'gzip');
  return answer.bytes;
}
