/**
 * A source: one file that was read into the store, with its provenance. It travels inside the Parquet file of its
 * counts, so the folder of those files is the catalogue.
 */
import { type Dimension, isMonth, type Period, type StandardId } from '@clockstop/rules';
import { dimensionsOf, type Mask } from '../breakdown.ts';
import { type Basis, type Count, ENGLAND, type Vintage } from '../count.ts';
import { type Origin, originKey } from '../layouts/rollup-file.ts';
import type { Problem } from '../problem.ts';
import type { Layout, PublishedFile, Release } from '../published-file.ts';
import type { CellUse } from '../reading.ts';

/** What one table of a source can answer: its period, basis, standard and breakdown. */
export interface Slice {
  readonly period: Period;
  readonly basis: Basis;
  readonly standard: StandardId;
  readonly by: readonly Dimension[];
  readonly rows: number;
  /** Whether it has rows for England. */
  readonly england: boolean;
  /** Whether it has rows for organisations; a table of England alone says nothing of them. */
  readonly organisations: boolean;
  /** The ids of its wait bands. */
  readonly bands: readonly string[];
  /** Set where its rows do not lie in the file of the source: the name of a file of the counts of a month. */
  readonly file?: string;
  /** Set where its rows are alliances, added up before; else they are organisations. */
  readonly origin?: Origin;
}

/** The provenance of a source. */
export interface Source {
  /** SHA-256 of the file's bytes, in hexadecimal: its name in the store. */
  readonly hash: string;
  /** The file's name without folders. */
  readonly file: string;
  readonly bytes: number;
  readonly layout: Layout;
  readonly release: Release;
  readonly vintage: Vintage;
  /** When it was read, as an ISO time. */
  readonly readAt: string;
  readonly counts: number;
  readonly cells: Readonly<Record<CellUse, number>>;
  /** The first thousand problems; `problemCount` tells how many there were. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What the publisher says of the quality of the data, in its own words. */
  readonly statements: readonly string[];
  readonly slices: readonly Slice[];
  /** The store that it lies in, where that is not the one that was opened; not part of its provenance. */
  readonly folder?: string;
}

const MOST_PROBLEMS = 1000;
const MOST_STATEMENTS = 50;

/** The provenance of a file that was read. */
export function toSource(
  file: PublishedFile,
  facts: Pick<Source, 'hash' | 'file' | 'bytes' | 'readAt'>,
): Source {
  return {
    ...facts,
    layout: file.layout,
    release: file.release,
    vintage: file.vintage,
    counts: file.counts.length,
    cells: file.cells,
    problems: file.problems.slice(0, MOST_PROBLEMS),
    problemCount: file.problems.length,
    statements: file.statements.slice(0, MOST_STATEMENTS),
    slices: withOrigins(toSlices(file.counts), file.origins),
  };
}

function withOrigins(slices: readonly Slice[], origins: PublishedFile['origins']): readonly Slice[] {
  if (origins === undefined) return slices;
  return slices.map((slice) => {
    const origin = origins.get(originKey(slice));
    return origin === undefined ? slice : { ...slice, origin };
  });
}

function toSlices(counts: readonly Count[]): Slice[] {
  const drafts = new Map<string, Draft>();
  let draft: Draft | null = null;
  for (const count of counts) {
    if (draft === null || !isIn(draft, count)) {
      draft = sliceOf(drafts, count);
      for (const band in count.bands) draft.bands.add(band);
    }
    draft.rows++;
    if (count.code === ENGLAND) draft.england = true;
    else draft.organisations = true;
  }
  return [...drafts.values()].map(({ mask: _, bands, ...slice }) => ({ ...slice, bands: [...bands] }));
}

type Draft = { -readonly [K in keyof Slice]: K extends 'bands' ? Set<string> : Slice[K] } & { mask: Mask };

/** Rows of a slice mostly stand together, so the slice of the row before is tried first. */
function isIn({ standard, period, basis, mask }: Draft, count: Count): boolean {
  return (
    count.standard === standard &&
    count.breakdown.mask === mask &&
    count.period === period &&
    count.basis === basis
  );
}

function sliceOf(drafts: Map<string, Draft>, { period, basis, standard, breakdown: { mask } }: Count): Draft {
  const key = `${period}|${basis}|${standard}|${mask}`;
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft = {
    period,
    basis,
    standard,
    by: dimensionsOf(mask),
    rows: 0,
    england: false,
    organisations: false,
    bands: new Set<string>(),
    mask,
  };
  drafts.set(key, draft);
  return draft;
}

const knownLonger = new WeakMap<readonly Source[], readonly Period[]>();

/** The periods of several months for which sources hold figures. Worked out once for a list of sources. */
export function longerPeriods(sources: readonly Source[]): readonly Period[] {
  const longer = knownLonger.get(sources) ?? findLonger(sources);
  knownLonger.set(sources, longer);
  return longer;
}

function findLonger(sources: readonly Source[]): readonly Period[] {
  const all = sources.flatMap(({ slices }) => slices.map(({ period }) => period));
  return [...new Set(all)].filter((period) => !isMonth(period));
}
