import { tmpdir } from 'node:os';
import {
  allianceColumns,
  allianceTable,
  type CsvValue,
  carriedRelease,
  organisationsOf,
  toCsv,
} from '@clockstop/answers';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicSources, sourceLines } from '../public-sources.ts';
import { sendKept } from '../site/send-kept.ts';
import { storeMark } from '../store-mark.ts';
import type { Web } from '../web.ts';
import { type DataFileName, dataFileNames, dataFiles } from './data-files.ts';

/** The files of all figures below `/data/`. Parts of them can be asked for, so that a database reads only what it needs. */
export async function dataRoutes(app: FastifyInstance, web: Web): Promise<void> {
  const files = dataFiles(web.store);
  app.addHook('onClose', async () => files.remove());
  await app.register(fastifyStatic, { root: tmpdir(), serve: false });
  for (const name of dataFileNames) {
    app.get(`/data/${name}`, async (request, reply) => {
      const folder = await files.ready(name);
      return sendFile(web, folder, { request, reply, name });
    });
  }
  releaseRoutes(app, web);
  for (const [name, lines] of Object.entries(tables))
    app.get(`/data/${name}.csv`, (request, reply) => sendTable(web, { request, reply, name, lines }));
}

/** The release that the program carries, as it lies in the repository. */
function releaseRoutes(app: FastifyInstance, web: Web): void {
  for (const [name, body] of Object.entries(carriedRelease())) {
    const type = name.endsWith('.csv')
      ? 'text/csv; charset=utf-8; header=present'
      : 'text/markdown; charset=utf-8';
    app.get(`/data/release/${name}`, (request, reply) =>
      sendKept(web, { request, reply, key: `/data/release/${name}` }, async () => ({
        type,
        saveAs: name,
        body,
      })),
    );
  }
}

interface FileAsked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly name: DataFileName;
}

/** Sends a file or a part of it. The time of the file is that of the figures in it, not that of its making. */
function sendFile(
  { store, invented }: Web,
  folder: string,
  { request, reply, name }: FileAsked,
): FastifyReply {
  const { mark, lastModified } = storeMark(store);
  const tag = `"${mark}-${name}"`;
  reply
    .header('etag', tag)
    .header('last-modified', lastModified.toUTCString())
    .header('cache-control', 'public, no-cache')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*')
    .header('content-disposition', `attachment; filename="${invented ? 'invented-' : ''}clockstop-${name}"`);
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.sendFile(name, folder, { etag: false, lastModified: false, cacheControl: false });
}

type Lines = (web: Web) => Promise<readonly (readonly CsvValue[])[]>;

interface TableAsked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly name: string;
  readonly lines: Lines;
}

function sendTable(web: Web, { request, reply, name, lines }: TableAsked): Promise<FastifyReply> {
  return sendKept(web, { request, reply, key: `/data/${name}.csv` }, async () => ({
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: `${web.invented ? 'invented-' : ''}clockstop-${name}.csv`,
    body: toCsv(await lines(web)),
  }));
}

/** The smaller tables, headings first. */
const tables: Readonly<Record<string, Lines>> = {
  alliances: async ({ store }) => [allianceColumns, ...(await allianceTable(store))],
  organisations: async ({ store }) => [
    ['code', 'kind', 'name', 'opened', 'closed', 'alliance', 'board', 'successors'],
    ...organisationsOf(store, {}).map(({ organisation, alliance, board, successors }) => [
      ...[organisation.code, organisation.kind, organisation.name, organisation.opened, organisation.closed],
      ...[alliance, board, successors.map(({ code }) => code).join(' ')],
    ]),
  ],
  sources: async ({ store }) => sourceLines(publicSources(store)),
};
