import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawRecord, type ReadOptions, type RecordsFile, readRecords } from '@clockstop/records';

/** What reading an invented file came to. */
export interface ReadText {
  readonly file: RecordsFile;
  readonly records: readonly RawRecord[];
}

/** Writes a file with this content, reads it as one of records, and removes it. */
export async function readText(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<ReadText> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-records-'));
  const records: RawRecord[] = [];
  try {
    const path = join(folder, 'invented.txt');
    await writeFile(path, content);
    const file = await readRecords(path, { onRecord: (record) => records.push(record), ...options });
    return { file, records };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rejected rows, each as its row, line and code. */
export function rejections({ file }: ReadText): readonly string[] {
  return file.rejected.map(({ row, line, code }) => `${row} ${line} ${code}`);
}

/** The first text of each record. */
export function firstTexts({ records }: ReadText): readonly string[] {
  return records.map(({ texts }) => texts[0] ?? '');
}
