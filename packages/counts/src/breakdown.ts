/**
 * Breakdowns: what the rows of a file are broken down by. A file may hold the same patients several times (a total,
 * the same by cancer, the same by treatment); the rows of one mask hold each patient once.
 */
import { type Dimension, dimensions } from '@clockstop/rules';

/** The labels of a row by dimension; null means all of that dimension taken together. */
export type Labels = Readonly<Record<Dimension, string | null>>;

/** A set of dimensions as bits, in the order of `dimensions`; 0 is broken down by nothing. */
export type Mask = number;

/** The labels of a row, one object for all rows of a file that have the same. */
export interface Breakdown {
  /** Equal for equal labels within a file. */
  readonly id: number;
  /** The dimensions in which the labels name one part. */
  readonly mask: Mask;
  readonly labels: Labels;
}

/** Every dimension taken together. */
export const ALL: Labels = Object.freeze({
  suspectedCancer: null,
  cancerType: null,
  route: null,
  stage: null,
  modality: null,
  setting: null,
});

/** The breakdowns of a file: hands out the same object for the same labels. */
export interface LabelBook {
  readonly breakdowns: Map<string, Breakdown>;
  /** What is left of a breakdown in fewer dimensions, by its id and their mask. */
  readonly projections: Map<number, Breakdown>;
  /** The last one handed out: rows with the same labels mostly stand together. */
  latest: Breakdown | null;
}

/** A book without entries. */
export function startLabelBook(): LabelBook {
  return { breakdowns: new Map(), projections: new Map(), latest: null };
}

/** The breakdown of these labels. */
export function breakdownOf(book: LabelBook, labels: Labels): Breakdown {
  if (book.latest === null || !isSame(book.latest.labels, labels)) book.latest = findBreakdown(book, labels);
  return book.latest;
}

function isSame(a: Labels, b: Labels): boolean {
  return (
    a.cancerType === b.cancerType &&
    a.suspectedCancer === b.suspectedCancer &&
    a.route === b.route &&
    a.stage === b.stage &&
    a.modality === b.modality &&
    a.setting === b.setting
  );
}

function findBreakdown(book: LabelBook, labels: Labels): Breakdown {
  const key = dimensions.map((dimension) => labels[dimension] ?? '').join('|');
  const known = book.breakdowns.get(key);
  if (known !== undefined) return known;
  const breakdown = { id: book.breakdowns.size, mask: maskOf(labels), labels };
  book.breakdowns.set(key, breakdown);
  return breakdown;
}

/** The breakdown by the dimensions of the mask alone, the others taken together. */
export function projectTo(book: LabelBook, breakdown: Breakdown, mask: Mask): Breakdown {
  if ((breakdown.mask & ~mask) === 0) return breakdown;
  const key = breakdown.id * 64 + mask;
  const known = book.projections.get(key);
  if (known !== undefined) return known;
  const labels = {
    ...ALL,
    ...Object.fromEntries(dimensionsOf(mask).map((each) => [each, breakdown.labels[each]])),
  };
  const projection = breakdownOf(book, labels);
  book.projections.set(key, projection);
  return projection;
}

function maskOf(labels: Labels): Mask {
  return toMask(dimensions.filter((dimension) => labels[dimension] !== null));
}

/** The set of these dimensions. */
export function toMask(wanted: readonly Dimension[]): Mask {
  return wanted.reduce((mask, dimension) => mask | (1 << dimensions.indexOf(dimension)), 0);
}

/** The dimensions of a set, in order. */
export function dimensionsOf(mask: Mask): Dimension[] {
  return dimensions.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** Whether every dimension of the first set is in the second. */
export function isWithin(part: Mask, whole: Mask): boolean {
  return (part & whole) === part;
}

/** How many dimensions the set has. */
export function sizeOf(mask: Mask): number {
  return dimensionsOf(mask).length;
}
