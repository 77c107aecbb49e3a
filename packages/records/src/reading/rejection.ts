/** Structure problems that reject one record of a file and leave the others alone. */

/** Every kind of rejection, with its sentence and what to do; `{fact}` is where a fact goes. */
const texts = {
  'wrong-field-count':
    'The record has {fields} fields, but should have {expected}. Check for a comma in a text that is not in quotes.',
  'unterminated-quote':
    'The quote that opens field {field} ({name}) is never closed. Close it, or write a quote within a text twice.',
  'text-after-quote':
    'Field {field} ({name}) goes on after its closing quote. Write a quote within a text twice, and nothing between the closing quote and the comma.',
  'over-long': 'The record is longer than {most} bytes, which no record of this data set can be.',
  'not-utf-8': 'Field {field} ({name}) holds bytes that are no text in UTF-8. Save the file as UTF-8.',
  'control-character': 'Field {field} ({name}) holds a control character, such as NUL. Remove it.',
  'headings-again': 'The row of headings stands here again. Remove it: files are joined without it.',
  'unknown-element':
    'The element {element} is not known here. The elements are named after the items of the data set.',
  'repeated-element': 'The element {element} is there twice. An item stands once in a record.',
  'out-of-order':
    'The element {element} comes after {after}. Items must stand in the order of the specification.',
  'nested-element': 'The element {element} stands within {within}, which may hold only text.',
  'stray-text': 'There is text between the elements of the record. Put every value into its element.',
  'nested-too-deep': 'Elements are nested {depth} deep from line {line}. Nothing after it was read.',
  'xml-over-long':
    'A text, tag or comment is longer than {most} characters before line {line}. Nothing after it was read.',
  'xml-not-well-formed':
    'The file is not well-formed XML from line {line}, column {column}. The records before it were read, nothing after it.',
} as const satisfies Record<string, string>;

/** The code of a kind of rejection. */
export type RejectionCode = keyof typeof texts;

/** A record that was not read, with what is needed to say why in words. No fact is ever a value of the record. */
export interface RejectedLine {
  /** Which record of the file it is, from 1: headings do not count, other rejected ones do. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly code: RejectionCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The sentence of a kind of rejection, with `{fact}` where a fact goes. */
export function rejectionText(code: RejectionCode): string {
  return texts[code];
}

/** Why the record was rejected, in words, without its place. */
export function explainRejection({ code, facts }: Pick<RejectedLine, 'code' | 'facts'>): string {
  return texts[code].replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact] ?? '?'));
}
