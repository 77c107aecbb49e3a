import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { searchPage } from '../pages/search/search-page.tsx';
import { type Query, textOf } from '../query.ts';
import { askedSearch, onlyPage } from '../search/asked-search.ts';
import { toSearchJson } from '../search/search-json.ts';
import { searchAddress, searchPaths } from '../search/search-paths.ts';
import { isUnchanged } from '../store-mark.ts';
import type { Web } from '../web.ts';

/** The search as a page and as JSON. */
export function searchRoutes(app: FastifyInstance, web: Web): void {
  app.get(searchPaths.page, (request, reply) => answerPage(web, request, reply));
  app.get(searchPaths.json, (request, reply) => answerJson(web, request, reply));
}

/** From the box in the header (`go`) the answer is the one page meant, or else the address of the results. */
function answerPage(web: Web, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const query = request.query as Query;
  if (textOf(query, 'go') === '' && isUnchanged(web.store, { request, reply, key: request.url }))
    return reply.code(304).send();
  const asked = askedSearch(web, query);
  if (textOf(query, 'go') !== '') return reply.redirect(onlyPage(asked) ?? searchAddress(asked.text), 302);
  return reply.type('text/html; charset=utf-8').send(searchPage(web, asked));
}

function answerJson(web: Web, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isUnchanged(web.store, { request, reply, key: request.url })) return reply.code(304).send();
  return reply.send(toSearchJson(askedSearch(web, request.query as Query)));
}
