import type { StandardId } from './standard-id.ts';

/** The breakdowns by which one standard can be cut out of another. */
export type SlicedBy = 'route' | 'stage' | 'modality';

/**
 * Part of the patients of a standard: those whose labels are among the ones listed. A breakdown that is not listed
 * is not restricted; an empty `where` is the whole standard. Labels are the canonical ones of `labelsOf`.
 */
export type Slice = {
  readonly standard: StandardId;
  readonly where: Readonly<Partial<Record<SlicedBy, readonly string[]>>>;
};

/** The standard and labels of a count; null stands for all of a breakdown, which no restricted slice holds. */
export type SliceOf = { readonly standard: StandardId } & Readonly<Partial<Record<SlicedBy, string | null>>>;

/** Whether the slice holds a count with these labels. */
export function inSlice(slice: Slice, count: SliceOf): boolean {
  if (slice.standard !== count.standard) return false;
  return restrictions(slice).every(([by, labels]) => labels.includes(count[by] ?? ''));
}

/** The slice in words: `31-day (stage Subsequent Treatment, modality Surgery)`. */
export function sliceInWords(slice: Slice): string {
  const parts = restrictions(slice).map(([by, labels]) => `${by} ${labels.join(' or ')}`);
  return parts.length === 0 ? slice.standard : `${slice.standard} (${parts.join(', ')})`;
}

function restrictions(slice: Slice): readonly (readonly [SlicedBy, readonly string[]])[] {
  return Object.entries(slice.where) as [SlicedBy, readonly string[]][];
}
