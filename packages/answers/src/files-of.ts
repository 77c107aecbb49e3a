import type { Part } from '@clockstop/counts';

/** The names of the published files that a part of an answer comes from: its own, or those that were added up in it. */
export function filesOf({ source, slice }: Part): readonly string[] {
  return slice.origin?.files.map((file) => `${file} (in ${source.file})`) ?? [source.file];
}
