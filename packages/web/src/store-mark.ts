import { createHash } from 'node:crypto';
import type { Store } from '@clockstop/counts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import packageFile from '../package.json' with { type: 'json' };

/** What stands for the content of a store: while it is the same, so is every answer. */
export interface StoreMark {
  /** Equal for the same files and the same version of the program. */
  readonly mark: string;
  /** When the latest of the files was read. */
  readonly lastModified: Date;
}

const known = new WeakMap<Store['sources'], StoreMark>();

/** The mark of a store. Worked out once for the sources of an open store. */
export function storeMark({ sources }: Pick<Store, 'sources'>): StoreMark {
  const mark = known.get(sources) ?? markOf(sources);
  known.set(sources, mark);
  return mark;
}

function markOf(sources: Store['sources']): StoreMark {
  const hashes = sources.map(({ hash }) => hash).toSorted();
  const times = sources.map(({ readAt }) => Date.parse(readAt)).filter(Number.isFinite);
  return {
    mark: shortHash([packageFile.version, STARTED, ...hashes].join(' ')),
    lastModified: new Date(Math.max(STARTED, ...times)),
  };
}

/** Code that is changed in the repository keeps its version: run from there, every start is a version of its own. */
const STARTED = import.meta.url.endsWith('.ts') ? Math.floor(performance.timeOrigin) : 0;

/** A request, its reply, and what tells its answer from others of the same store. */
export interface Tagged {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly key: string;
}

/**
 * Tags an answer that rests on nothing but the store and its key, and says whether the asker has it already: then
 * there is nothing to work out, and the answer is a 304.
 */
export function isUnchanged(store: Pick<Store, 'sources'>, { request, reply, key }: Tagged): boolean {
  const { mark, lastModified } = storeMark(store);
  const tag = `W/"${shortHash(`${mark} ${key}`)}"`;
  reply.header('etag', tag).header('last-modified', lastModified.toUTCString());
  reply.header('cache-control', 'public, no-cache');
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined) return tags.split(',').some((each) => each.trim() === tag);
  return since !== undefined && Date.parse(since) >= Math.floor(lastModified.getTime() / 1000) * 1000;
}

/**
 * The same for what may turn out to be refused once it is looked at: only the tag counts, which nobody has who was not
 * given the answer.
 */
export function isKnownByTag(store: Pick<Store, 'sources'>, tagged: Tagged): boolean {
  const isSaid = tagged.request.headers['if-none-match'] !== undefined;
  return isUnchanged(store, tagged) && isSaid;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
