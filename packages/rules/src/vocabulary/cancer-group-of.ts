import type { CancerGroup } from './cancer-groups.ts';
import { cancerTypes } from './cancer-types.ts';
import { suspectedCancers } from './suspected-cancers.ts';

const GROUPS: ReadonlyMap<string, CancerGroup | null> = new Map(
  [...suspectedCancers, ...cancerTypes].map((term) => [term.label, term.group]),
);

/**
 * The dashboard group of a canonical suspected cancer or cancer type; null for `Missing or Invalid`, which is in none,
 * and for a label that is not known. Brain, sarcoma, children's and non-specific symptoms are in Other by elimination:
 * the dashboard has no group of their own for them.
 */
export function cancerGroupOf(label: string): CancerGroup | null {
  return GROUPS.get(label) ?? null;
}
