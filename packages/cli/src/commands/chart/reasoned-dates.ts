import { UserError } from '@clockstop/counts';

/** A date or a span of dates, and the reason why it matters. */
export interface ReasonedDates {
  readonly from: string;
  /** The same as `from` where there is no span. */
  readonly to: string;
  readonly reason: string;
}

/** How an option is written, and what to say where it is not written so. */
interface Form {
  readonly option: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** `2023-10:the standards changed`, or a day instead of the month. */
export const dateForm = {
  pattern: /^(?<from>\d{4}-\d\d(?:-\d\d)?):\s*(?<reason>\S.*)$/,
  example: 'a date and a reason, as in 2023-10:the standards changed',
};

/** `2023-10:the standards changed`. */
export const monthForm = {
  pattern: /^(?<from>\d{4}-\d\d):\s*(?<reason>\S.*)$/,
  example: 'a month and a reason, as in 2023-10:the standards changed',
};

/** `2020-03..2021-03:pandemic`, or one month. */
export const monthsForm = {
  pattern: /^(?<from>\d{4}-\d\d)(?:\.\.(?<to>\d{4}-\d\d))?:\s*(?<reason>\S.*)$/,
  example: 'months and a reason, as in 2020-03..2021-03:pandemic',
};

/** Reads dates with their reason. Throws UserError with how to write them. */
export function parseReasonedDates(text: string, { option, pattern, example }: Form): ReasonedDates {
  const { from, to = from, reason } = pattern.exec(text)?.groups ?? {};
  if (from !== undefined && to !== undefined && reason !== undefined) return { from, to, reason };
  throw new UserError('not-a-choice', { text, option, choices: example });
}

/** For an option that can be given again: what was given before, and this. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
