/** What can be found. A `commissioner` is a commissioning group or a location of a board; a `place` a local authority. */
export type ResultKind = 'alliance' | 'board' | 'provider' | 'place' | 'commissioner' | 'standard';

/** Something that a search found: what it is called, a line that says what it is, and where its page is. */
export interface SearchResult {
  readonly kind: ResultKind;
  /** The code of an organisation or a place; the id of a standard. */
  readonly code: string;
  readonly name: string;
  readonly line: string;
  /** The path of its page, or of the page of what it belongs to. */
  readonly path: string;
}

/**
 * The answer to a search, the likeliest result first. `one` has a result that is alone, or that alone is called so:
 * exactly, where `isExact` says it. `nearest` are spelled alike or share some of the words, and there may be none.
 */
export type Search =
  | { readonly kind: 'nothing'; readonly results: readonly [] }
  | {
      readonly kind: 'one';
      readonly result: SearchResult;
      readonly isExact: boolean;
      readonly results: readonly SearchResult[];
    }
  | { readonly kind: 'several'; readonly results: readonly SearchResult[] }
  | { readonly kind: 'nearest'; readonly results: readonly SearchResult[] };
