import type { FastifyInstance } from 'fastify';
import { viewRoutes } from '../site/view-routes.ts';
import { accessibilityView } from '../views/accessibility/accessibility-view.tsx';
import { compareView } from '../views/compare/compare-view.tsx';
import { dataView } from '../views/data/data-view.tsx';
import { glossaryView } from '../views/glossary/glossary-view.tsx';
import { homeView } from '../views/home/home-view.tsx';
import { mapView } from '../views/map/map-view.tsx';
import { methodView } from '../views/method/method-view.tsx';
import { organisationView } from '../views/organisation/organisation-view.tsx';
import { organisationsView } from '../views/organisations/organisations-view.tsx';
import { chapterView } from '../views/rules/chapter-view.tsx';
import { rulesView } from '../views/rules/rules-view.tsx';
import { sourceView } from '../views/source/source-view.tsx';
import { sourcesView } from '../views/sources/sources-view.tsx';
import { standardView } from '../views/standard/standard-view.tsx';
import { standardsView } from '../views/standards/standards-view.tsx';
import type { Web } from '../web.ts';

/** The pages of figures, each with its data and its charts. */
export function siteRoutes(app: FastifyInstance, web: Web): void {
  viewRoutes(app, web, homeView);
  viewRoutes(app, web, mapView);
  viewRoutes(app, web, standardsView);
  viewRoutes(app, web, standardView);
  viewRoutes(app, web, compareView);
  viewRoutes(app, web, dataView);
  viewRoutes(app, web, sourcesView);
  viewRoutes(app, web, sourceView);
  viewRoutes(app, web, methodView);
  viewRoutes(app, web, rulesView);
  viewRoutes(app, web, chapterView);
  viewRoutes(app, web, glossaryView);
  viewRoutes(app, web, accessibilityView);
  for (const among of ['alliances', 'boards', 'providers'] as const) {
    viewRoutes(app, web, organisationsView(among));
    viewRoutes(app, web, organisationView(among));
  }
}
