/** Where the search is, as a page and as data. */
export const searchPaths = { page: '/search', json: '/search.json' } as const;

/** The address of a search for a text. */
export const searchAddress = (text: string): string =>
  `${searchPaths.page}?${new URLSearchParams({ q: text })}`;
