/** What can be wrong with a store of records, or with what is asked of it; one typed catalogue. */

const texts = {
  'damaged-submission':
    '{path} in the store is damaged. Remove it, and load the file that it came from again.',
  'other-format':
    '{path} in the store was written by another version of this program. Remove it, and load the file that it came from again.',
  'no-submission':
    'The store at {store} holds no submission {hash}. Give the first letters of the hash of one that it holds: {known}.',
  'several-submissions': '{hash} fits several submissions: {known}. Give more of its hash.',
  'no-records':
    'The store at {store} holds no patient-level records. Load some first: clockstop records load FILE --store {store}',
  'store-in-use': '{holder} is measuring the store at {store}. Wait until it is done, and try again.',
  'filled-folder':
    '{folder} holds files already, and nothing is written over. Give a folder that is new or empty, such as {folder}/{month}.',
  'no-folder':
    '{folder} cannot be written. Give a new folder in a place that exists and that you may write to.',
  'no-sent':
    'Nothing that was sent from the store at {store} is called "{id}". Give the first letters of one of these: {known}.',
  'several-sent': '"{id}" fits several that were sent: {known}. Give more letters.',
  'damaged-sent':
    '{path} in the store is damaged: it is not what was sent. Remove it, and ask the national system what it holds.',
  'not-practices':
    '{file}, row {row}: {field} {what}. A list of practices has two columns, practice and icb, with their ODS codes.',
} as const satisfies Record<string, string>;

/** The code of what is wrong. */
export type RecordsStoreErrorCode = keyof typeof texts;

/** A store of records, or a request to it, that cannot be used. Its message says what to do. */
export class RecordsStoreError extends Error {
  readonly code: RecordsStoreErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: RecordsStoreErrorCode, facts: Readonly<Record<string, string>>) {
    super(texts[code].replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '?'));
    this.name = 'RecordsStoreError';
    this.code = code;
    this.facts = facts;
  }
}
