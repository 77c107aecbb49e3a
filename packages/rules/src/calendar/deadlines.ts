import {
  addMonths,
  firstMonth,
  lastMonth,
  type Month,
  month,
  monthsOf,
  type Period,
  toPeriod,
} from '../period.ts';
import type { Confidence } from '../source.ts';
import type { Day } from './day.ts';
import { proclaimedUntil } from './proclaimed-holidays.ts';
import { type HalfYearRevision, halfYearRevision, submissionDeadlines } from './submission-deadlines.ts';

/**
 * What a day is the last one for: uploading a month's records, editing them on screen, and uploading the revision of a
 * half-year; or the day on which the national reports of a month are made.
 */
export type DeadlineKind = 'upload' | 'edits' | 'report' | 'revision';

/** A day of the timetable: the months that it is for, and how far it can be trusted. */
export type Deadline = {
  readonly kind: DeadlineKind;
  readonly day: Day;
  /** One month; a half-year for a revision. */
  readonly months: Period;
  readonly confidence: Confidence;
};

/** The months whose deadlines are known: those for which bank holidays are, up to the end of a half-year. */
export const timetabledMonths: Period = toPeriod(month('2017-12'), month('2035-09'));

/** Whether the deadlines of the month are known. */
export function isTimetabled(asked: Month): boolean {
  return asked >= firstMonth(timetabledMonths) && asked <= lastMonth(timetabledMonths);
}

/**
 * Every deadline of the months of a period, in order of time, with the revisions of the half-years that these months lie
 * in. A day is sourced as far as its rule is; days after the year up to which proclaimed holidays are known are derived,
 * as one more holiday would move them. Months that are not timetabled throw.
 */
export function deadlinesOf(period: Period): readonly Deadline[] {
  const months = monthsOf(period);
  const revisions = new Map(months.map((one) => [halfYearRevision(one).months, halfYearRevision(one)]));
  return [...months.flatMap(ofMonth), ...Array.from(revisions.values(), ofRevision)].toSorted(inTime);
}

/** The earliest month whose reports are not made before the day: the one whose records are submitted now. */
export function monthDueOn(day: Day): Month {
  let due = addMonths(month(day.slice(0, 7)), -2);
  while (submissionDeadlines(due).report < day) due = addMonths(due, 1);
  return due;
}

const kinds = ['upload', 'edits', 'report'] as const;

function ofMonth(one: Month): readonly Deadline[] {
  const days = submissionDeadlines(one);
  return kinds.map((kind) => ({ kind, day: days[kind], months: one, confidence: confidenceAt(days[kind]) }));
}

function ofRevision({ months, upload, confidence }: HalfYearRevision): Deadline {
  const isSure = confidence === 'sourced';
  return { kind: 'revision', day: upload, months, confidence: isSure ? confidenceAt(upload) : confidence };
}

function confidenceAt(day: Day): Confidence {
  return Number(day.slice(0, 4)) <= proclaimedUntil ? 'sourced' : 'derived';
}

function inTime(one: Deadline, other: Deadline): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}
