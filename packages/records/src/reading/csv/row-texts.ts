import { type Texts, width } from '../raw-record.ts';
import type { RejectionCode } from '../rejection.ts';
import { type Block, SPACE } from './bytes.ts';
import { type Decoded, decode } from './decode.ts';
import { DOUBLED, type Row } from './row.ts';

/** What becomes of one field of a row. */
export interface Field {
  /** The place of its column among the texts of a record; -1 when the field is left out. */
  readonly column: number;
  /** What it is called for users: the item or the heading. */
  readonly name: string;
  /** Puts the text into the form that the data set has; null when it stays as it is. */
  readonly normalise: ((text: string) => string) | null;
}

/** Why the texts of a row could not be read. */
export interface TextFault {
  readonly code: RejectionCode;
  readonly field: number;
}

const blank: readonly string[] = new Array<string>(width).fill('');

/** Up to this length the engine copies a part of a text; a longer part would keep the whole block in memory. */
const LONGEST_COPIED = 12;

/** A block with the same bytes as a text of one character for each. */
export interface TextBlock extends Block {
  readonly text: string;
}

/** The texts of a row, by columns; or why they cannot be read. What is beyond ASCII is told to `onDecoded`. */
export function rowTexts(
  block: TextBlock,
  row: Row,
  fields: readonly Field[],
  onDecoded: (decoded: Decoded) => void,
): Texts | TextFault {
  const texts = blank.slice();
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] as Field;
    const start = row.starts[at] as number;
    if (field.column < 0 || start === row.ends[at]) continue;
    const text = fieldText(block, row, at, onDecoded);
    if (text === null) return { code: 'not-utf-8', field: at + 1 };
    texts[field.column] = field.normalise === null ? text : field.normalise(text);
  }
  return texts;
}

function fieldText(
  block: TextBlock,
  row: Row,
  at: number,
  onDecoded: (decoded: Decoded) => void,
): string | null {
  let start = row.starts[at] as number;
  let end = row.ends[at] as number;
  while (start < end && (block.bytes[start] as number) <= SPACE) start++;
  while (start < end && (block.bytes[end - 1] as number) <= SPACE) end--;
  const text =
    row.high >= 0x80 && hasHigh(block.bytes, start, end)
      ? decodedText(block.bytes.subarray(start, end), onDecoded)
      : plainText(block, start, end);
  return text !== null && row.written[at] === DOUBLED ? text.replaceAll('""', '"') : text;
}

function plainText({ bytes, text }: TextBlock, start: number, end: number): string {
  return end - start > LONGEST_COPIED ? bytes.toString('latin1', start, end) : text.substring(start, end);
}

function decodedText(bytes: Buffer, onDecoded: (decoded: Decoded) => void): string | null {
  const decoded = decode(bytes);
  if (decoded === null) return null;
  onDecoded(decoded);
  return decoded.text.trim();
}

function hasHigh(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return true;
  return false;
}
