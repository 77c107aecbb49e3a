/** What the words of a record of a flat extract mean: its period, its standard and its breakdown. */
import type { Period, StandardId } from '@clockstop/rules';
import { type Breakdown, breakdownOf, type LabelBook } from '../breakdown.ts';
import type { FlatField } from './flat-fields.ts';
import { toFlatLabels } from './flat-labels.ts';
import { monthNumber, monthOfFinancialYear, parsePublishedPeriod } from './published-period.ts';
import type { Fault } from './row-draft.ts';
import { subjectOfName } from './subject.ts';

/** The values of a record by field; undefined where the cell is empty. */
export type FlatValues = Partial<Record<FlatField, string | number>>;

/** What the words of a record mean. */
export interface FlatMeaning {
  readonly period: Period;
  readonly standard: StandardId;
  readonly breakdown: Breakdown;
  /** Labels that are new to the reader. */
  readonly unknown: readonly string[];
}

/** A fault with the field that holds it. */
export interface FlatFault extends Fault {
  readonly field: FlatField;
}

/** The meaning of a record's words, or what is wrong with them. */
export function toFlatMeaning(values: FlatValues, book: LabelBook): FlatMeaning | FlatFault {
  const subject = subjectOfName(textOf(values.standard));
  if (subject === null) return faultIn('standard', values, 'unknown-standard');
  const period = parsePublishedPeriod(values.period ?? '');
  if (period === null) return faultIn('period', values, 'unknown-period');
  if (!agrees(period, values)) {
    return {
      code: 'period-differs',
      field: 'month',
      facts: { period, other: `${values.month} ${values.year}` },
    };
  }
  const words = {
    group: textOf(values.group),
    modality: textOf(values.modality),
    cancer: textOf(values.cancer),
  };
  const found = toFlatLabels(words, subject);
  if (found === null) return faultIn('cancer', values, 'wrong-label');
  return {
    period,
    standard: subject.standard,
    breakdown: breakdownOf(book, found.labels),
    unknown: found.unknown,
  };
}

function textOf(value: string | number | undefined): string {
  return String(value ?? '').trim();
}

function faultIn(field: FlatField, values: FlatValues, code: Fault['code']): FlatFault {
  return { code, field, facts: { value: values[field] ?? '' } };
}

/** Whether YEAR and MONTH, where they stand, say the same month as PERIOD. */
function agrees(period: Period, { year, month }: FlatValues): boolean {
  const start = Number(/^(\d{4})[-/]\d\d(?:\d\d)?$/.exec(textOf(year))?.[1]);
  const number = monthNumber(textOf(month));
  return Number.isNaN(start) || number === null || monthOfFinancialYear(start, number) === period;
}
