/**
 * Reconciliation: a file against itself. What disagrees is kept as published and reported, never repaired.
 *
 * - Within + after = total, and the bands add up to both, in every row.
 * - An England row is the sum of its organisations with the same labels; one with no organisations under it is the
 *   sum of the England rows that it holds.
 * - A whole is the sum of its parts, for every breakdown that the file has. An absent row means zero.
 */
import type { LabelBook } from '../breakdown.ts';
import type { Count } from '../count.ts';
import type { Problem } from '../problem.ts';
import { reconcileEngland } from './england.ts';
import { reconcileParts } from './parts.ts';
import { toTables } from './table.ts';

/** Every disagreement within a file. A row is named by the first check that it fails, not again by the others. */
export function reconcile(counts: readonly Count[], book: LabelBook): Problem[] {
  return toTables(counts, book).flatMap((table) => {
    reconcileEngland(table);
    reconcileParts(table);
    return table.problems;
  });
}
