import { type NationalChart, nationalChart, storedPeriods } from '@clockstop/answers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AskedChart, askedChart } from '../asked-chart.ts';
import { type ChartForm, chartAddress, chartPaths } from '../chart-address.ts';
import { toChartCsv } from '../national-chart/chart-csv.ts';
import { toChartJson } from '../national-chart/chart-json.ts';
import { possibleOrder } from '../national-chart/ordered-rows.ts';
import { vintagesIn } from '../national-chart/vintages-in.ts';
import { nationalChartPage } from '../pages/national-chart-page.tsx';
import type { MadeAnswer } from '../site/kept-answers.ts';
import { originOf } from '../site/origin.ts';
import { sendKept } from '../site/send-kept.ts';
import type { Web } from '../web.ts';

/** The national chart at its permanent address as page, JSON and CSV. */
export function chartRoutes(app: FastifyInstance, web: Web): void {
  for (const form of ['page', 'json', 'csv'] as const) {
    app.get(chartPaths[form], (request, reply) => answerChart(web, form, request, reply));
  }
}

/** An address that leaves period or basis open leads to the permanent one. */
async function answerChart(web: Web, form: ChartForm, request: FastifyRequest, reply: FastifyReply) {
  const asked = askedChart(request.query as Record<string, unknown>, web.store);
  const address = chartAddress(asked.question, { form, order: asked.order });
  if (!asked.isComplete) return reply.redirect(address, 302);
  const origin = originOf(web, request);
  return sendKept(web, { request, reply, key: `${origin}${address}` }, async () => {
    const chart = await nationalChart(web.store, asked.question);
    return makers[form](web, { chart, asked, origin });
  });
}

interface Answered {
  readonly chart: NationalChart;
  readonly asked: AskedChart;
  readonly origin: string;
}

type Maker = (web: Web, answered: Answered) => MadeAnswer;

const makers: Readonly<Record<ChartForm, Maker>> = { page: makePage, json: makeJson, csv: makeCsv };

function makePage({ store, assets, invented }: Web, { chart, asked, origin }: Answered): MadeAnswer {
  const order = possibleOrder(chart, asked.order);
  const view = { chart, order, periods: storedPeriods(store), vintages: vintagesIn(store, chart), origin };
  const body = nationalChartPage({ assets, invented }, view);
  return { type: 'text/html; charset=utf-8', body };
}

function makeJson({ invented }: Web, { chart }: Answered): MadeAnswer {
  const json = JSON.stringify(toChartJson(chart, invented), null, 2);
  return { type: 'application/json; charset=utf-8', body: `${json}\n` };
}

function makeCsv({ invented }: Web, { chart }: Answered): MadeAnswer {
  const example = invented ? 'invented-' : '';
  return {
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: `${example}national-chart-${chart.period.replace('..', '-to-')}-${chart.basis}.csv`,
    body: toChartCsv(chart, invented),
  };
}
