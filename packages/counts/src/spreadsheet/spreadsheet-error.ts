import type { Limits } from './limits.ts';

/** What each code means, as a sentence that can be shown as it is. */
const SENTENCES = {
  'empty-file': 'The file is empty.',
  'not-a-workbook': 'The file is not an .xlsx workbook.',
  'old-xls': 'The file is an old .xls workbook: open it in Excel or LibreOffice and save it as .xlsx.',
  xlsb: 'The file is a binary .xlsb workbook: open it in Excel or LibreOffice and save it as .xlsx.',
  encrypted: 'The file is protected with a password: save it without one.',
  truncated: 'The file ends too early: fetch it again.',
  'corrupt-zip': 'The file is damaged: its zip directory does not make sense.',
  'duplicate-part': 'The file is damaged: its zip directory names one part twice.',
  compression: 'The file is compressed by a method that workbooks do not use.',
  checksum: 'The file is damaged: the checksum of a part is wrong.',
  'size-mismatch': 'The file is damaged: a part is not as long as the file says.',
  'over-limit': 'The file is larger than this program takes.',
  'missing-part': 'The file is damaged: a part that it names is not in it.',
  'corrupt-xml': 'The file is damaged: a part is not sound XML.',
  doctype: 'The file declares a document type, which no workbook needs, and is refused.',
  encoding: 'The text of the file is not in UTF-8.',
  'cell-reference': 'A cell or row has an address that does not make sense.',
  'cell-order': 'The rows or cells of a sheet are not in order.',
  binary: 'The file is not text.',
  'unterminated-quote': 'A quotation mark is opened and never closed.',
} as const;

/** Why a file could not be read as a spreadsheet. */
export type SpreadsheetCode = keyof typeof SENTENCES;

/** Where and by how much: part, sheet, row, offset, limit, sizes. Never what a cell says. */
export type SpreadsheetFacts = Readonly<Record<string, string | number>>;

/** A file that cannot be read as a spreadsheet, or is refused. The message is in plain English. */
export class SpreadsheetError extends Error {
  readonly code: SpreadsheetCode;
  readonly facts: SpreadsheetFacts;

  constructor(code: SpreadsheetCode, facts: SpreadsheetFacts = {}) {
    super(SENTENCES[code]);
    this.name = 'SpreadsheetError';
    this.code = code;
    this.facts = facts;
  }
}

/** Where in a file: the part of the zip, the row. */
interface FilePlace {
  readonly part?: string;
  readonly row?: number;
}

const NOWHERE: FilePlace = {};

/** Throws `over-limit`, with the limit's name and the place, when the value is above what is allowed. */
export function checkLimit(limit: keyof Limits, value: number, allowed: number, place = NOWHERE): void {
  if (value <= allowed) return;
  const { part, row } = place;
  const where = { ...(part !== undefined && { part }), ...(row !== undefined && { row }) };
  throw new SpreadsheetError('over-limit', { limit, value, allowed, ...where });
}
