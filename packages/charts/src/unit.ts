/**
 * What the figures of a chart are: shares (fractions of 1), whole numbers of something (`referrals`), or amounts in a
 * unit (`days`). `of` is the plural that is written beside the axis.
 */
export type Unit =
  | { readonly kind: 'share' }
  | { readonly kind: 'count'; readonly of: string }
  | { readonly kind: 'number'; readonly of: string };

/** The noun that is written beside the axis; none for shares, which are written in per cent. */
export function nounOf(unit: Unit): string {
  return unit.kind === 'share' ? '' : unit.of;
}

/** What a title speaks of, always in the singular: `The share`, `The number of referrals`. */
export function subjectOf(unit: Unit): string {
  switch (unit.kind) {
    case 'share':
      return 'The share';
    case 'count':
    case 'number':
      return `The number of ${unit.of}`;
  }
}
