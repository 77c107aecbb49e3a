/** What the words of a record of a Monthly Combined CSV mean: its period, basis, standard and breakdown. */
import { type Dimension, type Month, type Period, parseLabel, type StandardId } from '@clockstop/rules';
import { ALL, type Breakdown, breakdownOf, type LabelBook } from '../breakdown.ts';
import { type Basis, bases } from '../count.ts';
import type { CombinedField } from './combined-fields.ts';
import { parsePublishedPeriod } from './published-period.ts';
import type { Fault } from './row-draft.ts';
import { type Subject, subjectOfItem } from './subject.ts';

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

const TIME_OF_DAY = / \d{1,2}:\d\d(?::\d\d)?$/;

/** The meaning of a record's words, or what is wrong with them. The month is that of a file without a Period column. */
export function toCombinedMeaning(
  words: CombinedWords,
  book: LabelBook,
  month: Month | null,
): CombinedMeaning | CombinedFault {
  const period = month ?? parsePublishedPeriod(words.period.replace(TIME_OF_DAY, ''));
  if (period === null) return faultIn('period', words, 'unknown-period');
  const basis = bases.find((each) => words.basis.toLowerCase().replace(/ based$/, '') === each);
  if (basis === undefined) return faultIn('basis', words, 'wrong-label');
  const subject = subjectOfItem(words.standard);
  if (subject === null) return faultIn('standard', words, 'unknown-standard');
  const labels = toLabels(words, book, subject);
  return 'field' in labels ? labels : { period, basis, standard: subject.standard, ...labels };
}

function faultIn(field: CombinedField, words: CombinedWords, code: Fault['code']): CombinedFault {
  return { code, field, facts: { value: words[field] } };
}

/** The dimension of the column of routes and stages, and of that of treatments. */
const dimensionsOf: Partial<Record<StandardId, Partial<Record<LabelField, Dimension>>>> = {
  'faster-diagnosis': { group: 'route' },
  '31-day': { group: 'stage', modality: 'modality' },
  '62-day': { group: 'route', modality: 'modality' },
};

type LabelField = Extract<CombinedField, 'cancer' | 'group' | 'modality'>;

/** An empty cell says, as "All …" does, that the labels of its column are taken together. */
function toLabels(
  words: CombinedWords,
  book: LabelBook,
  subject: Subject,
): Pick<CombinedMeaning, 'breakdown' | 'unknown'> | CombinedFault {
  const labels: Record<Dimension, string | null> = { ...ALL };
  const unknown: string[] = [];
  const dimensionOf: Partial<Record<LabelField, Dimension>> = {
    cancer: subject.cancers,
    ...dimensionsOf[subject.standard],
  };
  for (const field of ['cancer', 'group', 'modality'] as const) {
    const dimension = dimensionOf[field] ?? null;
    const parsed = parseLabel(dimension ?? 'route', words[field]);
    if (words[field] === '' || parsed.kind === 'all' || isConstant(subject, dimension, parsed.label))
      continue;
    if (dimension === null || subject.constant?.dimension === dimension)
      return faultIn(field, words, 'wrong-label');
    if (parsed.kind === 'unknown') unknown.push(parsed.label);
    labels[dimension] = parsed.label;
  }
  return { breakdown: breakdownOf(book, labels), unknown };
}

function isConstant({ constant }: Subject, dimension: Dimension | null, label: string): boolean {
  return constant !== null && constant.dimension === dimension && constant.label === label;
}
