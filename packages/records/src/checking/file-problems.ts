import type { RejectionCode } from '../reading/rejection.ts';
import type { ProblemKind } from './problem-kind.ts';
import { checkSources } from './sources.ts';

const { collection, reasoning, userGuide } = checkSources;

/** The record could not be read. The reader says in its sentence what is wrong and what to do. */
const unread = {
  severity: 'error',
  text: '{sentence}',
  advice: 'Correct the record in the file, and read the file again; the other records are not affected.',
  source: userGuide,
  confidence: 'sourced',
} as const satisfies ProblemKind;

/** What can be wrong with a file or with the shape of a record in it: the first stage. */
export const fileProblems = {
  'CWT-F001': unread,
  'CWT-F002': unread,
  'CWT-F003': unread,
  'CWT-F004': unread,
  'CWT-F005': unread,
  'CWT-F006': unread,
  'CWT-F007': unread,
  'CWT-F008': unread,
  'CWT-F009': unread,
  'CWT-F010': unread,
  'CWT-F011': unread,
  'CWT-F012': unread,
  'CWT-F013': unread,
  'CWT-F014': unread,
  'CWT-F015': unread,
  'CWT-F101': {
    severity: 'warning',
    text: 'The file has {records} records; the national system takes {most} at a time.',
    advice: 'Divide the file before it is submitted. Here all of them were read.',
    source: collection,
    confidence: 'sourced',
  },
  'CWT-F102': {
    severity: 'warning',
    text: 'The file is not written in UTF-8; it was read as Windows-1252 where it is not.',
    advice: 'Save the file as UTF-8, and check letters with accents.',
    source: reasoning,
    confidence: 'derived',
  },
  'CWT-F103': {
    severity: 'warning',
    text: '{count} columns have headings that are not known, and were left out.',
    advice: 'Give them in a column mapping, if they are needed.',
    source: reasoning,
    confidence: 'derived',
  },
  'CWT-F104': {
    severity: 'warning',
    text: 'The file has no column for {count} of the 54 items: {names}. What these hold was not checked.',
    advice: 'If the extract has such a column, give its heading in a column mapping.',
    source: reasoning,
    confidence: 'derived',
  },
} as const satisfies Record<string, ProblemKind>;

/** The id of a kind of problem of a file. */
export type FileProblemId = keyof typeof fileProblems;

/** The id of each way in which a record cannot be read. */
export const rejectionIds = {
  'wrong-field-count': 'CWT-F001',
  'unterminated-quote': 'CWT-F002',
  'text-after-quote': 'CWT-F003',
  'over-long': 'CWT-F004',
  'not-utf-8': 'CWT-F005',
  'control-character': 'CWT-F006',
  'headings-again': 'CWT-F007',
  'unknown-element': 'CWT-F008',
  'repeated-element': 'CWT-F009',
  'out-of-order': 'CWT-F010',
  'nested-element': 'CWT-F011',
  'stray-text': 'CWT-F012',
  'nested-too-deep': 'CWT-F013',
  'xml-over-long': 'CWT-F014',
  'xml-not-well-formed': 'CWT-F015',
} as const satisfies Record<RejectionCode, FileProblemId>;
