import { MOST_BYTES, MOST_LINES } from './bounds.ts';
import { afterLineEnd, type Block, COMMA, CR, isLineEnd, LF, QUOTE, SPACE, TAB } from './bytes.ts';
import { lineFields } from './line-fields.ts';
import { addField, breakRow, clearRow, DOUBLED, PLAIN, QUOTED, type Row } from './row.ts';

/**
 * Scans the row that begins at `start` into `row`: where its fields begin and end, byte by byte, without making a text.
 * A quoted field may hold line ends, but no line that on its own has as many fields as a record (`expected`): that is
 * the next record, and the quote before it is broken. Nor may it make the record longer than the bounds.
 */
export function scanRow(block: Block, start: number, expected: number, row: Row): void {
  clearRow(row);
  let at = start;
  do {
    at = block.bytes[at] === QUOTE ? passQuoted(block, at, expected, row) : passPlain(block, at, row);
    if (at - start > MOST_BYTES) breakRow(row, 'over-long');
    if (row.outcome !== 'row') return;
  } while (block.bytes[at++] === COMMA && at - 1 < block.end);
  row.next = afterLineEnd(block, at - 1);
  if (row.next < 0) row.outcome = 'incomplete';
}

/** Passes a field without quotes and gives where it ends. */
function passPlain({ bytes, end, last }: Block, start: number, row: Row): number {
  let at = start;
  let high = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > COMMA) high |= byte;
    else if (byte === COMMA || byte === LF || byte === CR) break;
    else if (byte < SPACE && byte !== TAB) row.control = row.fields + 1;
  }
  if (at === end && !last) row.outcome = 'incomplete';
  row.high |= high;
  addField(row, start, at, PLAIN);
  return at;
}

/** Passes a field in quotes and gives where it ends: after the closing quote. */
function passQuoted(block: Block, start: number, expected: number, row: Row): number {
  const { bytes, end, last } = block;
  let written = QUOTED;
  let at = start + 1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    row.high |= byte;
    if (byte === QUOTE) {
      if (at + 1 >= end || bytes[at + 1] !== QUOTE) break;
      written = DOUBLED;
      at++;
    } else if (byte < SPACE && !passLow(block, at, expected, row)) return at;
  }
  if (at >= end) return stopAtEnd(row, last, at);
  return closeQuoted(block, { start, at, written }, row);
}

/** Passes a byte below the space within quotes; false when the field cannot go on. */
function passLow(block: Block, at: number, expected: number, row: Row): boolean {
  const byte = block.bytes[at];
  if (byte === TAB || (byte === CR && block.bytes[at + 1] === LF && at + 1 < block.end)) return true;
  if (!isLineEnd(byte)) row.control = row.fields + 1;
  else passLine(block, at, expected, row);
  return row.outcome === 'row';
}

function passLine(block: Block, at: number, expected: number, row: Row): void {
  const next = afterLineEnd(block, at);
  const fields = next < 0 ? 'unknown' : lineFields(block, next, 'strictly');
  row.lines++;
  if (fields === expected || row.lines > MOST_LINES) breakRow(row, 'unterminated-quote');
  else if (fields === 'unknown') row.outcome = 'incomplete';
}

function stopAtEnd(row: Row, last: boolean, at: number): number {
  if (last) breakRow(row, 'unterminated-quote');
  else row.outcome = 'incomplete';
  return at;
}

interface Quoted {
  readonly start: number;
  readonly at: number;
  readonly written: number;
}

function closeQuoted({ bytes, end, last }: Block, { start, at, written }: Quoted, row: Row): number {
  const after = at + 1;
  if (after >= end && !last) row.outcome = 'incomplete';
  else if (after < end && bytes[after] !== COMMA && !isLineEnd(bytes[after]))
    breakRow(row, 'text-after-quote');
  else addField(row, start + 1, at, written);
  return after;
}
