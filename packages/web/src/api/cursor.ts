import { createHash } from 'node:crypto';
import { storeMark } from '../store-mark.ts';
import type { Web } from '../web.ts';
import { ApiProblem } from './problem.ts';

/** What is asked for: an address below `/api/v1` with its query, how many at once, and where to go on. */
export interface Piece {
  readonly url: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** A piece of a list, and the address of the next. */
export interface Cut<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

/**
 * Cuts a piece out of a list. A cursor holds a place, and a mark of the store and of what was asked: a list is only gone
 * on with while both are the same, so that nothing is left out or given twice. Throws ApiProblem for any other cursor.
 */
export function cutPiece<Item>(
  { store }: Pick<Web, 'store'>,
  items: readonly Item[],
  { url, limit, cursor }: Piece,
): Cut<Item> {
  const mark = markOf(store, url);
  const start = cursor === undefined ? 0 : placeOf(cursor, mark, items.length);
  const end = start + limit;
  const next = end < items.length ? nextAddress(url, `${end}.${mark}`) : null;
  return { items: items.slice(start, end), total: items.length, next };
}

/** A mark of the store and of a question: its address without how much of the answer is given. */
function markOf(store: Web['store'], url: string): string {
  const [path = '', query] = url.split('?');
  const asked = new URLSearchParams(query);
  for (const word of ['cursor', 'limit']) asked.delete(word);
  asked.sort();
  const text = `${storeMark(store).mark} ${path} ${asked}`;
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function placeOf(cursor: string, mark: string, length: number): number {
  const [, place, its] = /^(\d{1,9})\.([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined || Number(place) >= length)
    throw new ApiProblem(
      'not-a-cursor',
      400,
      'The cursor is not one that was given. Begin again without it.',
    );
  if (its !== mark)
    throw new ApiProblem(
      'not-a-cursor',
      400,
      'The cursor was given for another question, or the figures have changed since. Begin again without it.',
    );
  return Number(place);
}

function nextAddress(url: string, cursor: string): string {
  const [path = '', query] = url.split('?');
  const asked = new URLSearchParams(query);
  asked.set('cursor', Buffer.from(cursor).toString('base64url'));
  return `${path}?${asked}`;
}
