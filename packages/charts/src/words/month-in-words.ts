const full = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The day that an ISO month (`2022-04`) or day (`2022-04-30`) begins with, as the time axis of a chart takes it. */
export function toDate(date: string): Date {
  const start = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) throw new Error(`A chart's date is not an ISO month or day: ${date}`);
  return start;
}

/** A month as `April 2022`; a day as `30 April 2022`, the first of a month too when it is written as a day. */
export function dateInWords(date: string): string {
  return (date.length === 7 ? full : day).format(toDate(date));
}
