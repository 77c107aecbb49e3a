import type { ResultKind, SearchResult } from '@clockstop/answers';

/** Results of one kind under a heading. */
export interface ResultGroup {
  readonly heading: string;
  readonly results: readonly SearchResult[];
}

const headings: Readonly<Record<ResultKind, string>> = {
  place: 'Places',
  alliance: 'Cancer alliances',
  board: 'Integrated care boards',
  provider: 'NHS trusts and other providers',
  commissioner: 'Commissioning groups',
  standard: 'Standards',
};

/** Results in groups by their kind, that of the likeliest first; groups of the past last, unless one is the likeliest. */
export function resultGroups(results: readonly SearchResult[]): readonly ResultGroup[] {
  const isPast = (result: SearchResult): boolean => result.kind === 'commissioner' && result !== results[0];
  const groups = Map.groupBy(
    results.toSorted((one, other) => Number(isPast(one)) - Number(isPast(other))),
    ({ kind }) => kind,
  );
  return [...groups].map(([kind, ofKind]) => ({ heading: headings[kind], results: ofKind }));
}
