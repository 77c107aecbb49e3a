import { UserError } from '@clockstop/counts';
import { type Day, parseDay } from '@clockstop/rules';

/** The day that an option names, or the day of the clock. Throws UserError for text that is not a day. */
export function toDayOption(text: string | undefined, option: string, now: Date): Day {
  const day = parseDay(text ?? now.toISOString().slice(0, 10));
  if (day === null)
    throw new UserError('not-a-choice', { text: text ?? '', option, choices: 'dates such as 2026-06-30' });
  return day;
}
