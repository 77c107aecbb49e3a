import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from '../limits.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const [STORED, DEFLATED] = [0, 8];
const MIB = 1024 * 1024;

/**
 * The bytes of one zip entry, unzipped and checked: ratio before, length and checksum after. Throws `encrypted`,
 * `compression`, `over-limit`, `truncated`, `corrupt-zip`, `size-mismatch` or `checksum`.
 */
export function unzipPart(bytes: Buffer, entry: ZipEntry, limits: Limits): Buffer {
  checkEntry(entry, limits);
  const part = expand(packedBytes(bytes, entry), entry);
  if (part.length !== entry.size) throw failure('size-mismatch', entry);
  if (crc32(part) !== entry.crc) throw failure('checksum', entry);
  return part;
}

function checkEntry(entry: ZipEntry, limits: Limits): void {
  if (entry.encrypted) throw failure('encrypted', entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw failure('compression', entry);
  const ratio = entry.size > MIB ? Math.ceil(entry.size / Math.max(1, entry.packedSize)) : 0;
  checkLimit('maxRatio', ratio, limits.maxRatio, { part: entry.name });
}

function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const at = entry.offset;
  if (at + LOCAL_HEADER_SIZE > bytes.length) throw failure('truncated', entry);
  if (bytes.readUInt32LE(at) !== LOCAL_HEADER) throw failure('corrupt-zip', entry);
  const start = at + LOCAL_HEADER_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + entry.packedSize > bytes.length) throw failure('truncated', entry);
  return bytes.subarray(start, start + entry.packedSize);
}

function expand(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === STORED) return packed;
  return inflate(packed, entry);
}

/** Room for one byte more than stated: a longer part is noticed, and a right one is never copied together. */
function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  const room = Math.max(64, entry.size + 1);
  try {
    return inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
  } catch (error) {
    throw inflateFailure(error, entry);
  }
}

function inflateFailure(error: unknown, entry: ZipEntry): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_BUFFER_TOO_LARGE') return failure('size-mismatch', entry);
  if (code === 'Z_BUF_ERROR') return failure('truncated', entry);
  return code === 'Z_DATA_ERROR' ? failure('corrupt-zip', entry) : error;
}

function failure(code: SpreadsheetError['code'], entry: ZipEntry): SpreadsheetError {
  return new SpreadsheetError(code, { part: entry.name });
}
