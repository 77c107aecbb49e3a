/** Where the rows of a source lie: in its own file, or, month by month, in files that it only names. */
import { join } from 'node:path';
import type { Slice, Source } from './source.ts';
import { sourcesFolder } from './write-source.ts';

/** The folder of a store in which files of the counts of a month lie. */
export function monthsFolder(store: string): string {
  return join(sourcesFolder(store), 'months');
}

/** The file of a month by its name, 64 hexadecimal digits. */
export function monthPath(store: string, file: string): string {
  return join(monthsFolder(store), `${file}.parquet`);
}

/** The file in which the rows of a slice of a source lie. */
export function pathOfSlice(
  store: string,
  { hash, folder = store }: Pick<Source, 'hash' | 'folder'>,
  { file }: Pick<Slice, 'file'>,
): string {
  return file === undefined ? join(sourcesFolder(folder), `${hash}.parquet`) : monthPath(folder, file);
}

/** Every file in which rows of a source lie. */
export function pathsOfSource(store: string, source: Source): readonly string[] {
  const slices = source.slices.length === 0 ? [{}] : source.slices;
  return [...new Set(slices.map((slice) => pathOfSlice(store, source, slice)))];
}
