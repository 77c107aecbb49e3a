import type { FastifyInstance } from 'fastify';
import { viewRoutes } from '../site/view-routes.ts';
import { mapView } from '../views/map/map-view.tsx';
import type { Web } from '../web.ts';

/** The pages of figures, each with its data and its charts. */
export function siteRoutes(app: FastifyInstance, web: Web): void {
  viewRoutes(app, web, mapView);
}
