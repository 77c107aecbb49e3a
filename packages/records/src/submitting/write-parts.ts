/** Writes records into the parts of a submission. */
import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { mostRecords } from '../checking/check-file.ts';
import type { Texts } from '../reading/raw-record.ts';
import { openStaging, type Staging } from '../store/load/staging.ts';
import { formatParts, type SubmissionFormat } from './format.ts';
import { contentOf, type WrittenPart } from './verify-part.ts';

/** Parts that are being written: one after the other, each of at most 8,500 records. */
export type Parts = {
  readonly add: (texts: Texts) => Promise<void>;
  /** Writes what was added: to be awaited now and then. */
  readonly flush: () => Promise<void>;
  /** Ends the writing, and gives the parts. */
  readonly close: () => Promise<readonly WrittenPart[]>;
  /** Closes what is still open, whatever came of it. */
  readonly abandon: () => Promise<void>;
};

/** Where parts are written, how, and what they are called. */
export type PartsOptions = {
  readonly folder: string;
  readonly format: SubmissionFormat;
  /** What the name of every part begins with. */
  readonly name: string;
  /** How many records there will be. */
  readonly records: number;
};

type OpenPart = {
  readonly name: string;
  readonly staging: Staging;
  readonly bytes: Hash;
  readonly content: Hash;
  size: number;
  records: number;
};

/** Opens the parts for records of which the number is known. */
export function openParts(options: PartsOptions): Parts {
  const written: WrittenPart[] = [];
  let open: OpenPart | null = null;
  const end = async (): Promise<void> => {
    if (open !== null) written.push(await endPart(open, options.format));
    open = null;
  };
  return {
    add: async (texts) => {
      if (open !== null && open.records === mostRecords) await end();
      open ??= await beginPart(options, written.length + 1);
      addTo(open, texts, options.format);
    },
    flush: async () => open?.staging.flush(),
    close: async () => {
      await end();
      return written;
    },
    abandon: async () => open?.staging.close(),
  };
}

/** The name of a part: `cwt-R1H-2024-05-part-1-of-3.csv`. */
function partName({ name, format, records }: Omit<PartsOptions, 'folder'>, number: number): string {
  const parts = String(Math.ceil(records / mostRecords));
  return `${name}-part-${String(number).padStart(parts.length, '0')}-of-${parts}.${format}`;
}

async function beginPart(options: PartsOptions, number: number): Promise<OpenPart> {
  const name = partName(options, number);
  const staging = await openStaging(join(options.folder, name));
  const [bytes, content] = [createHash('sha256'), createHash('sha256')];
  const part: OpenPart = { name, staging, bytes, content, size: 0, records: 0 };
  put(part, formatParts[options.format].header);
  return part;
}

function addTo(part: OpenPart, texts: Texts, format: SubmissionFormat): void {
  put(part, formatParts[format].record(texts));
  part.content.update(contentOf(texts));
  part.records++;
}

function put(part: OpenPart, text: string): void {
  part.staging.add(text);
  part.bytes.update(text);
  part.size += Buffer.byteLength(text);
}

async function endPart(part: OpenPart, format: SubmissionFormat): Promise<WrittenPart> {
  put(part, formatParts[format].footer);
  await part.staging.close();
  const { name, records, size, bytes, content } = part;
  return { part: { name, records, bytes: size, hash: bytes.digest('hex') }, content: content.digest('hex') };
}
