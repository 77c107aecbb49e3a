import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CountsQuestion,
  countsOf,
  type FlatCount,
  type PrintedCount,
  toAskedPeriod,
  toChoice,
  toCsv,
  toFlatCount,
  toStandard,
} from '@clockstop/answers';
import { bases, UserError, writeTable } from '@clockstop/counts';
import { dimensions } from '@clockstop/rules';
import type { FastifyInstance } from 'fastify';
import { type Query, textOf, textsOf } from '../query.ts';
import { addressOf } from '../site/address.ts';
import { askedVintage } from '../site/asked-figures.ts';
import { fileNameOf } from '../site/file-name.ts';
import type { MadeAnswer } from '../site/kept-answers.ts';
import { sendKept } from '../site/send-kept.ts';
import type { Web } from '../web.ts';

const forms = ['csv', 'parquet', 'json'] as const;

/** A piece of the counts, as `clockstop counts` gives it: `/data/piece.csv`, `.parquet` and `.json`. */
export function pieceRoutes(app: FastifyInstance, web: Web): void {
  for (const form of forms) {
    app.get(`/data/piece.${form}`, async (request, reply) => {
      const { question, address } = askedPiece(request.query as Query);
      return sendKept(web, { request, reply, key: `${form} ${address}` }, async () => {
        const counted = await countsOf(web.store, question);
        if (counted.kind === 'not-available') throw new UserError('not-there', { reason: counted.reason });
        return makers[form](counted.counts, fileNameOf(web, address, form));
      });
    });
  }
}

function askedPiece(query: Query): { readonly question: CountsQuestion; readonly address: string } {
  const standard = toStandard(textOf(query, 'standard'));
  const period = toAskedPeriod(textOf(query, 'period'));
  const basis = toChoice(textOf(query, 'basis') || 'provider', 'basis', bases);
  const who = textOf(query, 'among');
  const by = textsOf(query, 'by').map((each) => toChoice(each, 'by', dimensions));
  const vintage = askedVintage(query);
  const among =
    who === '' ? undefined : toChoice(who, 'among', ['alliances', 'boards', 'providers'] as const);
  return {
    question: {
      ...{ standard, period, basis, by },
      ...(among === undefined ? {} : { among }),
      ...(vintage === undefined ? {} : { vintage }),
    },
    address: addressOf('/data/piece', { standard, period, basis, among, by: by.join('-'), vintage }),
  };
}

type Make = (counts: readonly PrintedCount[], saveAs: string) => MadeAnswer | Promise<MadeAnswer>;

const makers: Readonly<Record<(typeof forms)[number], Make>> = {
  csv: (counts, saveAs) => ({
    type: 'text/csv; charset=utf-8; header=present',
    saveAs,
    body: toCsv(toTable(counts.map(toFlatCount))),
  }),
  json: (counts) => ({
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ counts }, null, 2)}\n`,
  }),
  parquet: async (counts, saveAs) => ({
    type: 'application/vnd.apache.parquet',
    saveAs,
    body: await toParquet(counts.map(toFlatCount)),
  }),
};

function toTable(rows: readonly FlatCount[]): readonly (readonly (string | number | null)[])[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

async function toParquet(rows: readonly FlatCount[]): Promise<Buffer> {
  const path = join(tmpdir(), `clockstop-piece-${randomUUID()}.parquet`);
  try {
    await writeTable(rows, path);
    return readFileSync(path);
  } finally {
    rmSync(path, { force: true });
  }
}
