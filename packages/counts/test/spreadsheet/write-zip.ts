import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to write. What is not given is written as it should be; what is given may be a lie. */
export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly statedSize?: number;
  readonly hasDescriptor?: boolean;
  readonly isZip64?: boolean;
}

/** A zip file of the entries, with a comment at its end if one is given. */
export function writeZip(entries: readonly Entry[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.method === 0 ? entry.bytes : deflateRawSync(entry.bytes);
    const file = Buffer.concat([localHeader(entry, packed), packed, descriptor(entry, packed)]);
    directory.push(centralHeader(entry, packed, offset));
    files.push(file);
    offset += file.length;
  }
  return Buffer.concat([
    ...files,
    ...directory,
    end(entries.length, Buffer.concat(directory).length, offset, comment),
  ]);
}

/** The same with the zip64 form of the end record. */
export function writeZip64(entries: readonly Entry[]): Buffer {
  const plain = writeZip(entries.map((entry) => ({ ...entry, isZip64: true })));
  const [size, offset] = [plain.readUInt32LE(plain.length - 10), plain.readUInt32LE(plain.length - 6)];
  const end64 = fields([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, entries.length],
    [8, entries.length],
    [8, size],
    [8, offset],
  ]);
  const locator = fields([
    [4, 0x07064b50],
    [4, 0],
    [8, plain.length - 22],
    [4, 1],
  ]);
  const full = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 0xffff],
    [2, 0xffff],
    [4, 0xffffffff],
    [4, 0xffffffff],
    [2, 0],
  ]);
  return Buffer.concat([plain.subarray(0, -22), end64, locator, full]);
}

function localHeader(entry: Entry, packed: Buffer): Buffer {
  const known = entry.hasDescriptor ? [0, 0, 0] : [crcOf(entry), packed.length, sizeOf(entry)];
  const [crc = 0, packedSize = 0, size = 0] = known;
  const name = Buffer.from(entry.name);
  const head = fields([
    [4, 0x04034b50],
    [2, 20],
    [2, flagsOf(entry)],
    [2, entry.method ?? 8],
    [4, 0],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ]);
  return Buffer.concat([head, name]);
}

function centralHeader(entry: Entry, packed: Buffer, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const wide = entry.isZip64
    ? fields([
        [2, 0xcafe],
        [2, 1],
        [1, 0],
        [2, 1],
        [2, 24],
        [8, sizeOf(entry)],
        [8, packed.length],
        [8, offset],
      ])
    : Buffer.alloc(0);
  const narrow = entry.isZip64
    ? [0xffffffff, 0xffffffff, 0xffffffff]
    : [packed.length, sizeOf(entry), offset];
  const [packedSize = 0, size = 0, at = 0] = narrow;
  const head = fields([
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flagsOf(entry)],
    [2, entry.method ?? 8],
    [4, 0],
    [4, crcOf(entry)],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, wide.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ]);
  return Buffer.concat([head, name, wide]);
}

function end(count: number, size: number, offset: number, comment: string): Buffer {
  const text = Buffer.from(comment);
  return Buffer.concat([
    fields([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, offset],
      [2, text.length],
    ]),
    text,
  ]);
}

function descriptor(entry: Entry, packed: Buffer): Buffer {
  if (!entry.hasDescriptor) return Buffer.alloc(0);
  return fields([
    [4, 0x08074b50],
    [4, crcOf(entry)],
    [4, packed.length],
    [4, sizeOf(entry)],
  ]);
}

const flagsOf = (entry: Entry) => (entry.flags ?? 0) | (entry.hasDescriptor ? 8 : 0);
const crcOf = (entry: Entry) => entry.crc ?? crc32(entry.bytes);
const sizeOf = (entry: Entry) => entry.statedSize ?? entry.bytes.length;

/** Little-endian numbers of 1, 2, 4 or 8 bytes, one after another. */
function fields(values: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat(
    values.map(([width, value]) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(value));
      return bytes.subarray(0, width);
    }),
  );
}
