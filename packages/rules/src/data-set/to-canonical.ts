import type { ColumnName } from '../pathway/columns.ts';
import { type CodeList, spellingsOf } from './code-list.ts';
import { codeLists } from './code-lists.ts';
import type { Format } from './item.ts';
import { items } from './items.ts';

/** A diagnosis of ICD-10: category, further digits if any, then fillers (X) and the dagger or asterisk mark (D, A). */
const ICD_10 = /^([A-Z]\d\d)(?:\.?(?:(\d\d?)|X))?X?[DA]?$/i;

/** The most characters that a diagnosis is written with. */
const LONGEST_ICD_10 = 6;

/**
 * A diagnosis written as it is kept: the category alone (`C61`) or with its dot (`C50.9`). `C509`, `c50.9` and `C61X`
 * are read too; null when the text is none of these. Source: NHS Data Dictionary, ICD-10 CODE, and the data set's FAQ.
 */
export function toDottedDiagnosis(text: string): string | null {
  const match = text.length > LONGEST_ICD_10 ? null : ICD_10.exec(text);
  if (match === null) return null;
  const [, category = '', further = ''] = match;
  return category.toUpperCase() + (further === '' ? '' : `.${further}`);
}

/** A text as it is kept, made from the text as it was written. */
type ToCanonical = (text: string) => string;

const byColumn: ReadonlyMap<string, ToCanonical> = new Map(
  items.map(({ id, format }) => [id, ofFormat(format)]),
);

/** How texts of the column become what is kept; see `toCanonical`. */
export function canonicalOf(column: ColumnName): ToCanonical {
  return byColumn.get(column) ?? asItIs;
}

/**
 * The text of a column as it is kept, for texts that passed the checks: codes of two digits where the dictionary lets one
 * be written (the end reason of the 28-day pathway), diagnoses with their dot, organisations in capitals.
 */
export function toCanonical(column: ColumnName, text: string): string {
  return canonicalOf(column)(text);
}

function ofFormat(format: Format): ToCanonical {
  switch (format.kind) {
    case 'icd-10':
      return (text) => toDottedDiagnosis(text) ?? text;
    case 'organisation':
    case 'site':
      return (text) => text.toUpperCase();
    case 'code':
      return ofList(codeLists[format.list]);
    case 'nhs-number':
    case 'identifier':
    case 'date':
    case 'days':
    case 'comment':
      return asItIs;
  }
}

function ofList(list: CodeList): ToCanonical {
  if (!list.isZeroOptional) return asItIs;
  const whole = new Map(
    list.codes.flatMap((code) => spellingsOf(code, list).map((text) => [text, code.code])),
  );
  return (text) => whole.get(text) ?? text;
}

function asItIs(text: string): string {
  return text;
}
