import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Web } from '../web.ts';
import { answerChart } from './answer-chart.ts';
import { answerView } from './answer-view.ts';
import type { SiteView, ViewForm } from './site-view.ts';

/**
 * Puts a view on the web: the page at its path, its data with the endings `.json` and `.csv`, and each of its charts
 * below it as `.svg`, `.png`, `.csv` and `.json`.
 */
export function viewRoutes<Question, Answer>(
  app: FastifyInstance,
  web: Web,
  view: SiteView<Question, Answer>,
): void {
  const asView = (request: FastifyRequest, reply: FastifyReply) => answerView(web, view, { request, reply });
  for (const path of pathsOf(view)) app.get(path, asView);
  if (Object.keys(view.charts).length === 0) return;
  app.get(`${view.path}/:chart`, (request, reply) => answerChart(web, view, { request, reply }));
}

const endings: readonly Exclude<ViewForm, 'page'>[] = ['json', 'csv'];

/** Where the last part of a path varies, its ending is part of it; else the endings are paths of their own. */
function pathsOf({ path, alsoAt }: Pick<SiteView<unknown, unknown>, 'path' | 'alsoAt'>): readonly string[] {
  const others = alsoAt === undefined ? [] : [alsoAt];
  if (/\/:\w+$/.test(path)) return [path, ...others];
  return [path, ...endings.map((ending) => `${path}.${ending}`), ...others];
}
