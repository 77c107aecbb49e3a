import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ColumnName, columns } from '@clockstop/rules';
import type { ColumnMapping } from '../../reading/mapping/column-mapping.ts';
import { recognise } from '../../reading/recognise/recognise.ts';

const HEAD = 262_144;

/**
 * The columns that a file has, by its headings; all where a file has none. Null where it cannot be opened, which its
 * reader explains. Throws RecordsFileError for a file that is not one of records.
 */
export async function givenColumns(
  path: string,
  mapping: ColumnMapping | undefined,
): Promise<ReadonlySet<ColumnName> | null> {
  const head = await headOf(path);
  if (head === null) return null;
  const recognised = recognise({ ...head, file: basename(path), mapping });
  if (recognised.layout === 'xml' || recognised.layout === 'submission')
    return new Set(columns.map(({ id }) => id));
  return new Set(recognised.plan.fields.flatMap(({ column }) => columns[column]?.id ?? []));
}

async function headOf(path: string): Promise<{ readonly head: Buffer; readonly last: boolean } | null> {
  const file = await open(path).catch(() => null);
  try {
    const read = await file?.read(Buffer.alloc(HEAD), 0, HEAD);
    return read === undefined
      ? null
      : { head: read.buffer.subarray(0, read.bytesRead), last: read.bytesRead < HEAD };
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}
