import { items } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';
import { toCsvField, toCsvLine } from './csv-line.ts';

/**
 * A record as one line of a CSV submission, with its line end: the 54 items in order, in quotes where they must be. What
 * a record has beside the items is left out.
 */
export function toSubmissionLine(texts: Texts): string {
  return toCsvLine(texts.slice(0, items.length).map(toCsvField));
}
