import { loadPictures, toCsv } from '@clockstop/answers';
import { type Chart, toPng } from '@clockstop/charts';
import { UserError } from '@clockstop/counts';
import type { FastifyReply } from 'fastify';
import type { Web } from '../web.ts';
import { chartAddress, isSameAddress } from './address.ts';
import type { Exchange } from './answer-view.ts';
import { askedForm } from './asked-form.ts';
import { fileNameOf } from './file-name.ts';
import type { MadeAnswer } from './kept-answers.ts';
import { sendKept } from './send-kept.ts';
import type { ChartForm, SiteView } from './site-view.ts';

/** Answers one chart of a view: as a picture that anyone may show on a page of their own, or the figures in it. */
export async function answerChart<Question, Answer>(
  web: Web,
  view: SiteView<Question, Answer>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const { chart: name, ending, width, ...form } = askedForm(request);
  const draw = view.charts[name];
  const chartForm = chartForms.find((each) => each === ending);
  if (draw === undefined || chartForm === undefined) throw noChart(view, `${name}.${ending}`);
  const { question, address } = await view.ask(web, form);
  const settled = chartAddress(address, { name, form: chartForm, ...(width === undefined ? {} : { width }) });
  if (!isSameAddress(request.url, settled)) return reply.redirect(settled, 302);
  return sendKept(web, { request, reply, key: settled }, async () => {
    const look = width === undefined ? {} : { width };
    const chart = draw(await view.answer(web, question), look, await loadPictures());
    if (chart === null) throw new UserError('no-chart-figures', { chart: name });
    return makers[chartForm](chart, fileNameOf(web, settled.replace(/\.\w+(?=\?|$)/, ''), chartForm));
  });
}

const chartForms: readonly ChartForm[] = ['svg', 'png', 'csv', 'json'];

function noChart(
  { charts }: { readonly charts: Readonly<Record<string, unknown>> },
  text: string,
): UserError {
  const choices = Object.keys(charts).map((name) => `${name}.svg`);
  return new UserError('not-a-choice', { text, option: 'chart', choices: choices.join(', ') });
}

type Made = MadeAnswer | Promise<MadeAnswer>;

const makers: Readonly<Record<ChartForm, (chart: Chart, saveAs: string) => Made>> = {
  svg: ({ svg }) => ({ type: 'image/svg+xml; charset=utf-8', body: svg }),
  png: async ({ svg }) => ({ type: 'image/png', body: await toPng(svg) }),
  csv: ({ table: { columns, rows } }, saveAs) => ({
    type: 'text/csv; charset=utf-8; header=present',
    saveAs,
    body: toCsv([columns.map((column) => column.name), ...rows]),
  }),
  json: ({ title, sentence, table }) => ({
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ title, sentence, table }, null, 2)}\n`,
  }),
};
