import { loadPictures, toCsv } from '@clockstop/answers';
import type { Chart, Look } from '@clockstop/charts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Web } from '../web.ts';
import { isSameAddress, withEnding, withQuery } from './address.ts';
import { type AskedForm, askedForm } from './asked-form.ts';
import { fileNameOf } from './file-name.ts';
import { originOf } from './origin.ts';
import { sendKept } from './send-kept.ts';
import type { Asked, Pictures, SiteView, ViewForm } from './site-view.ts';
import { toViewJson, viewPage } from './view-page.tsx';

/** A request and what answers it. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Answers a view as page, JSON or CSV, by the ending of the address. An address that leaves something open, or says
 * it in another way, leads to the permanent one.
 */
export async function answerView<Question, Answer>(
  web: Web,
  view: SiteView<Question, Answer>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const form = askedForm(request);
  const asked = await view.ask(web, form);
  const settled = settledAddress(asked.address, form);
  if (request.url !== view.alsoAt && !isSameAddress(request.url, settled))
    return reply.redirect(settled, 302);
  const origin = originOf(web, request);
  const ask = { view, asked, figures: form.figures, origin };
  return sendKept(web, { request, reply, key: `${origin}${settled}` }, () =>
    makers[toViewForm(form.ending)](web, ask),
  );
}

function settledAddress(address: string, { ending, figures }: AskedForm): string {
  const marked = figures === '' ? address : withQuery(address, { figures });
  const form = toViewForm(ending);
  return form === 'page' ? marked : withEnding(marked, form);
}

function toViewForm(ending: string): ViewForm {
  return ending === 'json' || ending === 'csv' ? ending : 'page';
}

interface Ask<Question, Answer> {
  readonly view: SiteView<Question, Answer>;
  readonly asked: Asked<Question>;
  readonly figures: string;
  readonly origin: string;
}

const makers = { page: makePage, json: makeJson, csv: makeCsv } as const;

async function makePage<Question, Answer>(web: Web, ask: Ask<Question, Answer>) {
  const { view, asked, figures, origin } = ask;
  const answer = await view.answer(web, asked.question);
  const pictures = await loadPictures();
  const charts = drawCharts(view, answer, pictures);
  const shown = { web, answer, charts, origin, ...asked };
  const body = viewPage({ view, shown, figures });
  return { type: 'text/html; charset=utf-8', body };
}

async function makeJson<Question, Answer>(web: Web, { view, asked, origin }: Ask<Question, Answer>) {
  const answer = await view.answer(web, asked.question);
  const json = toViewJson(view, { web, answer, address: asked.address, origin });
  return { type: 'application/json; charset=utf-8', body: `${JSON.stringify(json, null, 2)}\n` };
}

async function makeCsv<Question, Answer>(web: Web, { view, asked }: Ask<Question, Answer>) {
  const answer = await view.answer(web, asked.question);
  const saveAs = fileNameOf(web, asked.address, 'csv');
  return { type: 'text/csv; charset=utf-8; header=present', saveAs, body: toCsv(view.csv(answer)) };
}

/** The charts of an answer, by name. Their pictures are drawn only where they are asked for. */
function drawCharts<Question, Answer>(
  { charts }: SiteView<Question, Answer>,
  answer: Answer,
  pictures: Pictures,
): Readonly<Record<string, Chart | null>> {
  const look: Look = {};
  return Object.fromEntries(
    Object.entries(charts).map(([name, draw]) => [name, draw(answer, look, pictures)]),
  );
}
