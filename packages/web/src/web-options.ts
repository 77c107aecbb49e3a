import type { Store } from '@clockstop/counts';

/** What the web application is made of. */
export interface WebOptions {
  /** The open store that it answers from. It stays open when the application closes: who opened it closes it. */
  readonly store: Store;
  /** Whether the figures in the store are an invented example; then every page and file says so. */
  readonly invented: boolean;
  /** Where the public reaches the site, for citations: `https://example.org`; else what the visitor calls it. */
  readonly publicAddress?: string;
  /** How many bytes of answers are kept; 64 MB unless told. */
  readonly keptBytes?: number;
  /** How many requests a minute one asker may make of the API; 600 unless told. */
  readonly requestsAMinute?: number;
  /** Told of every fault, a bug of ours, that a visitor ran into. */
  readonly onFault?: (fault: unknown) => void;
}
