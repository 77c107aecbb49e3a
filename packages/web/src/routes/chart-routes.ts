import { type NationalChart, nationalChart, storedPeriods } from '@clockstop/answers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AskedChart, askedChart } from '../asked-chart.ts';
import { type ChartForm, chartAddress, chartPaths } from '../chart-address.ts';
import { firstChart } from '../first-chart.ts';
import { toChartCsv } from '../national-chart/chart-csv.ts';
import { toChartJson } from '../national-chart/chart-json.ts';
import { possibleOrder } from '../national-chart/ordered-rows.ts';
import { vintagesIn } from '../national-chart/vintages-in.ts';
import { nationalChartPage } from '../pages/national-chart-page.tsx';
import type { Web } from '../web.ts';

/** The national chart at its permanent address as page, JSON and CSV, and `/`, which leads to it. */
export function chartRoutes(app: FastifyInstance, web: Web): void {
  app.get('/', (_request, reply) => reply.redirect(chartAddress(firstChart(web.store)), 302));
  for (const form of ['page', 'json', 'csv'] as const) {
    app.get(chartPaths[form], (request, reply) => answerChart(web, form, request, reply));
  }
}

/** An address that leaves period or basis open leads to the permanent one. */
async function answerChart(web: Web, form: ChartForm, { query }: FastifyRequest, reply: FastifyReply) {
  const asked = askedChart(query as Record<string, unknown>, web.store);
  if (!asked.isComplete)
    return reply.redirect(chartAddress(asked.question, { form, order: asked.order }), 302);
  const chart = await nationalChart(web.store, asked.question);
  reply.header('cache-control', 'no-cache');
  return senders[form](web, reply, { chart, asked });
}

interface Answered {
  readonly chart: NationalChart;
  readonly asked: AskedChart;
}

type Sender = (web: Web, reply: FastifyReply, answered: Answered) => FastifyReply;

const senders: Readonly<Record<ChartForm, Sender>> = { page: sendPage, json: sendJson, csv: sendCsv };

function sendPage({ store, assets, invented }: Web, reply: FastifyReply, { chart, asked }: Answered) {
  const order = possibleOrder(chart, asked.order);
  const view = { chart, order, periods: storedPeriods(store), vintages: vintagesIn(store, chart) };
  return reply.type('text/html; charset=utf-8').send(nationalChartPage({ assets, invented }, view));
}

function sendJson({ invented }: Web, reply: FastifyReply, { chart }: Answered) {
  const json = JSON.stringify(toChartJson(chart, invented), null, 2);
  return reply.type('application/json; charset=utf-8').send(`${json}\n`);
}

function sendCsv({ invented }: Web, reply: FastifyReply, { chart }: Answered) {
  const example = invented ? 'invented-' : '';
  const name = `${example}national-chart-${chart.period.replace('..', '-to-')}-${chart.basis}.csv`;
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(toChartCsv(chart, invented));
}
