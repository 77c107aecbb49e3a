/** Reads a file piece by piece, so that no more of it is held than a piece. */
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1024 * 1024;

/** The content of a file in pieces of at most one MiB, each of them with memory of its own. */
export function* readPieces(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let piece = readPiece(file); piece.length > 0; piece = readPiece(file)) yield piece;
  } finally {
    closeSync(file);
  }
}

function readPiece(file: number): Buffer {
  const piece = Buffer.allocUnsafeSlow(PIECE);
  return piece.subarray(0, readSync(file, piece));
}
