/** What the words of a record of a Monthly Combined CSV mean: its period, basis, standard and breakdown. */
import type { Month, Period, StandardId } from '@clockstop/rules';
import { type Breakdown, breakdownOf, type LabelBook } from '../breakdown.ts';
import { type Basis, bases } from '../count.ts';
import type { CombinedField } from './combined-fields.ts';
import { toCombinedLabels } from './combined-labels.ts';
import { parsePublishedPeriod } from './published-period.ts';
import type { Fault } from './row-draft.ts';
import { subjectOfItem } from './subject.ts';

/** The words of a record; empty where the cell is. */
export type CombinedWords = Record<CombinedField, string>;

/** What the words of a record mean. */
export interface CombinedMeaning {
  readonly period: Period;
  readonly basis: Basis;
  readonly standard: StandardId;
  readonly breakdown: Breakdown;
  /** Labels that are new to the reader. */
  readonly unknown: readonly string[];
}

/** A fault with the field that holds it. */
export interface CombinedFault extends Fault {
  readonly field: CombinedField;
}

/** The meaning of a record's words, or what is wrong with them. The month is that of a file without a Period column. */
export function toCombinedMeaning(
  words: CombinedWords,
  book: LabelBook,
  month: Month | null,
): CombinedMeaning | CombinedFault {
  const period = month ?? parsePublishedPeriod(words.period);
  if (period === null) return faultIn('period', words, 'unknown-period');
  const basis = basisOf(words.basis);
  if (basis === null) return faultIn('basis', words, 'wrong-label');
  const subject = subjectOfItem(words.standard);
  if (subject === null) return faultIn('standard', words, 'unknown-standard');
  const found = toCombinedLabels(words, subject);
  if ('wrong' in found) return faultIn(found.wrong, words, 'wrong-label');
  const breakdown = breakdownOf(book, found.labels);
  return { period, basis, standard: subject.standard, breakdown, unknown: found.unknown };
}

function basisOf(text: string): Basis | null {
  const word = text.toLowerCase().replace(/s?(?:[ -]based)?$/, '');
  return bases.find((each) => each === word) ?? null;
}

function faultIn(field: CombinedField, words: CombinedWords, code: Fault['code']): CombinedFault {
  return { code, field, facts: { value: words[field] } };
}
