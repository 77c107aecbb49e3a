import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerError } from './answer-error.ts';
import { answerMalformed } from './answer-malformed.ts';
import { apiRoutes } from './api/api-routes.ts';
import { loadAssets } from './assets.ts';
import { compress } from './compress.ts';
import { dataRoutes } from './data/data-routes.ts';
import { pieceRoutes } from './data/piece-routes.ts';
import { tagEntity } from './entity-tag.ts';
import { assetRoutes } from './routes/asset-routes.ts';
import { chartRoutes } from './routes/chart-routes.ts';
import { claimRoutes } from './routes/claim-routes.ts';
import { healthRoute } from './routes/health-route.ts';
import { notFound } from './routes/not-found.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { siteRoutes } from './routes/site-routes.ts';
import { security } from './security.ts';
import { keepAnswers } from './site/kept-answers.ts';
import type { Web } from './web.ts';
import type { WebOptions } from './web-options.ts';

const FULL_ADDRESS = 2048;
const KEPT_BYTES = 64 * 2 ** 20;

/** The web application, ready to listen or to be asked directly. */
export async function createWeb(options: WebOptions): Promise<FastifyInstance> {
  const assets = loadAssets();
  const kept = keepAnswers(options.keptBytes ?? KEPT_BYTES);
  const web: Web = { ...options, assets: assets.addresses, kept };
  const app = Fastify({
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: FULL_ADDRESS },
    trustProxy: 'loopback',
    frameworkErrors: answerMalformed(web),
    ajv: { customOptions: { removeAdditional: false } },
  });
  await app.register(helmet, security);
  app.addHook('onSend', tagEntity);
  app.addHook('onSend', compress);
  app.setErrorHandler(answerError(web));
  app.setNotFoundHandler(notFound(web));
  assetRoutes(app, assets.files);
  chartRoutes(app, web);
  claimRoutes(app, web);
  healthRoute(app, web);
  searchRoutes(app, web);
  siteRoutes(app, web);
  await dataRoutes(app, web);
  pieceRoutes(app, web);
  await apiRoutes(app, web);
  return app;
}
