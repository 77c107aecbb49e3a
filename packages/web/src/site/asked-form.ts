import type { FastifyRequest } from 'fastify';
import type { Query } from '../query.ts';
import { pathOf } from '../reply-in-kind.ts';
import type { Address } from './site-view.ts';

/** A request as a view understands it: an address without the ending, and the ending. */
export interface AskedForm extends Address {
  /** The ending of the path without its dot; empty where it has none. */
  readonly ending: string;
  /** The mark of the figures that the address was made for; empty where it has none. */
  readonly figures: string;
  /** How wide a picture is to be, in pixels; undefined where the address does not say. */
  readonly width: number | undefined;
  /** The name of a chart, where the path has one. */
  readonly chart: string;
}

/** The words of a query that say how an answer is shown, not what is asked. */
const showing = ['width', 'figures'] as const;

/** Reads a request. The ending is that of the last part of the path. */
export function askedForm(request: FastifyRequest): AskedForm {
  const query = request.query as Query;
  const { chart = '', ...params } = request.params as Readonly<Record<string, string>>;
  const width = Number(query.width);
  return {
    params: Object.fromEntries(Object.entries(params).map(([name, text]) => [name, withoutEnding(text)])),
    query: Object.fromEntries(
      Object.entries(query).filter(([name]) => !(showing as readonly string[]).includes(name)),
    ),
    ending: endingOf(pathOf(request)),
    figures: typeof query.figures === 'string' ? query.figures : '',
    width: width > 0 ? width : undefined,
    chart: withoutEnding(chart),
  };
}

function endingOf(path: string): string {
  return /\.([a-z]+)$/.exec(path)?.[1] ?? '';
}

function withoutEnding(text: string): string {
  return text.replace(/\.[a-z]+$/, '');
}
