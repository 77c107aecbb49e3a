import { UserError } from '@clockstop/counts';
import {
  firstMonth,
  isTimetabled,
  lastMonth,
  type Month,
  parseMonth,
  timetabledMonths,
} from '@clockstop/rules';

/** The month that an option names. Throws UserError for text that is not a month. */
export function toMonthOption(text: string, option: string): Month {
  const month = parseMonth(text.trim());
  if (month !== null) return month;
  throw new UserError('not-a-choice', { text, option, choices: 'months such as 2026-06' });
}

/** The month with known deadlines that an option names. Throws UserError for text that is none. */
export function toTimetabledMonth(text: string, option: string): Month {
  const month = toMonthOption(text, option);
  if (isTimetabled(month)) return month;
  const choices = `months from ${firstMonth(timetabledMonths)} to ${lastMonth(timetabledMonths)}`;
  throw new UserError('not-a-choice', { text, option, choices });
}
