import type { AskedSearch } from './asked-search.ts';

/** What a search found, as a title: `3 results for “leeds”`. */
export function searchTitle({ text, found }: AskedSearch): string {
  const count = found.results.length;
  switch (found.kind) {
    case 'nothing':
      return 'Search';
    case 'one':
    case 'several':
      return `${count} ${count === 1 ? 'result' : 'results'} for “${text}”`;
    case 'nearest':
      return count === 0 ? `Nothing found for “${text}”` : `Nothing is called “${text}”`;
  }
}
