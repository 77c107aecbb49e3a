import type { CsvValue } from '@clockstop/answers';
import type { Source, Store } from '@clockstop/counts';
import { publicVintages } from './public-vintages.ts';

/** The sources whose figures may be shown to everyone. */
export function publicSources({ sources }: Pick<Store, 'sources'>): readonly Source[] {
  return sources.filter(({ vintage }) => publicVintages.some((each) => each === vintage));
}

/** Sources as the lines of a table, headings first. */
export function sourceLines(sources: readonly Source[]): readonly (readonly CsvValue[])[] {
  return [
    ['file', 'sha256', 'bytes', 'layout', 'release', 'vintage', 'read_at', 'counts', 'problems'],
    ...sources.map(({ file, hash, bytes, layout, release, vintage, readAt, counts, problemCount }) => [
      ...[file, hash, bytes, layout, release, vintage, readAt, counts, problemCount],
    ]),
  ];
}
