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
 * Cuts a piece out of a list. A cursor holds a place and a mark of the store: a list is only gone on with while the
 * figures are the same, so that nothing is left out or given twice. Throws ApiProblem for any other cursor.
 */
export function cutPiece<Item>(
  { store }: Pick<Web, 'store'>,
  items: readonly Item[],
  { url, limit, cursor }: Piece,
): Cut<Item> {
  const { mark } = storeMark(store);
  const start = cursor === undefined ? 0 : placeOf(cursor, mark);
  const end = start + limit;
  const next = end < items.length ? nextAddress(url, `${end}.${mark}`) : null;
  return { items: items.slice(start, end), total: items.length, next };
}

function placeOf(cursor: string, mark: string): number {
  const [, place, its] = /^(\d{1,9})\.([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined)
    throw new ApiProblem(
      'not-a-cursor',
      400,
      'The cursor is not one that was given. Begin again without it.',
    );
  if (its !== mark)
    throw new ApiProblem(
      'not-a-cursor',
      400,
      'The figures have changed since this cursor was given. Begin again without it.',
    );
  return Number(place);
}

function nextAddress(url: string, cursor: string): string {
  const [path = '', query] = url.split('?');
  const asked = new URLSearchParams(query);
  asked.set('cursor', Buffer.from(cursor).toString('base64url'));
  return `${path}?${asked}`;
}
