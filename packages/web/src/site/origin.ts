import type { FastifyRequest } from 'fastify';
import type { Web } from '../web.ts';

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

/**
 * The beginning of addresses that are to be cited: the public address of the site where it was told, else what the
 * visitor called it. A host that is not written as one is left out, so that an address cannot carry anything else.
 */
export function originOf({ publicAddress }: Pick<Web, 'publicAddress'>, request: FastifyRequest): string {
  if (publicAddress !== undefined) return publicAddress.replace(/\/+$/, '');
  const host = String(request.host ?? '');
  return HOST.test(host) ? `${request.protocol}://${host}` : '';
}
