/** Which of the merged records are due for a month, in SQL. */
import { quote } from '@clockstop/counts';
import { addDays, addMonths, type ColumnName, day, type Month } from '@clockstop/rules';
import { quoted } from '../store/merge/merge-key.ts';

/** The events that stop a clock, with the provider at which they happened. */
const stops = [
  { date: 'firstSeenDate', provider: 'firstSeenProvider' },
  { date: 'diagnosisEndDate', provider: 'diagnosisEndProvider' },
  { date: 'treatmentDate', provider: 'treatmentProvider' },
] as const satisfies readonly { date: ColumnName; provider: ColumnName }[];

const transferDates = [
  'transferReceivedDate',
  'transferRequestedDate',
] as const satisfies readonly ColumnName[];
const transferEnds = ['transferFrom', 'transferTo'] as const satisfies readonly ColumnName[];

/** Tests of a merged record, in SQL. */
export type DueSql = {
  /** It is due for the month: from the provider, where one is asked for. */
  readonly isDue: string;
  /** It is due for the month, from whichever provider. */
  readonly isDueAnywhere: string;
  /** It is due for the month, but names no provider from which. */
  readonly isFromNowhere: string;
  /** It has no date by which it would ever be due. */
  readonly isNeverDue: string;
};

/**
 * The tests for a month and the code of a provider; null is every provider. A record is due for each month in which a clock
 * of it stopped: first seen, told, or treated, from the provider that did so. One that tells of a transfer only is due when
 * the transfer was asked for or received, from both its providers. Derived: the guidance says that records are sent by
 * month, and standards are counted by the month of the clock stop.
 */
export function dueSql(month: Month, provider: string | null): DueSql {
  const isDueAnywhere = anyOf(eventsIn(month).map(({ happened }) => happened));
  return {
    isDue: provider === null ? isDueAnywhere : dueFrom(month, provider),
    isDueAnywhere,
    isFromNowhere: `(${isDueAnywhere} AND NOT ${anyOf(eventsIn(month).map(named))})`,
    isNeverDue: `(${isStopless} AND ${allNull(transferDates)})`,
  };
}

function dueFrom(month: Month, provider: string): string {
  const from = eventsIn(month).map(
    ({ happened, providers }) =>
      `(${happened} AND ${anyOf(providers.map((column) => isAt(column, provider)))})`,
  );
  return anyOf(from);
}

/** How long the code of a trust is, with which the codes of its sites begin. */
const TRUST = 3;

/** Transfers name the organisation or one of its sites, events have the provider already. */
function isAt(column: ColumnName, provider: string): string {
  const isEnd = transferEnds.some((end) => end === column);
  const code = isEnd && provider.length === TRUST ? `left(${quoted(column)}, ${TRUST})` : quoted(column);
  return `coalesce(${code} = ${quote(provider)}, false)`;
}

/** An event in the month, and the columns that name who is to send it. */
type Event = { readonly happened: string; readonly providers: readonly ColumnName[] };

function eventsIn(month: Month): readonly Event[] {
  return [
    ...stops.map(({ date, provider }) => ({ happened: isIn(month, date), providers: [provider] })),
    ...transferDates.map((date) => ({
      happened: `(${isStopless} AND ${isIn(month, date)})`,
      providers: transferEnds,
    })),
  ];
}

function named({ happened, providers }: Event): string {
  return `(${happened} AND NOT ${allNull(providers)})`;
}

const isStopless = allNull(stops.map(({ date }) => date));

function isIn(month: Month, date: ColumnName): string {
  const [first, last] = [`${month}-01`, addDays(day(`${addMonths(month, 1)}-01`), -1)];
  return `coalesce(${quoted(date)} BETWEEN DATE ${quote(first)} AND DATE ${quote(last)}, false)`;
}

function anyOf(tests: readonly string[]): string {
  return `(${tests.join(' OR ')})`;
}

function allNull(columns: readonly ColumnName[]): string {
  return `(${columns.map((column) => `${quoted(column)} IS NULL`).join(' AND ')})`;
}
