import { type Deadline, periodInWords, proclaimedUntil, timetableSource } from '@clockstop/rules';

/** What is to be done by the deadline: `Upload cancer waiting times of May 2024 by 17:00`. */
export function deadlineInWords({ kind, months }: Deadline): string {
  const of = `cancer waiting times of ${periodInWords(months)}`;
  switch (kind) {
    case 'upload':
      return `Upload ${of} by 17:00`;
    case 'edits':
      return `Last day to edit ${of} on screen, until 17:00`;
    case 'report':
      return `National reports of ${of} are made`;
    case 'revision':
      return `Upload the revision of ${of} by 17:00`;
  }
}

/** The rule that the deadline follows, where it is written down, and how far it can be trusted. */
export function deadlineSource(deadline: Deadline): string {
  return [
    ruleOf(deadline),
    `${timetableInWords} Confidence: ${deadline.confidence}.`,
    ...(mayMove(deadline) ? [holidaysCaveat] : []),
  ].join('\n');
}

/** Where the rules are written down, and what was not found. */
export const timetableInWords = `Source: ${timetableSource.title} (${timetableSource.address}). Later timetables were not found.`;

/** What could move the days of years for which it is not known yet whether a holiday will be proclaimed. */
export const holidaysCaveat = `A bank holiday that is proclaimed for a year after ${proclaimedUntil} would move days of that year.`;

/** Whether `holidaysCaveat` is to be said of the deadline. */
export function mayMove({ day }: Deadline): boolean {
  return Number(day.slice(0, 4)) > proclaimedUntil;
}

function ruleOf({ kind }: Deadline): string {
  switch (kind) {
    case 'upload':
      return 'The 23rd working day in England after the end of the month.';
    case 'edits':
      return 'The 24th working day in England after the end of the month.';
    case 'report':
      return 'The 25th working day in England after the end of the month.';
    case 'revision':
      return 'The upload deadline of the month after the half-year.';
  }
}
