import type { AskedSearch } from './asked-search.ts';

/** A search as data: what was asked, whether it was found or only something near, and the results. */
export function toSearchJson({ text, found }: AskedSearch): Readonly<Record<string, unknown>> {
  const exact = found.kind === 'one' && found.isExact ? { exact: found.result.code } : {};
  return { query: text, found: found.kind, ...exact, results: found.results };
}
