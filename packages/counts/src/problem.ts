/**
 * Problems found in files. A problem is a value: a file with ten thousand bad rows is a report, not an exception.
 * `error` means that something in the file was left out, `disagreement` that the file contradicts itself (kept as
 * published), `notice` that the reader saw something it does not know but lost nothing by it.
 */

import { columnName } from './spreadsheet/index.ts';

/** How much a problem matters. */
export type Severity = 'error' | 'disagreement' | 'notice';

/** Where in a file: sheet by name, row and column 1-based; absent parts are not known or do not apply. */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** One problem, with what is needed to say it in words. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

interface Kind {
  readonly severity: Severity;
  /** The sentence, with `{fact}` where a fact goes. */
  readonly text: string;
}

/** Every kind of problem, with its sentence and what to do. */
const kinds = {
  'no-period': {
    severity: 'error',
    text: 'No month or quarter was found above the table. Add the line that the publisher puts there, such as "PERIOD: July 2021".',
  },
  'no-named-period': {
    severity: 'error',
    text: 'The file has no column Period and its name states no one month, so its rows cannot be read. Name the month in the file name, such as "April-2025-Monthly-Combined-CSV-Final.csv".',
  },
  'layout-not-tried': {
    severity: 'notice',
    text: 'The reader of this layout was made from its description and has not yet been tried on a real file. Compare some of its figures with those of the workbook for the same month.',
  },
  'no-basis': {
    severity: 'error',
    text: 'The table does not say whether it is provider or commissioner based. Its third line should begin "BASIS:".',
  },
  'unknown-table': {
    severity: 'error',
    text: 'The table "{title}" is not one that this reader knows; {cells} cells were left out. Check that the file is a cancer waiting times release.',
  },
  'no-header': {
    severity: 'error',
    text: 'No row of column headings was found in this table; {cells} cells were left out.',
  },
  'unknown-column': {
    severity: 'error',
    text: 'The column headed "{heading}" is not known, so its cells were left out.',
  },
  'missing-column': {
    severity: 'error',
    text: 'The table has no column {heading}, so its rows cannot be read.',
  },
  'wrong-limit': {
    severity: 'error',
    text: 'The column headed "{heading}" does not fit the {limit}-day standard of this table, so its rows were left out.',
  },
  'unexpected-cell': {
    severity: 'error',
    text: 'This cell stands where the table has no column or no row that the reader knows, and was left out.',
  },
  'not-a-number': {
    severity: 'error',
    text: '{heading} should be a number of patients, but is "{value}". The row was left out.',
  },
  'not-a-half': {
    severity: 'error',
    text: '{heading} should be a whole or half number of patients of 0 or more, but is {value}. The row was left out.',
  },
  uncalculated: {
    severity: 'error',
    text: '{heading} is a formula whose result was not saved with the file. Open the file in Excel or LibreOffice, save it, and read it again. The row was left out.',
  },
  'within-total': {
    severity: 'error',
    text: 'Within {within} is more than the total {total}. The row was left out.',
  },
  'missing-number': { severity: 'error', text: '{heading} is empty. The row was left out.' },
  'missing-code': {
    severity: 'error',
    text: 'The row has figures but no organisation code. It was left out.',
  },
  'not-a-code': {
    severity: 'error',
    text: 'The organisation code "{value}" is not written as one (3 to 9 letters and digits). The row was left out.',
  },
  'not-an-alliance': {
    severity: 'error',
    text: '"{value}" is not the code of an alliance (E56 and six digits), ENGLAND or NONE. The row was left out.',
  },
  'repeated-row': {
    severity: 'error',
    text: 'The same organisation and labels already stand in {first}. This row was left out, so that nobody is counted twice.',
  },
  'unknown-standard': {
    severity: 'error',
    text: 'The standard "{value}" is not known. The row was left out.',
  },
  'unknown-period': { severity: 'error', text: '"{value}" is not a month. The row was left out.' },
  'wrong-label': {
    severity: 'error',
    text: '"{value}" does not belong in this table. The row was left out.',
  },
  'period-differs': {
    severity: 'error',
    text: 'The period {period} does not agree with {other} in the same row. The row was left out.',
  },
  'sheet-period-differs': {
    severity: 'disagreement',
    text: 'This sheet says {period}, but others in the file say {other}. Each is kept under its own period: check which is right.',
  },
  'status-differs': {
    severity: 'disagreement',
    text: 'The file name says {named}, but the file itself says {inside}. It is kept as {inside}.',
  },
  'name-period-differs': {
    severity: 'disagreement',
    text: 'The file name says {named}, but the table says {period}. It is kept under {period}.',
  },
  'within-after': {
    severity: 'disagreement',
    text: 'Within {within} and after {after} do not add up to the total {total}.',
  },
  'bands-total': {
    severity: 'disagreement',
    text: 'The wait bands add up to {sum}, not to the total {total}.',
  },
  'bands-within': {
    severity: 'disagreement',
    text: 'The wait bands up to the limit add up to {sum}, not to {within} within it.',
  },
  'share-differs': {
    severity: 'disagreement',
    text: 'The published share {share} is not {within} of {total}.',
  },
  'england-sum': {
    severity: 'disagreement',
    text: "England's {column} is {published}, but its organisations add up to {sum}.",
  },
  'england-siblings': {
    severity: 'disagreement',
    text: "England's {column} is {published}, but the England rows that it should hold add up to {sum}.",
  },
  'parts-whole': {
    severity: 'disagreement',
    text: '{column} is {published}, but its parts by {dimension} add up to {sum}.',
  },
  'new-label': {
    severity: 'notice',
    text: 'The label "{value}" is new to this reader. The row was kept under it.',
  },
  'unknown-text': {
    severity: 'notice',
    text: 'This line of text is not one that the reader knows. No figure was taken from it.',
  },
  'error-value': {
    severity: 'notice',
    text: 'The spreadsheet left an error value here, outside the figures.',
  },
  'other-encoding': {
    severity: 'notice',
    text: 'The file is not written in UTF-8. It was read as Windows-1252.',
  },
  'no-rows': { severity: 'error', text: 'The table has headings but no rows.' },
  'unreadable-sheet': { severity: 'error', text: 'This sheet could not be read ({reason}).' },
} as const satisfies Record<string, Kind>;

/** The code of a kind of problem. */
export type ProblemCode = keyof typeof kinds;

/** How much this kind of problem matters. */
export function severityOf(code: ProblemCode): Severity {
  return kinds[code].severity;
}

/** The problem in words, without its place. */
export function explainProblem({ code, facts }: Problem): string {
  return kinds[code].text.replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact] ?? '?'));
}

/** The place in words: `sheet "31-DAY (RARER CANCERS)", row 154, column F`. */
export function explainPlace({ sheet, row, column }: Place): string {
  const parts = [
    sheet === undefined || sheet === '' ? '' : `sheet "${sheet}"`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${columnName(column)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
