import { type Deadline, firstMonth } from '@clockstop/rules';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { deadlineInWords, deadlineSource } from './deadline-in-words.ts';

/**
 * The deadlines as a calendar file (iCalendar, RFC 5545), each a whole day that leaves its time free. An event has the same
 * identifier whenever it is written, so that reading a later file renews it. It brings no alarm: each diary has its own.
 * `now` is the time of writing.
 */
export function deadlinesCalendar(deadlines: readonly Deadline[], now: Date): string {
  const calendar = ical({
    name: 'Cancer waiting times deadlines',
    prodId: { company: 'Clockstop', product: 'Deadlines of submissions', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const deadline of deadlines) calendar.createEvent(toEvent(deadline, now));
  return calendar.toString();
}

function toEvent(deadline: Deadline, now: Date) {
  const { kind, day, months } = deadline;
  return {
    id: `cancer-waiting-times-${firstMonth(months)}-${kind}@clockstop`,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    stamp: now,
    summary: deadlineInWords(deadline),
    description: deadlineSource(deadline),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
