import type { CsvRow } from './csv.ts';
import type { Lookups } from './read-lookups.ts';
import { byText, grouped, tableLine } from './table-text.ts';

/** `old` was taken over by `to` on the day. */
export type Taken = { readonly old: string; readonly to: string; readonly day: string };

const trust = /^[RT][A-Z0-9]{2}$/;
const hub = /^(14[M-X]|32T|76A|97T)$/;
const firstDay = '2009-04-01';

/** The day that lies the given number of days after 1970-01-01, the form of dates in the successions file. */
const dayFrom = (days: string): string =>
  new Date(Number(days) * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

const isOurs = (codes: ReadonlySet<string>, { old, to, day }: Taken): boolean =>
  day >= firstDay && ((trust.test(old) && trust.test(to)) || codes.has(to) || hub.test(to));

const toTaken = ({ old_code = '', new_code = '', date = '' }: CsvRow): Taken => ({
  old: old_code,
  to: new_code,
  day: dayFrom(date),
});

/** The successions between trusts, between clinical commissioning groups and between hubs, since April 2009. */
export function takenSince2009({ ccg2019, ccg2020, ccg2021, successions }: Lookups): Taken[] {
  const codes = new Set([
    ...ccg2019.map((row) => row.CCG19CDH ?? ''),
    ...ccg2020.map((row) => row.CCG20CDH ?? ''),
    ...ccg2021.map((row) => row.CCG21CDH ?? ''),
  ]);
  return successions.map(toTaken).filter((taken) => isOurs(codes, taken));
}

/** The successions as table lines: the successor, the day, and whom it took over. */
export function successionLines(lookups: Lookups): string[] {
  const groups = grouped(takenSince2009(lookups), ({ to, day }) => tableLine([to, day]));
  return [...groups]
    .map(([key, taken]) =>
      tableLine([
        key,
        taken
          .map(({ old }) => old)
          .sort(byText)
          .join(' '),
      ]),
    )
    .sort(byText);
}
