/** The bytes that CSV is made of, and finding the end of a line. */

export const COMMA = 0x2c;
export const QUOTE = 0x22;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const TAB = 0x09;

/** A piece of a file: the bytes up to `end`; `last` when the file ends there. */
export interface Block {
  readonly bytes: Buffer;
  readonly end: number;
  readonly last: boolean;
}

/** True of a byte that ends a line: LF, or CR with or without one after it. */
export function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

/** Where the next line begins, given where a line end stands; -1 when the block ends before that is known. */
export function afterLineEnd({ bytes, end, last }: Block, at: number): number {
  if (at >= end) return last ? end : -1;
  if (bytes[at] === LF) return at + 1;
  if (at + 1 >= end) return last ? end : -1;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** Where the line after the one at `at` begins, quotes or none; -1 when the block ends before that is known. */
export function nextLine(block: Block, at: number): number {
  let here = at;
  while (here < block.end && !isLineEnd(block.bytes[here])) here++;
  return afterLineEnd(block, here);
}
