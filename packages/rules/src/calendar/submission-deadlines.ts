import { addMonths, type Month, month, type Period, toPeriod } from '../period.ts';
import type { Confidence, Source } from '../source.ts';
import { addDays, type Day, day } from './day.ts';
import { workingDayAfter } from './working-days.ts';

/** The days by which a month's records are uploaded and edited on screen, and on which the national reports are made. */
export type SubmissionDeadlines = { readonly upload: Day; readonly edits: Day; readonly report: Day };

/** Where the timetable is written down. */
export const timetableSource: Source = {
  title: 'NHS Digital: Cancer waiting times, timetable of 2018',
  address:
    'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/cancerwaitingtimescwt',
};

/**
 * The deadlines of a month: the 23rd, 24th and 25th working day in England after its end. The published days of June to
 * October 2018 agree. The system closes at 17:00. Months from December 2017 to October 2035; others throw.
 */
export function submissionDeadlines(month: Month): SubmissionDeadlines {
  const end = addDays(day(`${addMonths(month, 1)}-01`), -1);
  const upload = workingDayAfter(end, 23);
  const edits = workingDayAfter(upload, 1);
  return { upload, edits, report: workingDayAfter(edits, 1) };
}

/** The revision of a half-year: its months, the last day for uploading it, and how far that day can be trusted. */
export type HalfYearRevision = {
  readonly months: Period;
  readonly upload: Day;
  readonly confidence: Confidence;
};

/**
 * The revision in which a month becomes final: April to September and October to March are revised together, by the upload
 * deadline of the month after them. This was published for April to September 2018; for the other half-year it is derived.
 */
export function halfYearRevision(of: Month): HalfYearRevision {
  const [year, number] = [Number(of.slice(0, 4)), Number(of.slice(5))];
  const isSummer = number >= 4 && number <= 9;
  const first = isSummer ? month(`${year}-04`) : month(`${number < 4 ? year - 1 : year}-10`);
  const last = addMonths(first, 5);
  return {
    months: toPeriod(first, last),
    upload: submissionDeadlines(addMonths(last, 1)).upload,
    confidence: isSummer ? 'sourced' : 'derived',
  };
}
