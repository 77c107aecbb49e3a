import type { ProblemKind } from './problem-kind.ts';
import { checkSources } from './sources.ts';

const { dictionary, frequentQuestions, reasoning } = checkSources;
const sourced = { severity: 'error', source: dictionary, confidence: 'sourced' } as const;

/** What can be wrong with one item by itself: the second stage. Those only of extracts are warnings. */
export const itemProblems = {
  'CWT-S001': {
    ...sourced,
    text: 'The item is mandatory in every record, and is empty.',
    advice: 'Fill it in.',
  },
  'CWT-S002': {
    ...sourced,
    text: 'The NHS number is not ten digits.',
    advice: 'Write the ten digits without spaces or hyphens.',
  },
  'CWT-S003': {
    ...sourced,
    text: 'The NHS number does not pass its check digit.',
    advice: 'Trace the patient in the Personal Demographics Service; a digit is probably wrong.',
  },
  'CWT-S004': {
    ...sourced,
    text: 'The NHS number is ten equal digits, which no patient has.',
    advice: 'Trace the patient in the Personal Demographics Service.',
    source: reasoning,
    confidence: 'derived',
  },
  'CWT-S005': {
    ...sourced,
    text: 'The date is not written as year, month and day, such as 2022-04-01.',
    advice: 'Write four digits, two and two, with hyphens. Spreadsheets may have changed the format.',
  },
  'CWT-S006': {
    ...sourced,
    text: 'The date does not exist.',
    advice: 'Check the day of the month, and 29 February.',
  },
  'CWT-S007': {
    ...sourced,
    text: 'The code is not in the national list "{list}".',
    advice: 'Use a code of the list, with its leading zero.',
  },
  'CWT-S008': {
    ...sourced,
    text: 'The number of days is not a whole number from 0 to 999.',
    advice: 'Write whole days in digits only.',
  },
  'CWT-S009': {
    ...sourced,
    text: 'The organisation code is not 3 to 5 letters and digits.',
    advice: 'Use the code of the Organisation Data Service.',
  },
  'CWT-S010': {
    ...sourced,
    text: 'The site code is not 5 to 9 letters and digits, nor the 3 of a trust.',
    advice: 'Use the code of the Organisation Data Service.',
    source: frequentQuestions,
  },
  'CWT-S011': {
    ...sourced,
    text: 'The diagnosis is not written as a code of ICD-10.',
    advice: 'Write a letter and two digits, and the next digit if there is one, such as C50.9 or C61.',
    source: frequentQuestions,
  },
  'CWT-S012': {
    ...sourced,
    text: 'The text is longer than {longest} characters.',
    advice: 'Shorten it.',
  },
  'CWT-S013': {
    ...sourced,
    text: 'The column should hold a number, and does not.',
    advice: 'Write a whole number in digits only.',
    source: reasoning,
    confidence: 'derived',
  },
  'CWT-S014': {
    ...sourced,
    severity: 'warning',
    text: 'The ten digits are no NHS number: they do not pass the check digit.',
    advice:
      'Nothing, if they stand for the number; otherwise have the patient traced at the source of the extract.',
    confidence: 'derived',
  },
  'CWT-S015': {
    ...sourced,
    severity: 'warning',
    text: 'The ten digits are all equal, which no NHS number is.',
    advice:
      'Have the patient traced at the source of the extract: records of several patients may share these digits.',
    source: reasoning,
    confidence: 'derived',
  },
} as const satisfies Record<string, ProblemKind>;

/** The id of a kind of problem of an item. */
export type ItemProblemId = keyof typeof itemProblems;
