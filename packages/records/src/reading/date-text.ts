/** Dates of extracts, which are written in several ways, in the form that the data set has. */

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** How the dates of an extract are written. */
export type DateOrder = 'YYYY-MM-DD' | 'DD/MM/YYYY';

/**
 * A date written `2024-05-01` or `01/05/2024`, with or without a time of day, as CCYY-MM-DD. Everything else stays as it
 * is, for the checks to report; and so does the other order, when one is given.
 */
export function normaliseDate(text: string, order?: DateOrder): string {
  if (text.length === 10 && text[4] === '-' && order !== 'DD/MM/YYYY') return text;
  const ymd = order === 'DD/MM/YYYY' ? null : yearFirst.exec(text);
  if (ymd !== null) return `${ymd[1]}-${ymd[2]}-${ymd[3]}`;
  const dmy = order === 'YYYY-MM-DD' ? null : dayFirst.exec(text);
  if (dmy === null) return text;
  return `${dmy[3]}-${dmy[2]?.padStart(2, '0')}-${dmy[1]?.padStart(2, '0')}`;
}

/** A whole number that went through a spreadsheet or a data frame (`5.0`) as it was (`5`). */
export function normaliseNumber(text: string): string {
  return text.replace(/^(\d+)\.0+$/, '$1');
}
