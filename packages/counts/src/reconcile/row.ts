/** Whether a row agrees with itself: within + after = total, and its bands with both. */
import { standardById } from '@clockstop/rules';
import { type Count, toPatients } from '../count.ts';
import type { Problem } from '../problem.ts';

/** The ways in which a row contradicts itself; none for nearly every row. */
export function reconcileRow(count: Count): Problem[] {
  const problems: Problem[] = [];
  const { total, within, after, sheet, row } = count;
  const say = (code: Problem['code'], facts: Problem['facts']): void => {
    problems.push({ code, sheet, row, facts });
  };
  if (after !== null && within + after !== total) {
    say('within-after', { within: toPatients(within), after: toPatients(after), total: toPatients(total) });
  } else if (after === null && within > total) {
    say('within-after', { within: toPatients(within), after: 0, total: toPatients(total) });
  }
  const bands = sumOfBands(count);
  if (bands !== null && bands.all !== total)
    say('bands-total', { sum: toPatients(bands.all), total: toPatients(total) });
  if (bands !== null && bands.toLimit !== within) {
    say('bands-within', { sum: toPatients(bands.toLimit), within: toPatients(within) });
  }
  return problems;
}

/** The sum of all bands, and of those that end at or before the limit of the standard. */
function sumOfBands({ bands, standard }: Count): { all: number; toLimit: number } | null {
  if (bands === null) return null;
  const limit = standardById(standard).limitDays;
  const sum = { all: 0, toLimit: 0 };
  for (const band in bands) {
    const halves = bands[band] ?? 0;
    sum.all += halves;
    if (lastDay(band) <= limit) sum.toLimit += halves;
  }
  return sum;
}

const lastDays = new Map<string, number>();

/** The last day of a band by its id: 28 of `15-28`, infinity of `63+`. */
function lastDay(band: string): number {
  const known = lastDays.get(band);
  if (known !== undefined) return known;
  const day = band.endsWith('+') ? Number.POSITIVE_INFINITY : Number(band.split('-')[1]);
  lastDays.set(band, day);
  return day;
}
