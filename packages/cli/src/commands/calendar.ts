/** `clockstop calendar`: by when the records of each month are to be submitted. */
import { writeFileSync } from 'node:fs';
import {
  deadlineInWords,
  deadlinesCalendar,
  holidaysCaveat,
  mayMove,
  timetableInWords,
} from '@clockstop/answers';
import { UserError } from '@clockstop/counts';
import {
  addMonths,
  type Deadline,
  deadlinesOf,
  isTimetabled,
  lastMonth,
  type Month,
  monthDueOn,
  type Period,
  timetabledMonths,
  toPeriod,
} from '@clockstop/rules';
import type { Command } from 'commander';
import { toDayOption } from '../day-option.ts';
import { toTimetabledMonth } from '../month-option.ts';
import { printJson } from '../with-store.ts';
import { deadlineLines } from './calendar/deadline-lines.ts';

interface CalendarOptions {
  readonly from?: string;
  readonly to?: string;
  readonly ics?: string;
  readonly json?: boolean;
}

const HELP = `
The records of a month are uploaded by the 23rd working day after it and edited on screen until the 24th, both until 17:00;
on the 25th the national reports are made. The bank holidays of England are no working days. Months are final once their
half-year, April to September or October to March, has been revised: by the upload deadline of the month after it. The rules
are those of the timetable of 2018, whose days they give; later timetables were not found. Whether each day is sourced or
derived is said beside it.

--ics writes a calendar file for a diary or a shared calendar: whole days that leave your time free, without alarms. Reading
a later file into the same calendar renews its days.

Examples:
  clockstop calendar
  clockstop calendar --from 2026-04 --to 2027-03
  clockstop calendar --from 2026-04 --to 2027-03 --ics deadlines.ics`;

/** Adds options and action. */
export function calendarCommand(command: Command): void {
  command
    .option('--from <month>', 'the first month of records; the one that is due now, if not given')
    .option('--to <month>', 'the last month of records; the twelfth, if not given')
    .option('--ics <file>', 'write the deadlines to a calendar file, in place of what is there')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .addHelpText('after', HELP)
    .action(run);
}

function run({ from, to, ics, json }: CalendarOptions): void {
  const now = new Date();
  const months = toMonths(from, to, now);
  const deadlines = deadlinesOf(months);
  if (ics !== undefined) writeCalendar(ics, deadlines, now);
  if (json) printJson(toJson(months, deadlines));
  else process.stdout.write(`${linesOf(deadlines, ics).join('\n')}\n`);
}

function toMonths(from: string | undefined, to: string | undefined, now: Date): Period {
  const first =
    from === undefined
      ? monthDueOn(toDayOption(undefined, '--from', now))
      : toTimetabledMonth(from, '--from');
  const last = to === undefined ? lastOfYear(first) : toTimetabledMonth(to, '--to');
  if (last < first)
    throw new UserError('not-a-choice', {
      text: to ?? '',
      option: '--to',
      choices: `months from ${first}, the first month`,
    });
  return toPeriod(first, last);
}

function lastOfYear(first: Month): Month {
  const twelfth = addMonths(first, 11);
  return isTimetabled(twelfth) ? twelfth : lastMonth(timetabledMonths);
}

function writeCalendar(path: string, deadlines: readonly Deadline[], now: Date): void {
  try {
    writeFileSync(path, deadlinesCalendar(deadlines, now));
  } catch {
    throw new UserError('no-place', { path });
  }
}

function toJson(months: Period, deadlines: readonly Deadline[]): unknown {
  return {
    months,
    deadlines: deadlines.map((deadline) => ({ ...deadline, text: deadlineInWords(deadline) })),
    source: timetableInWords,
    ...(deadlines.some(mayMove) ? { caveat: holidaysCaveat } : {}),
  };
}

function linesOf(deadlines: readonly Deadline[], ics: string | undefined): readonly string[] {
  return [
    ...deadlineLines(deadlines),
    '',
    timetableInWords,
    ...(deadlines.some(mayMove) ? [holidaysCaveat] : []),
    ...(ics === undefined ? [] : [`${deadlines.length} days written to ${ics}.`]),
  ];
}
