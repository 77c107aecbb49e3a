/** The month that a file's name states, for comparing with what the file says. */
import { type Month, parseMonth } from '@clockstop/rules';
import { monthNumber } from './published-period.ts';

const WORDS = /(?<![A-Z])([A-Z]{3,9})[-_ ](\d{4})(?!\d)/gi;
const NAMES = /[A-Z]{3,9}/gi;
const DIGITS = /(?:^|_)(20\d\d)_?(\d\d)(?=[-_.])/g;

/** The one month in a file's name (`JULY-2021-…`, `…_2022_04.csv`, `201506-5…`), or null when it names none or several. */
export function monthOfName(fileName: string): Month | null {
  const names = new Set(
    [...fileName.matchAll(NAMES)].map(([name]) => monthNumber(name)).filter((month) => month !== null),
  );
  if (names.size > 1) return null;
  const found = new Set<Month>();
  for (const [, name = '', year = ''] of fileName.matchAll(WORDS)) add(found, year, monthNumber(name));
  for (const [, year = '', number] of fileName.matchAll(DIGITS)) add(found, year, Number(number));
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}

function add(found: Set<Month>, year: string, number: number | null): void {
  const month = parseMonth(`${year}-${String(number).padStart(2, '0')}`);
  if (month !== null) found.add(month);
}
