import { type CheckedClaim, loadPictures } from '@clockstop/answers';
import { UserError } from '@clockstop/counts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AskedClaim, askedClaim } from '../claims/asked-claim.ts';
import { claimChecker } from '../claims/checked-claims.ts';
import { toClaimCsv } from '../claims/claim-csv.ts';
import { toClaimJson } from '../claims/claim-json.ts';
import { type ClaimForm, claimAddress, claimPaths } from '../claims/claim-paths.ts';
import { claimPage } from '../pages/claims/claim-page.tsx';
import { emptyClaimPage } from '../pages/claims/empty-claim-page.tsx';
import { type Query, textOf } from '../query.ts';
import type { MadeAnswer } from '../site/kept-answers.ts';
import { originOf } from '../site/origin.ts';
import { sendKept } from '../site/send-kept.ts';
import type { Web } from '../web.ts';

/** The claim checker as page, JSON, CSV and picture. */
export function claimRoutes(app: FastifyInstance, web: Web): void {
  const check = claimChecker(web.store);
  for (const form of ['page', 'json', 'csv', 'svg'] as const) {
    app.get(claimPaths[form], (request, reply) => answerClaim({ ...web, check }, form, request, reply));
  }
}

type ClaimWeb = Web & { readonly check: ReturnType<typeof claimChecker> };

type Understood = Extract<AskedClaim, { readonly kind: 'understood' }>;

async function answerClaim(web: ClaimWeb, form: ClaimForm, request: FastifyRequest, reply: FastifyReply) {
  const { query } = request;
  const asked = askedClaim(query as Query, web.store);
  if (asked.kind !== 'understood') return ask(web, form, asked, reply);
  const claim = await web.check(asked.understood);
  if (!asked.isComplete) return reply.redirect(settledAddress(claim, asked, form), 302);
  const origin = originOf(web, request);
  return sendKept(web, { request, reply, key: `${origin}${request.url}` }, () =>
    makers[form](web, { claim, asked, query: query as Query, origin }),
  );
}

/** The permanent address; the visitor's own words go with it, so that they stand beside what was understood. */
function settledAddress({ address }: CheckedClaim, { sentence }: Understood, form: ClaimForm): string {
  const own = sentence === '' ? '' : `&${new URLSearchParams({ claim: sentence })}`;
  return `${claimAddress(address, form)}${own}`;
}

/** Without a claim, or with half of one, there is a form for people and a refusal for programs. */
function ask(web: Web, form: ClaimForm, asked: Exclude<AskedClaim, Understood>, reply: FastifyReply) {
  const unsaid = asked.kind === 'unclear' ? asked.unsaid : (['organisation', 'period'] as const);
  if (form !== 'page') throw new UserError('half-a-claim', { unsaid: unsaid.join(' and ') });
  reply.code(asked.kind === 'unclear' ? 400 : 200).header('cache-control', 'no-cache');
  return reply.type('text/html; charset=utf-8').send(emptyClaimPage(web, asked));
}

interface Answered {
  readonly claim: CheckedClaim;
  readonly asked: Understood;
  readonly query: Query;
  readonly origin: string;
}

type Maker = (web: Web, answered: Answered) => Promise<MadeAnswer>;

const makers: Readonly<Record<ClaimForm, Maker>> = {
  page: makePage,
  json: makeJson,
  csv: makeCsv,
  svg: makeSvg,
};

async function makePage(web: Web, { claim, asked, origin }: Answered): Promise<MadeAnswer> {
  const { sentence, figures } = asked;
  const { drawClaim } = await loadPictures();
  const view = { claim, sentence, madeFor: figures, picture: drawClaim(claim), origin };
  return { type: 'text/html; charset=utf-8', body: claimPage(web, view) };
}

/** The picture alone, as wide as the address says. */
async function makeSvg({ invented }: Web, { claim, query }: Answered): Promise<MadeAnswer> {
  const width = Number(textOf(query, 'width'));
  const { drawClaim } = await loadPictures();
  const { svg } = drawClaim(claim, {
    ...(width > 0 ? { width } : {}),
    ...(invented ? { source: 'Invented figures, an example' } : {}),
  });
  return { type: 'image/svg+xml; charset=utf-8', body: svg };
}

async function makeJson({ invented }: Web, { claim }: Answered): Promise<MadeAnswer> {
  const json = JSON.stringify(toClaimJson(claim, invented), null, 2);
  return { type: 'application/json; charset=utf-8', body: `${json}\n` };
}

async function makeCsv({ invented }: Web, { claim }: Answered): Promise<MadeAnswer> {
  const { organisation, period } = claim.understood;
  const name = `claim-${organisation.code}-${period.replace('..', '-to-')}.csv`.toLowerCase();
  return {
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: `${invented ? 'invented-' : ''}${name}`,
    body: toClaimCsv(claim, invented),
  };
}
