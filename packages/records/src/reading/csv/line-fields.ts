import { MOST_BYTES } from './bounds.ts';
import { type Block, COMMA, isLineEnd, nextLine, QUOTE } from './bytes.ts';

/**
 * A line read on its own: how many fields it has; `open` when its quotes do not close or it is over-long; `unknown` when
 * the block ends in it.
 */
export type LineFields = number | 'open' | 'unknown';

/**
 * Counts the fields of the line that begins at `at`, as if a record began and ended with it. Strictly, a quote within a
 * field that is not in quotes means that the line is the end of a longer record: `open`.
 */
export function lineFields(block: Block, at: number, how: 'strictly' | 'leniently'): LineFields {
  const next = nextLine(block, at);
  if (next - at > MOST_BYTES) return 'open';
  if (next < 0) return block.end - at > MOST_BYTES ? 'open' : 'unknown';
  let fields = 0;
  for (let here = at; ; here++) {
    here = endOfField(block, here, next, how);
    if (here < 0) return 'open';
    fields++;
    if (here >= next || block.bytes[here] !== COMMA) return fields;
  }
}

/** Where the field that begins at `at` ends: at a comma, a line end or the end; -1 when its quote does not close. */
function endOfField({ bytes }: Block, at: number, end: number, how: 'strictly' | 'leniently'): number {
  let here = at;
  if (bytes[at] === QUOTE && at < end) {
    here = afterQuotes(bytes, at + 1, end);
    return here === end || bytes[here] === COMMA || isLineEnd(bytes[here]) ? here : -1;
  }
  let quotes = 0;
  for (; here < end && bytes[here] !== COMMA && !isLineEnd(bytes[here]); here++)
    if (bytes[here] === QUOTE) quotes++;
  return how === 'strictly' && quotes > 0 ? -1 : here;
}

/** What follows the closing quote of a text that begins at `at`; -1 when there is none. */
function afterQuotes(bytes: Buffer, at: number, end: number): number {
  for (let here = at; here < end; here++) {
    if (bytes[here] !== QUOTE) continue;
    if (bytes[here + 1] !== QUOTE || here + 1 >= end) return here + 1;
    here++;
  }
  return -1;
}
