import type { Entry } from './entry.ts';
import { type Asked, closeness } from './match-entry.ts';

/** An entry that answers, and how closely: the lower the closer. */
export interface Found {
  readonly entry: Entry;
  readonly closeness: number;
}

/** The entries that answer what is asked. */
export const matching = (asked: Asked, entries: readonly Entry[]): readonly Found[] =>
  entries.flatMap((entry) => {
    const close = closeness(asked, entry);
    return close === null ? [] : [{ entry, closeness: close }];
  });
