import { items } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';

const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A record as one line of a CSV submission, with its line end: the 54 items in order, in quotes where they must be. What
 * a record has beside the items is left out.
 */
export function toSubmissionLine(texts: Texts): string {
  return toCsvLine(texts.slice(0, items.length).map(toCsvField));
}

/** Fields as one line of CSV, with its line end. */
export function toCsvLine(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

/** A text as a field of CSV, in quotes where it must be. */
export function toCsvField(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
