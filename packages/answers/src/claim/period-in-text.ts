/** The period that a text speaks of. */
import { addMonths, isMonth, type Month, month, type Period, parsePeriod, toPeriod } from '@clockstop/rules';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(${NAMES.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`;
const YEAR = "(?:,? |-| ?['’])((?:20)?\\d\\d)\\b(?![\\d/]|-\\d)";
const TO = '(?: ?(?:to|until|through|and|[–—-]) ?)';

/** A way to write a period, and the period that what was written means; null where it means none. */
type Form = readonly [pattern: RegExp, read: (found: readonly string[]) => Period | null];

/** The forms in the order in which they are tried: the longer before those that are part of them. */
const forms: readonly Form[] = [
  [/\b((?:19|20)\d\d-\d\d(?:\.\.(?:19|20)\d\d-\d\d)?)\b(?!-\d)/, ([iso = '']) => parsePeriod(iso)],
  [words(`(?:12|twelve) months|(?:the )?year`, ` (?:to|ending(?: in)?) ${NAME}${YEAR}`), yearTo],
  [
    words('', `${NAME}${YEAR}${TO}${NAME}${YEAR}`),
    ([from, first, to, last]) => between(from, first, to, last),
  ],
  [words('', `${NAME}${TO}${NAME}${YEAR}`), ([from, to, year]) => between(from, year, to, year)],
  [words('', `${NAME}${YEAR}`), ([name, year]) => between(name, year, name, year)],
  [/\b(?:quarter|q) ?([1-4]),? (?:of )?((?:20)?\d\d) ?[/–-] ?((?:20)?\d\d)\b/i, quarter],
  [/\b(20\d\d) ?[/–-] ?((?:20)?\d\d)\b/, ([first, last]) => financialYear(first, last)],
];

/**
 * The first period that stands in the text in one of the usual forms; null where there is none. Of "in June 2022 it
 * announced that in April" it is April 2022: a month without a year is the last one before the month that has one.
 */
export function periodInText(text: string): Period | null {
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    const period = found === null ? null : read(found.slice(1));
    if (period !== null) return isMonth(period) ? earlierMonthIn(text, period) : period;
  }
  return null;
}

const SAYING = /\b(?:announc|said|says|report|declar|claim|publish|reveal|told)/i;
const BARE_MONTH = new RegExp(`\\b(?:in|for|during|of) ${NAME}\\b(?!${YEAR})(?! ?\\d)`, 'i');

function earlierMonthIn(text: string, said: Month): Month {
  const [, name] = BARE_MONTH.exec(text) ?? [];
  if (name === undefined || !SAYING.test(text)) return said;
  const month = monthOf(name, said.slice(0, 4));
  return month <= said ? month : addMonths(month, -12);
}

function words(before: string, rest: string): RegExp {
  return new RegExp(`\\b${before === '' ? '' : `(?:${before})`}${rest}`, 'i');
}

function monthOf(name = '', year = ''): Month {
  const number = NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month(`${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`);
}

function between(from?: string, firstYear?: string, to?: string, lastYear?: string): Period | null {
  const [first, last] = [monthOf(from, firstYear), monthOf(to, lastYear)];
  return last < first ? null : toPeriod(first, last);
}

function yearTo([name, year]: readonly string[]): Period {
  const last = monthOf(name, year);
  return toPeriod(addMonths(last, -11), last);
}

/** A financial year begins in April; `2022/23` is one, `2022/24` is not. */
function financialYear(first = '', last = ''): Period | null {
  const start = Number(first.slice(-2));
  if (Number(last.slice(-2)) !== (start + 1) % 100) return null;
  const april = monthOf('apr', first);
  return toPeriod(april, addMonths(april, 11));
}

/** The first quarter of a financial year is April to June. */
function quarter([number = '1', first = '', last = '']: readonly string[]): Period | null {
  const year = financialYear(first, last);
  if (year === null) return null;
  const start = addMonths(monthOf('apr', first), 3 * (Number(number) - 1));
  return toPeriod(start, addMonths(start, 2));
}
