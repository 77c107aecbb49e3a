import { type Dimension, dimensions } from './dimension.ts';
import { withoutFootnotes } from './footnote.ts';
import { totals } from './pathway-terms.ts';
import { remember } from './remember.ts';
import { termsOf } from './terms-of.ts';

/** What a text in a published file says of a breakdown: all of it, one known label, or one we do not know. */
export type ParsedLabel =
  | { readonly kind: 'all' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'unknown'; readonly label: string };

const ALL: ParsedLabel = { kind: 'all' };

const known = byDimension((dimension) => readings(dimension));
const parsed = byDimension(() => new Map<string, ParsedLabel>());

/**
 * The label that a published text stands for. Case, spacing, `&` or `and`, and footnote marks such as `(3)` do not
 * matter; `(a)` does. An unknown text keeps its own words without the footnote mark; an empty one is unknown with an
 * empty label, since only a reader knows what an empty cell of its layout means.
 * Made for files of many rows: a text seen before costs one look-up. What is remembered is bounded.
 */
export function parseLabel(dimension: Dimension, text: string): ParsedLabel {
  return parsed[dimension].get(text) ?? remember(parsed[dimension], text, readLabel(dimension, text));
}

function readLabel(dimension: Dimension, text: string): ParsedLabel {
  const label = withoutFootnotes(text);
  return known[dimension].get(keyOf(label)) ?? { kind: 'unknown', label };
}

function readings(dimension: Dimension): ReadonlyMap<string, ParsedLabel> {
  const meanings = new Map<string, ParsedLabel>(totals.map((text) => [keyOf(text), ALL]));
  for (const { label, variants = [] } of termsOf(dimension)) {
    for (const text of [label, ...variants]) meanings.set(keyOf(text), { kind: 'label', label });
  }
  return meanings;
}

function keyOf(text: string): string {
  const plain = text.toLowerCase().replaceAll('&', 'and').replace(/[’‘`]/g, "'");
  return plain.replace(/[‐-―−]/g, '-').replace(/\s+/g, '');
}

function byDimension<T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<
    Dimension,
    T
  >;
}
