/** Where reading goes on after a broken record, so that it hides no good one. */
import { MOST_BYTES, MOST_LINES } from './bounds.ts';
import { type Block, nextLine, QUOTE } from './bytes.ts';
import { lineFields } from './line-fields.ts';

/** What the beginning of a record is known by. */
export interface Beginning {
  /** How many fields a record has. */
  readonly expected: number;
  /** How many digits it begins with at least, quotes or none; 0 when it is not known by them. */
  readonly digits: number;
}

/** Where the next record begins, and how many lines the broken one took; null when the block ends before that is known. */
export type Recovered = { readonly next: number; readonly lines: number } | null;

/**
 * The end of a record broken at a quote: the first line end after which its quotes are even in number, or before a line
 * that looks like the beginning of a record, or at the bounds of a record.
 */
export function endOfBroken(block: Block, start: number, beginning: Beginning): Recovered {
  let quotes = 0;
  let here = start;
  for (let lines = 1; ; lines++) {
    const next = nextLine(block, here);
    if (next < 0) return null;
    quotes += countQuotes(block.bytes, here, next);
    here = next;
    const atBound = lines >= MOST_LINES || here - start > MOST_BYTES || (here >= block.end && block.last);
    if (quotes % 2 === 0 || atBound) return { next: here, lines };
    const begins = beginsRecord(block, here, beginning);
    if (begins === 'unknown') return null;
    if (begins) return { next: here, lines };
  }
}

/**
 * The end of a record whose quotes all close, but which has a wrong number of fields over several lines: before the first
 * of its lines that looks like the beginning of a record, or where it ends itself.
 */
export function endOfMiscounted(block: Block, start: number, end: number, beginning: Beginning): Recovered {
  let here = start;
  for (let lines = 1; ; lines++) {
    here = nextLine(block, here);
    if (here < 0) return null;
    if (here >= end) return { next: here, lines };
    const begins = beginsRecord(block, here, beginning);
    if (begins === 'unknown') return null;
    if (begins) return { next: here, lines };
  }
}

/** A line looks like the beginning of a record when on its own it has all the fields, or by its first digits. */
function beginsRecord(block: Block, at: number, { expected, digits }: Beginning): boolean | 'unknown' {
  const fields = lineFields(block, at, 'leniently');
  if (fields === 'unknown') return 'unknown';
  return fields === expected || (digits > 0 && beginsWithDigits(block, at, digits));
}

function beginsWithDigits({ bytes, end }: Block, at: number, digits: number): boolean {
  const start = bytes[at] === QUOTE ? at + 1 : at;
  for (let here = start; here < start + digits; here++) {
    if (here >= end || !isDigit(bytes[here] as number)) return false;
  }
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function countQuotes(bytes: Buffer, start: number, end: number): number {
  let quotes = 0;
  for (let at = start; at < end; at++) if (bytes[at] === QUOTE) quotes++;
  return quotes;
}
