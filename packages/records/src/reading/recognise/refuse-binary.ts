import { RecordsFileError } from '../records-file-error.ts';

const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ['PK\x03\x04', 'a spreadsheet or a zip archive'],
  ['\xd0\xcf\x11\xe0', 'an old spreadsheet'],
  ['%PDF', 'a PDF'],
  ['\x1f\x8b', 'a compressed file'],
  ['PAR1', 'a Parquet file'],
];

/** One NUL in a file may be one broken record; more than this share of NULs is no text. */
const MOST_NULS = 1 / 100;

/** Throws RecordsFileError when the beginning of a file is not that of a text that can be read. */
export function refuseBinary(head: Buffer, file: string): void {
  if (isUtf16(head)) throw new RecordsFileError('utf-16', { file });
  const start = head.toString('latin1', 0, 4);
  const kind = signatures.find(([bytes]) => start.startsWith(bytes))?.[1];
  if (kind !== undefined) throw new RecordsFileError('binary', { file, kind });
  const nuls = countNuls(head, 0, 1);
  if (nuls > 1 && nuls > head.length * MOST_NULS)
    throw new RecordsFileError('binary', { file, kind: 'binary data' });
}

/** With its mark, or with NULs in every other place of a text in Latin letters. */
function isUtf16(head: Buffer): boolean {
  if (head.length >= 2 && [0xfeff, 0xfffe].includes(head.readUInt16BE(0))) return true;
  const half = head.length / 2;
  const [even, odd] = [countNuls(head, 0, 2), countNuls(head, 1, 2)];
  return head.length >= 8 && Math.max(even, odd) > half * 0.8 && Math.min(even, odd) < half * 0.1;
}

function countNuls(head: Buffer, from: number, step: number): number {
  let nuls = 0;
  for (let at = from; at < head.length; at += step) if (head[at] === 0) nuls++;
  return nuls;
}

/** How many bytes the mark of UTF-8 takes at the beginning: 3 or 0. */
export function markLength(head: Buffer): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
