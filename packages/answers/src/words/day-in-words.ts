import type { Day } from '@clockstop/organisations';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: `1 April 2012`. */
export const dayInWords = (day: Day): string => format.format(new Date(day));
