/** Reads the parts of a submission again, to see that they are what was written. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Day, items } from '@clockstop/rules';
import { checkRecords } from '../checking/check-records.ts';
import type { Texts } from '../reading/raw-record.ts';
import { SEPARATOR } from '../store/load/stored-line.ts';
import { formatParts, type SubmissionFormat } from './format.ts';
import type { SentPart } from './sent/sent.ts';

/** A part with what was written into it, as a hash of the texts of its records. */
export type WrittenPart = { readonly part: SentPart; readonly content: string };

/** Where the part lies, and how it is read. */
export type VerifyOptions = {
  readonly folder: string;
  readonly format: SubmissionFormat;
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
};

/**
 * Reads a part from the disk as the receiver would, and compares its bytes, its records and the number of those that would
 * be taken with what was written. A difference is a bug and throws.
 */
export async function verifyPart(written: WrittenPart, options: VerifyOptions): Promise<void> {
  const read = await readPart(written.part, options);
  const meant = { ...toMeant(written), layout: formatParts[options.format].layout };
  const differing = Object.entries(meant).filter(
    ([fact, value]) => read[fact as keyof typeof read] !== value,
  );
  if (differing.length === 0) return;
  const facts = differing.map(([fact]) => fact).join(', ');
  throw new Error(`${written.part.name} is not read as it was written: ${facts}`);
}

function toMeant({ part: { hash, bytes, records }, content }: WrittenPart) {
  return { hash, bytes, records, rejected: 0, content };
}

async function readPart({ name }: SentPart, { folder, asOf }: VerifyOptions) {
  const content = createHash('sha256');
  const { file, counts } = await checkRecords(join(folder, name), {
    asOf,
    onGood: ({ texts }) => content.update(contentOf(texts)),
    onProblem: () => undefined,
  });
  const { hash, bytes, layout } = file;
  const { accepted, rejected } = counts;
  return { hash, bytes, layout, records: accepted, rejected, content: content.digest('hex') };
}

/** The items of a record as one text, which no other record has. */
export function contentOf(texts: Texts): string {
  return `${texts.slice(0, items.length).join(SEPARATOR)}${SEPARATOR}\n`;
}
