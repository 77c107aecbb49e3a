/** Reads a file piece by piece, so that no more of it is held than a piece. */
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1024 * 1024;

/** New memory for a piece. */
export function pieceMemory(): Buffer {
  return Buffer.allocUnsafeSlow(PIECE);
}

/** The content of a file in pieces, each read into memory that the caller hands out: new, or the same again. */
export function* readPieces(path: string, memory: () => Buffer): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let piece = readInto(memory(), file); piece.length > 0; piece = readInto(memory(), file))
      yield piece;
  } finally {
    closeSync(file);
  }
}

function readInto(memory: Buffer, file: number): Buffer {
  return memory.subarray(0, readSync(file, memory));
}
