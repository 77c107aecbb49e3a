import { LONGEST_SEARCH, type Search, search } from '@clockstop/answers';
import { type Query, textOf } from '../query.ts';
import type { Web } from '../web.ts';

/** What a visitor typed, with spaces made single, and what was found. */
export interface AskedSearch {
  readonly text: string;
  readonly found: Search;
}

/** Reads an address of the search; longer texts than 200 letters are cut. */
export function askedSearch({ store }: Pick<Web, 'store'>, query: Query): AskedSearch {
  const text = textOf(query, 'q').replaceAll(/\s+/g, ' ').slice(0, LONGEST_SEARCH).trim();
  return { text, found: search(store.register, text) };
}

/** The page that alone is called exactly as the visitor typed; null where none is, and for places, which have no page. */
export function onlyPage({ found }: AskedSearch): string | null {
  if (found.kind !== 'one' || !found.isExact) return null;
  return found.result.kind === 'place' ? null : found.result.path;
}
