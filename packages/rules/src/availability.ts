import { identitiesFor } from './identity.ts';
import { addMonths, type Month, monthInWords } from './period.ts';
import { sliceInWords } from './slice.ts';
import type { Standard } from './standard.ts';
import type { StandardId } from './standard-id.ts';
import { standardById } from './standards.ts';
import { hasFigures } from './standards-in.ts';

/** Whether figures can be had at all, and if not, a sentence that says why. */
export type Availability =
  | { readonly kind: 'available' }
  | { readonly kind: 'not-available'; readonly reason: string };

/**
 * Whether the rules allow figures of the standard for the month: published as such, or exactly made of others that
 * are. Answers from the rules alone; whether a file with the figures has been read is for the store to say.
 */
export function availability(id: StandardId, month: Month): Availability {
  const standard = standardById(id);
  if (hasFigures(standard, month) || hasExactSum(id, month)) return { kind: 'available' };
  const reason =
    month < standard.figuresFrom ? notYet(standard) : ended(standard, standard.figuresUntil ?? month);
  return { kind: 'not-available', reason };
}

function hasExactSum(id: StandardId, month: Month): boolean {
  return identitiesFor(id, month).some(({ sumOf }) =>
    sumOf.every((slice) => hasFigures(standardById(slice.standard), month)),
  );
}

function notYet({ id, figuresFrom, noneBefore }: Standard): string {
  const first = `${id} was first published for ${monthInWords(figuresFrom)}`;
  return noneBefore === null ? `${first}.` : `${first}; ${noneBefore}.`;
}

function ended({ id, replacedBy }: Standard, last: Month): string {
  const ending = `${id} ended in ${monthInWords(last)}`;
  if (replacedBy === null) return `${ending} and has not been published since.`;
  return `${ending}; since ${monthInWords(addMonths(last, 1))} it is part of ${sliceInWords(replacedBy)}.`;
}
