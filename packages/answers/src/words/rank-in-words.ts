/** A place in an order: null where nobody was counted; `tied` is how many hold it, 1 when alone. */
type Place = { readonly rank: number | null; readonly tied: number };

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};

/** `1st`, `2nd`, `11th`. */
export function ordinal(place: number): string {
  return `${place}${endings[rules.select(place)]}`;
}

/** A place as a mark in a table: `1st`, or `=1st (3)` when three hold it; empty without one. */
export function rankMark({ rank, tied }: Place): string {
  if (rank === null) return '';
  return tied > 1 ? `=${ordinal(rank)} (${tied})` : ordinal(rank);
}

/** A place as it is read aloud: `joint 1st with 2 others`. */
export function rankInWords({ rank, tied }: Place): string {
  if (rank === null) return 'no place';
  if (tied <= 1) return ordinal(rank);
  return `joint ${ordinal(rank)} with ${tied - 1} ${tied === 2 ? 'other' : 'others'}`;
}
