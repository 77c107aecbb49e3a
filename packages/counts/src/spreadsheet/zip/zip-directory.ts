import type { Limits } from '../limits.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';

/** One entry of a zip's central directory. Sizes and places are bytes, as the directory states them. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

/** Entries by `partKey` of their name. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const [LOCATOR_64, END_64, END, ENTRY] = [0x07064b50, 0x06064b50, 0x06054b50, 0x02014b50];
const [END_SIZE, ENTRY_SIZE, LONGEST_COMMENT] = [22, 46, 0xffff];
const [FULL_16, FULL_32] = [0xffff, 0xffffffff];
const ZIP64_FIELD = 1;

/** The name under which a part is looked up: parts are the same whatever their case and slashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * The central directory of a zip (PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16), with its zip64 form. Throws
 * `truncated`, `corrupt-zip`, `duplicate-part` or `over-limit`.
 */
export function readZipDirectory(bytes: Buffer, limits: Limits): ZipDirectory {
  const { count, start, end } = readEnd(bytes);
  checkLimit('maxEntries', count, limits.maxEntries);
  const directory = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const [entry, next] = readEntry(bytes, at, end);
    if (!entry.name.endsWith('/')) addEntry(directory, entry);
    at = next;
  }
  checkTotalSize(directory, limits);
  return directory;
}

function addEntry(directory: Map<string, ZipEntry>, entry: ZipEntry): void {
  const key = partKey(entry.name);
  if (directory.has(key)) throw new SpreadsheetError('duplicate-part', { part: key });
  directory.set(key, entry);
}

function checkTotalSize(directory: ZipDirectory, limits: Limits): void {
  let total = 0;
  for (const entry of directory.values()) total += entry.size;
  checkLimit('maxUnzippedBytes', total, limits.maxUnzippedBytes);
}

interface DirectoryRange {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function readEnd(bytes: Buffer): DirectoryRange {
  const at = findEnd(bytes);
  const [count, size, start] = [
    bytes.readUInt16LE(at + 10),
    bytes.readUInt32LE(at + 12),
    bytes.readUInt32LE(at + 16),
  ];
  const isZip64 = count === FULL_16 || size === FULL_32 || start === FULL_32;
  const range = isZip64 ? readEnd64(bytes, at) : { count, start, end: start + size };
  if (range.end > at) throw new SpreadsheetError('corrupt-zip', { reason: 'directory' });
  return range;
}

/** The last end record whose comment fits into the file. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    if (at + END_SIZE + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  }
  throw new SpreadsheetError('truncated');
}

function readEnd64(bytes: Buffer, end: number): DirectoryRange {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64) throw corrupt('zip64');
  const at = readUInt64(bytes, locator + 8);
  if (at + 56 > locator || bytes.readUInt32LE(at) !== END_64) throw corrupt('zip64');
  const start = readUInt64(bytes, at + 48);
  return { count: readUInt64(bytes, at + 32), start, end: start + readUInt64(bytes, at + 40) };
}

function readEntry(bytes: Buffer, at: number, end: number): [ZipEntry, number] {
  if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY) throw corrupt('entry');
  const nameEnd = at + ENTRY_SIZE + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > end) throw corrupt('entry');
  const entry = {
    name: bytes.toString('utf8', at + ENTRY_SIZE, nameEnd),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    ...readSizes(bytes, at, nameEnd, extraEnd),
  };
  return [entry, next];
}

type Sizes = Pick<ZipEntry, 'size' | 'packedSize' | 'offset'>;

/** The entry's sizes and place; those that are full stand in the zip64 field instead, in this order. */
function readSizes(bytes: Buffer, at: number, extraStart: number, extraEnd: number): Sizes {
  let wide = findZip64Field(bytes, extraStart, extraEnd);
  const [size = 0, packedSize = 0, offset = 0] = [24, 20, 42].map((place) => {
    const narrow = bytes.readUInt32LE(at + place);
    if (narrow !== FULL_32) return narrow;
    if (wide.length < 8) throw corrupt('zip64');
    const value = readUInt64(wide, 0);
    wide = wide.subarray(8);
    return value;
  });
  return { size, packedSize, offset };
}

function findZip64Field(bytes: Buffer, start: number, end: number): Buffer {
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + bytes.readUInt16LE(at + 2);
    if (fieldEnd > end) break;
    if (bytes.readUInt16LE(at) === ZIP64_FIELD) return bytes.subarray(at + 4, fieldEnd);
    at = fieldEnd;
  }
  return bytes.subarray(0, 0);
}

function readUInt64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw corrupt('zip64');
  return Number(value);
}

function corrupt(reason: string): SpreadsheetError {
  return new SpreadsheetError('corrupt-zip', { reason });
}
