/** Deadlines as tables for people: one of months, one of the revisions of half-years. */
import { type Day, type Deadline, type DeadlineKind, periodInWords } from '@clockstop/rules';
import { toTable } from '../../print-table.ts';

/** The lines of both tables. */
export function deadlineLines(deadlines: readonly Deadline[]): readonly string[] {
  const monthly = deadlines.filter(({ kind }) => kind !== 'revision');
  const revisions = deadlines.filter(({ kind }) => kind === 'revision');
  return [monthTable(monthly), '', revisionTable(revisions)];
}

/** The deadlines of one month. */
type MonthRow = { readonly month: string; readonly of: ReadonlyMap<DeadlineKind, Deadline> };

function monthTable(deadlines: readonly Deadline[]): string {
  const months = Map.groupBy(deadlines, ({ months }) => months);
  const rows = Array.from(months, ([month, own]) => ({
    month,
    of: new Map(own.map((one) => [one.kind, one])),
  })).toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const column = (heading: string, kind: DeadlineKind) => ({
    heading,
    of: (row: MonthRow) => dayOf(row.of.get(kind)),
  });
  return toTable<MonthRow>(
    [
      { heading: 'month', of: ({ month }) => month },
      column('upload by 17:00 on', 'upload'),
      column('edit on screen until', 'edits'),
      column('reports made on', 'report'),
      { heading: 'confidence', of: (row) => row.of.get('report')?.confidence ?? '' },
    ],
    rows,
  );
}

function revisionTable(revisions: readonly Deadline[]): string {
  return toTable<Deadline>(
    [
      { heading: 'revision of', of: ({ months }) => periodInWords(months) },
      { heading: 'upload by 17:00 on', of: dayOf },
      { heading: 'confidence', of: ({ confidence }) => confidence },
    ],
    revisions,
  );
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

function dayOf(deadline: Deadline | undefined): string {
  return deadline === undefined ? '' : `${weekdayOf(deadline.day)} ${deadline.day}`;
}

function weekdayOf(day: Day): string {
  return weekday.format(new Date(day));
}
