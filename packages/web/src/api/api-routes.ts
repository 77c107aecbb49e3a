/** The public API: read-only, without a key, described by its own schemas. */
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import packageFile from '../../package.json' with { type: 'json' };
import { apiPage } from '../pages/api/api-page.tsx';
import { sendKept } from '../site/send-kept.ts';
import { isKnownByTag, isUnchanged } from '../store-mark.ts';
import type { Web } from '../web.ts';
import { operationsOf } from './operations.ts';
import { answerProblem, Problem, sendProblem } from './problem.ts';
import { claimsResource } from './resources/claims.ts';
import { countsResource } from './resources/counts.ts';
import { indexResource } from './resources/index-resource.ts';
import { nationalChartResource } from './resources/national-chart.ts';
import { organisationsResource } from './resources/organisations.ts';
import { periodsResource } from './resources/periods.ts';
import { rankingsResource } from './resources/rankings.ts';
import { seriesResource } from './resources/series.ts';
import { sourcesResource } from './resources/sources.ts';
import { standardsResource } from './resources/standards.ts';

/** How many requests a minute one asker may make, unless told otherwise. */
const REQUESTS_A_MINUTE = 600;

/** Puts the API below `/api/v1`, with its description at `/api/v1/openapi.json`. */
export async function apiRoutes(app: FastifyInstance, web: Web): Promise<void> {
  await app.register(swagger, description);
  await app.register(async (part) => describedRoutes(part, web), { prefix: '/api/v1' });
  app.get('/api', { schema: { hide: true } }, (request, reply) =>
    sendKept(web, { request, reply, key: '/api' }, async () => ({
      type: 'text/html; charset=utf-8',
      body: apiPage(web, operationsOf(app)),
    })),
  );
}

const description = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Clockstop',
      version: packageFile.version,
      description:
        "The cancer waiting times of England: counts, rankings, series and claims, made from NHS England's published files. Patients are added up and divided last; percentages are never averaged.",
      license: {
        name: 'Figures: Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    },
  },
  refResolver: {
    buildLocalReference: (
      json: { readonly $id?: unknown },
      _base: unknown,
      _fragment: unknown,
      at: number,
    ) => (typeof json.$id === 'string' ? json.$id : `def-${at}`),
  },
} as const;

async function describedRoutes(part: FastifyInstance, web: Web): Promise<void> {
  const { requestsAMinute = REQUESTS_A_MINUTE } = web;
  await part.register(cors, { origin: '*', methods: ['GET', 'HEAD'], exposedHeaders: EXPOSED });
  await part.register(rateLimit, { max: requestsAMinute, timeWindow: '1 minute', enableDraftSpec: true });
  part.setErrorHandler(answerProblem(web));
  part.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, {
      ...{ kind: 'not-found', code: 'not-found', status: 404 },
      detail: 'There is nothing at this address. /api/v1 lists what there is, and /api explains it.',
    }),
  );
  part.addSchema(Problem);
  const api = part.withTypeProvider<TypeBoxTypeProvider>();
  api.addHook('preValidation', async ({ query }) => dropEmpty(query as Record<string, unknown>));
  api.addHook('preHandler', async (request, reply) => {
    if (request.is404) return;
    if (isKnownByTag(web.store, { request, reply, key: request.url })) await reply.code(304).send();
  });
  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || !isUnchanged(web.store, { request, reply, key: request.url }))
      return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
  api.addHook('preSerialization', async (_request, reply, payload) => {
    const { next } = payload as { readonly next?: unknown };
    if (typeof next === 'string') reply.header('link', `<${next}>; rel="next"`);
    return payload;
  });
  for (const resource of resources) resource(api, web);
  part.get('/openapi.json', { schema: { hide: true } }, () => part.swagger());
}

/** A form sends a field that was left empty as an empty text: it says nothing. */
function dropEmpty(query: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(query)) if (value === '') delete query[name];
}

const EXPOSED = [
  'etag',
  'last-modified',
  'link',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
];

const resources = [
  indexResource,
  standardsResource,
  periodsResource,
  organisationsResource,
  countsResource,
  rankingsResource,
  seriesResource,
  nationalChartResource,
  claimsResource,
  sourcesResource,
] as const;
