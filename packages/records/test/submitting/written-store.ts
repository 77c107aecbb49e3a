/** Months written from invented stores. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MonthWritten, type WriteMonthOptions, writeMonth } from '@clockstop/records';
import { day, month } from '@clockstop/rules';

/** Writes a month of the store in the folder; January 2024, unless another is given, into the folder `out`. */
export function write(folder: string, options: Partial<WriteMonthOptions> = {}): Promise<MonthWritten> {
  return writeMonth({
    store: join(folder, 'store'),
    month: month('2024-01'),
    provider: null,
    format: 'csv',
    out: join(folder, 'out'),
    now: new Date('2024-06-03T12:00:00Z'),
    asOf: day('2024-06-30'),
    ...options,
  });
}

/** The files of a folder, by name. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
