import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Web } from '../web.ts';
import type { KeptAnswer, UnkeptAnswer } from './kept-answers.ts';

/** A request, its reply, and what the answer is kept under. */
interface Keyed {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly key: string;
}

/** Sends an answer that is kept, or made now and kept, compressed to those who can read it so. */
export async function sendKept(
  { kept }: Pick<Web, 'kept'>,
  { request, reply, key }: Keyed,
  make: () => Promise<UnkeptAnswer>,
): Promise<FastifyReply> {
  const answer = await kept.getOrMake(key, make);
  reply.type(answer.type);
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
