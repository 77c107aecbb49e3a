/**
 * The months and quarters as published: `PERIOD: June 2015`, `Oct-15`, `01/04/2025`, `PERIOD: JUL 2022/23` (a financial year),
 * `Q1 2015-2016 (April, May, June)`, or the serial number of a date, as a number or as text.
 */
import { addMonths, type Month, type Period, parseMonth, toPeriod } from '@clockstop/rules';

const SHORT = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const FULL = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];
const FIRST_SERIAL = 36526; // 2000-01-01
const LAST_SERIAL = 73050; // 2099-12-31
const QUARTERS: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  ONE: 1,
  TWO: 2,
  THREE: 3,
  FOUR: 4,
};

/** The number of a month from its English name or three letters (SEPT too), 1 to 12, or null. */
export function monthNumber(name: string): number | null {
  const upper = name.toUpperCase();
  const short = upper === 'SEPT' ? 'SEP' : upper;
  const index = Math.max(SHORT.indexOf(short), FULL.indexOf(upper));
  return index < 0 ? null : index + 1;
}

function month(year: number, number: number): Month | null {
  return parseMonth(`${year}-${String(number).padStart(2, '0')}`);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Whether `2022/23` and the like name two years that follow each other. */
function isFinancialYear(first: number, second: string): boolean {
  return fullYear(second.padStart(2, '0')) % 100 === (first + 1) % 100;
}

/** The month that a day's serial number in the 1900 date system falls in, or null outside this century. */
export function monthOfSerial(serial: number): Month | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The month of a financial year (April to March) that starts in the given year. */
export function monthOfFinancialYear(startYear: number, number: number): Month | null {
  return month(number >= 4 ? startYear : startYear + 1, number);
}

function parseQuarter(text: string): Period | null {
  const found = /^Q(?:UARTER)? ?(\d|ONE|TWO|THREE|FOUR)[ ,]+(\d{4}) ?[-/] ?(\d{4}|\d{2})(?: \((.*)\))?$/.exec(
    text,
  );
  const quarter = QUARTERS[found?.[1] ?? ''];
  if (found === null || quarter === undefined) return null;
  const start = Number(found[2]);
  if (!isFinancialYear(start, found[3] ?? '')) return null;
  const first = monthOfFinancialYear(start, ((quarter * 3) % 12) + 1);
  const named = found[4]?.split(/[ ,]+/)[0];
  if (first === null || (named !== undefined && monthNumber(named) !== Number(first.slice(5)))) return null;
  return toPeriod(first, addMonths(first, 2));
}

function parseFinancial(text: string): Period | null {
  const found = /^([A-Z]+)[ -](\d{4}) ?[-/] ?(\d{2}|\d{4})$/.exec(text);
  const number = monthNumber(found?.[1] ?? '');
  if (found === null || number === null) return null;
  const start = Number(found[2]);
  return isFinancialYear(start, found[3] ?? '') ? monthOfFinancialYear(start, number) : null;
}

function parseMonthAndYear(text: string): Period | null {
  const found = /^([A-Z]+)[ -]'?(\d{4}|\d{2})$/.exec(text);
  const number = monthNumber(found?.[1] ?? '');
  if (found === null || number === null) return null;
  return month(fullYear(found[2] ?? ''), number);
}

function parseDate(text: string): Period | null {
  const iso = /^(\d{4})-(\d\d)-\d\d(?:[T ].*)?$/.exec(text);
  if (iso !== null) return month(Number(iso[1]), Number(iso[2]));
  const british = /^\d\d?([/ -])(\d\d?|[A-Z]{3,9})\1(\d{4}|\d{2})(?: [\d:.]+)?$/.exec(text);
  if (british === null) return null;
  const [, , name = '', year = ''] = british;
  return month(fullYear(year), monthNumber(name) ?? Number(name));
}

/**
 * The period that a published cell states, or null. Numbers, and texts of digits only, are serial dates.
 */
export function parsePublishedPeriod(value: string | number): Period | null {
  if (typeof value === 'number') return monthOfSerial(value);
  const text = value
    .toUpperCase()
    .replace(/^PERIOD\s*:/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{5}(?:\.0+)?$/.test(text)) return monthOfSerial(Number(text));
  return parseQuarter(text) ?? parseFinancial(text) ?? parseMonthAndYear(text) ?? parseDate(text);
}
