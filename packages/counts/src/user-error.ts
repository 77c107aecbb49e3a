/**
 * A user's mistake: something asked for that cannot be, said with what to do instead. One typed catalogue of codes;
 * one table turns codes into exit codes and HTTP statuses.
 */

interface Kind {
  /** Exit code of the command line: 1 the answer is no, 2 wrong use. */
  readonly exit: 1 | 2;
  /** Status of the web's answer. */
  readonly status: 400 | 404;
  /** The sentence, with `{fact}` where a fact goes. */
  readonly text: string;
}

const kinds = {
  'no-store': {
    exit: 2,
    status: 404,
    text: 'There is no store at {store}. Read published files first: clockstop ingest FOLDER --store {store}',
  },
  'empty-store': {
    exit: 1,
    status: 404,
    text: 'The store at {store} holds no published files yet. Read some first: clockstop ingest FOLDER --store {store}',
  },
  'bad-figures': {
    exit: 2,
    status: 400,
    text: '{file}, row {row}: {field} {what}.',
  },
  'not-csv': {
    exit: 2,
    status: 400,
    text: '{file}: {what} It should be a CSV file with a row of headings, saved as text in UTF-8.',
  },
  'refused-figures': { exit: 2, status: 400, text: '{file} cannot be charted: {what}.' },
  'broken-source': {
    exit: 2,
    status: 404,
    text: 'The file {path} in the store is damaged. Remove it, and read the published file that it came from again.',
  },
  'no-path': {
    exit: 2,
    status: 400,
    text: 'There is nothing at {path}. Give the path of a file or folder that exists.',
  },
  'no-chart-figures': {
    exit: 1,
    status: 404,
    text: 'There are no figures for the chart "{chart}" here.',
  },
  'not-there': { exit: 1, status: 404, text: '{reason}' },
  'no-bands': {
    exit: 1,
    status: 404,
    text: 'The files for {standard} in {period} say how many patients were within the limit, not how long each band of them waited.',
  },
  'no-months': {
    exit: 1,
    status: 404,
    text: 'The store has no month of {standard} for {name} by {basis}.',
  },
  'no-table': {
    exit: 1,
    status: 404,
    text: 'The store has no figures of {what} for {month} by provider, and records cannot be invented without them. Read the provider workbook of the month, or its data extract: clockstop ingest FILE',
  },
  'no-place': {
    exit: 2,
    status: 400,
    text: '{path} cannot be written. Give the path of a file in a folder that exists and that you may write to.',
  },
  'not-a-period': {
    exit: 2,
    status: 400,
    text: '"{text}" is not a period. Write a month as 2022-04, or a range as 2015-04..2015-06.',
  },
  'not-a-standard': { exit: 2, status: 404, text: '"{text}" is not a standard. The nearest are: {nearest}.' },
  'not-a-choice': {
    exit: 2,
    status: 400,
    text: '"{text}" is not a choice for {option}. The choices are: {choices}.',
  },
  'no-organisation': {
    exit: 2,
    status: 404,
    text: 'No organisation is called "{text}". The nearest are: {nearest}.',
  },
  'several-organisations': {
    exit: 2,
    status: 400,
    text: '"{text}" fits several organisations: {candidates}. Give a code, or more of the name.',
  },
  'no-alliance-then': {
    exit: 2,
    status: 404,
    text: '{name} was not on the list of alliances in {period}. On it were: {names}.',
  },
  'no-standard-then': {
    exit: 2,
    status: 404,
    text: '{standard} was not one of the standards of {period}. They were: {standards}.',
  },
  'not-a-count': {
    exit: 2,
    status: 400,
    text: '{text} is not a number of standards that could be topped in {period}. It had {most}: give a whole number from 1 to {most}.',
  },
  'half-a-claim': {
    exit: 2,
    status: 400,
    text: 'The claim does not say all: add {unsaid}, or claim with a sentence that names an alliance and a month.',
  },
  'too-many': {
    exit: 2,
    status: 400,
    text: '{count} {things} are more than can be shown at once. Name {most} at most.',
  },
  'no-record': { exit: 1, status: 404, text: 'Record {record} of {file} cannot be explained. {what}' },
  'no-source': {
    exit: 2,
    status: 404,
    text: 'No source in the store is called "{text}". List them with: clockstop sources',
  },
} as const satisfies Record<string, Kind>;

/** The code of a kind of mistake. */
export type UserErrorCode = keyof typeof kinds;

/** A user's mistake, to be shown as it is. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: UserErrorCode, facts: Readonly<Record<string, string>>) {
    super(kinds[code].text.replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '?'));
    this.name = 'UserError';
    this.code = code;
    this.facts = facts;
  }
}

/** The exit code for a mistake. */
export function exitCodeOf({ code }: UserError): 1 | 2 {
  return kinds[code].exit;
}

/** The HTTP status for a mistake. */
export function statusOf({ code }: UserError): 400 | 404 {
  return kinds[code].status;
}
