/** A data release as files: one of figures for each vintage, the list of their sources, and what to know about them. */
import { rollupHeadings, type Store } from '@clockstop/counts';
import { type CsvValue, toCsv } from '../words/to-csv.ts';
import { aboutRelease } from './about-release.ts';
import { type ReleaseFigures, type ReleaseLine, releaseFigures } from './release-figures.ts';

/** The vintages that are released, each in a file of its own. */
const releasedVintages = ['final', 'provisional', 'unknown'] as const;

/** The files of a release, by name. Equal stores make equal files, byte for byte. */
export type ReleaseFiles = Readonly<Record<string, string>>;

/** The name of the file of a vintage. Those that do not say their status are of a vintage that is not stated. */
function figuresFile(vintage: (typeof releasedVintages)[number]): string {
  return vintage === 'unknown' ? 'alliance-figures-not-stated.csv' : `alliance-figures-${vintage}.csv`;
}

/** Makes a release of all that a store of published files has. */
export async function makeRelease(store: Store): Promise<ReleaseFiles> {
  const made = await Promise.all(
    releasedVintages.map(async (vintage) => ({ vintage, ...(await releaseFigures(store, vintage)) })),
  );
  const figures = made.map(({ vintage, lines }) => [figuresFile(vintage), toCsv(toTable(lines))] as const);
  return {
    ...Object.fromEntries(figures),
    'sources.csv': toCsv(sourcesTable(made)),
    'README.md': aboutRelease(made.map(({ vintage, lines }) => ({ file: figuresFile(vintage), lines }))),
  };
}

function toTable(lines: readonly ReleaseLine[]): readonly (readonly CsvValue[])[] {
  return [
    rollupHeadings,
    ...lines.map(({ period, basis, standard, code, within, total, derived, files }) => [
      ...[period, basis, standard, code, within, total],
      derived ? 'yes' : '',
      files.join(' + '),
    ]),
  ];
}

function sourcesTable(made: readonly ReleaseFigures[]): readonly (readonly CsvValue[])[] {
  const sources = new Map(made.flatMap((each) => each.sources.map((source) => [source.hash, source])));
  const sorted = [...sources.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [
    ['file', 'sha256', 'bytes', 'layout', 'release', 'vintage'],
    ...sorted.map(({ file, hash, bytes, layout, release, vintage }) => [
      ...[file, hash, bytes, layout, release, vintage],
    ]),
  ];
}
