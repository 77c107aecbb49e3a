/** What makes a whole file of records, or a column mapping, unreadable; one typed catalogue. */

const texts = {
  unreadable:
    '{file} cannot be opened ({reason}). Give the path of a file that exists and that you may read.',
  empty: '{file} is empty. Export it again.',
  binary: '{file} is not text but {kind}. Save it as CSV in UTF-8, or as XML.',
  'utf-16': '{file} is written in UTF-16. Save it as CSV in UTF-8.',
  'other-encoding': '{file} declares the encoding {encoding}, which is not read. Save it in UTF-8.',
  'wrong-delimiter': '{file} separates its fields by {delimiter}. Save it with commas.',
  'not-recognised':
    '{file} is not recognised: its first line has {fields} fields. A submission has {expected} fields and no headings; a national download has headings such as {headings}; any other extract needs a column mapping.',
  'unknown-headings':
    '{file} has headings, but not those of the national download. A submission has none: remove them. For any other extract give a column mapping.',
  'no-headings': '{file} has no row of headings, so that no column mapping can be proposed for it.',
  'headings-repeated': '{file} has two columns for {column}: {headings}. Remove or rename one.',
  'columns-missing': '{file} lacks {missing}. {nearest}',
  'wrong-root': '{file} is XML, but its first element is {element}. A submission begins with {expected}.',
  doctype: '{file} has a document type declaration or entities of its own, which are refused. Remove them.',
  'mapping-not-json':
    '{file} is not JSON. A column mapping is an object with "columns", "dates" and "values".',
  'mapping-shape': '{file}: {place} should be {expected}.',
  'mapping-unknown-key': '{file}: "{key}" is not part of a column mapping. The parts are: {keys}.',
  'mapping-unknown-column': '{file}: "{column}" is not a column. The nearest are: {nearest}.',
  'mapping-repeated-column': '{file}: two headings are given to the column {column}: {headings}. Keep one.',
  'mapping-repeated-heading': '{file}: the heading "{heading}" is there twice. Keep one.',
} as const satisfies Record<string, string>;

/** The code of what is wrong with a whole file. */
export type RecordsFileErrorCode = keyof typeof texts;

/** A file that cannot be read at all, or not as what it should be. Its message says what to do. */
export class RecordsFileError extends Error {
  readonly code: RecordsFileErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: RecordsFileErrorCode, facts: Readonly<Record<string, string>>) {
    super(texts[code].replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '?').trim());
    this.name = 'RecordsFileError';
    this.code = code;
    this.facts = facts;
  }
}
