/** Where a rule or fact is written down. `address` is a public web address, or null when there is none. */
export type Source = { readonly title: string; readonly address: string | null };

/**
 * How far a rule or fact can be trusted.
 * `sourced`: read in the sources named beside it. `verified`: computed on the published figures and found to hold.
 * `derived`: follows from sourced or verified facts, but was not read anywhere.
 * `unverified`: general knowledge, or quoted from a text that was not read. Always shown as unverified.
 */
export type Confidence = 'sourced' | 'verified' | 'derived' | 'unverified';
