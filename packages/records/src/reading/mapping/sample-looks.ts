/** What the values of a column of an extract look like, without ever showing one. */
import { type ColumnName, columns, type Format, items } from '@clockstop/rules';
import { normaliseDate } from '../date-text.ts';

/**
 * Whether values could be those of a column; `in-words` when they are words where the data set has codes; `unsure` when
 * there are none, or nothing speaks for or against it.
 */
export type Fit = 'fits' | 'differs' | 'in-words' | 'unsure';

/** How many of the values must look alike. */
const MOST_OF = 0.8;

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** True of a text that is written like a date. */
export function looksLikeDate(text: string): boolean {
  return dateForm.test(normaliseDate(text));
}

/** What is told of a look in a reason. */
export type Look = { readonly inWords: string; readonly is: (text: string) => boolean };

const aDate: Look = { inWords: 'dates', is: looksLikeDate };
const aNumber: Look = { inWords: 'small whole numbers', is: (text) => /^\d{1,3}(\.0+)?$/.test(text) };
const anNhsNumber: Look = { inWords: 'ten digits', is: (text) => /^\d{3} ?\d{3} ?\d{4}$/.test(text) };
const aDiagnosis: Look = { inWords: 'ICD-10 codes', is: (text) => /^[A-Z]\d{2}\.?[0-9X]{0,2}$/i.test(text) };
const aSite: Look = {
  inWords: 'codes of organisations',
  is: (text) => /^[A-Z]{3}$/.test(text) || /^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{3,9}$/i.test(text),
};
const aCode: Look = { inWords: 'short codes', is: (text) => text.length <= 3 };
const aText: Look = { inWords: 'texts', is: (text) => !looksLikeDate(text) };

/** What the values of a column look like when it is written as the data set has it. */
export function lookOf(column: ColumnName): Look {
  const item = items.find(({ id }) => id === column);
  if (item !== undefined) return lookOfFormat(item.format);
  const kind = columns.find(({ id }) => id === column)?.kind ?? 'text';
  if (kind === 'date') return aDate;
  return kind === 'number' ? aNumber : aText;
}

function lookOfFormat({ kind }: Format): Look {
  switch (kind) {
    case 'nhs-number':
      return anNhsNumber;
    case 'organisation':
    case 'site':
      return aSite;
    case 'code':
      return aCode;
    case 'date':
      return aDate;
    case 'days':
      return aNumber;
    case 'icd-10':
      return aDiagnosis;
    case 'identifier':
    case 'comment':
      return aText;
  }
}

/** Whether most values look as those of the column should. NHS numbers may be pseudonyms, which look like anything. */
export function fitOf(values: readonly string[], column: ColumnName): Fit {
  const filled = values.filter((text) => text !== '' && text !== 'NULL');
  if (filled.length === 0) return 'unsure';
  const look = lookOf(column);
  const alike = filled.filter(look.is).length / filled.length;
  if (alike >= MOST_OF) return look === aText ? 'unsure' : 'fits';
  const dates = filled.filter(looksLikeDate).length / filled.length;
  if (dates >= 1 - MOST_OF) return 'differs';
  if (look === aCode) return 'in-words';
  return look === anNhsNumber ? 'unsure' : 'differs';
}
