import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { emptyRow } from '../csv/row.ts';
import type { TextBlock } from '../csv/row-texts.ts';
import { scanRow } from '../csv/scan-row.ts';
import { allTexts, firstRow, hasNoValues } from '../recognise/first-row.ts';
import { markLength, refuseBinary } from '../recognise/refuse-binary.ts';
import { RecordsFileError } from '../records-file-error.ts';
import { refuseUnreadable } from '../refuse-unreadable.ts';
import { type MappingProposal, proposeMapping } from './propose-mapping.ts';

/** How much of the file is looked at. */
const HEAD = 262_144;

/** How many rows are looked at. */
const ROWS = 200;

/**
 * Proposes a mapping for a CSV file with headings of its own, by its headings and first rows. Throws RecordsFileError
 * when it cannot be opened or has no row of headings.
 */
export async function proposeMappingFor(path: string): Promise<MappingProposal> {
  const file = basename(path);
  const block = await readHead(path, file);
  const first = firstRow(block);
  if (first.texts.length < 2 || !hasNoValues(first.texts))
    throw new RecordsFileError('no-headings', { file });
  return proposeMapping(first.texts, sampleRows(block, first.next, first.texts.length));
}

async function readHead(path: string, file: string): Promise<TextBlock> {
  const handle = await open(path).catch((error: unknown) => refuseUnreadable(file, error));
  try {
    const { buffer, bytesRead } = await handle
      .read(Buffer.alloc(HEAD), 0, HEAD, 0)
      .catch((error: unknown) => refuseUnreadable(file, error));
    const head = buffer.subarray(0, bytesRead);
    refuseBinary(head, file);
    const bytes = head.subarray(markLength(head));
    return { bytes, end: bytes.length, last: bytesRead < HEAD, text: bytes.toString('latin1') };
  } finally {
    await handle.close();
  }
}

function sampleRows(block: TextBlock, start: number, fields: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const row = emptyRow();
  for (let at = start; at < block.end && rows.length < ROWS; at = row.next) {
    scanRow(block, at, fields, row);
    if (row.outcome !== 'row') return rows;
    if (row.fields === fields) rows.push(allTexts(block, row));
  }
  return rows;
}
