import type { CsvRow } from './csv.ts';
import type { Lookups } from './read-lookups.ts';
import { takenSince2009 } from './successions.ts';
import { sortedOnce, tableLine } from './table-text.ts';

/** Where a commissioner stood in one lookup: its own ONS code and name, its partnership, its alliance if given. */
export type Standing = {
  readonly code: string;
  readonly onsCode: string;
  readonly name: string;
  readonly partnership: string;
  readonly alliance: string;
};

const standing =
  (year: '19' | '20' | '21') =>
  (row: CsvRow): Standing => ({
    code: row[`CCG${year}CDH`] ?? '',
    onsCode: row[`CCG${year}CD`] ?? '',
    name: row[`CCG${year}NM`] ?? '',
    partnership: row[`STP${year}CD`] ?? '',
    alliance: row[`CAL${year}CD`] ?? '',
  });

/** The clinical commissioning groups of one lookup by their code. */
export function standings(rows: readonly CsvRow[], year: '19' | '20' | '21'): Map<string, Standing> {
  return new Map(rows.map(standing(year)).map((one) => [one.code, one]));
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

type Life = { readonly opened: string; readonly closed: string };

/** From when to when a group existed: by the successions, otherwise since the groups began in April 2013. */
function lives(lookups: Lookups): (code: string) => Life {
  const taken = takenSince2009(lookups);
  const opened = new Map(taken.map(({ to, day }) => [to, day]));
  const ended = new Map(taken.map(({ old, day }) => [old, dayBefore(day)]));
  return (code) => ({ opened: opened.get(code) ?? '2013-04-01', closed: ended.get(code) ?? '' });
}

/** The groups of the lookups of 2019 and 2020 that had ended before sub-ICB locations took their codes over. */
export function ccgLines(lookups: Lookups): string[] {
  const life = lives(lookups);
  const [first, second] = [standings(lookups.ccg2019, '19'), standings(lookups.ccg2020, '20')];
  const after = standings(lookups.ccg2021, '21');
  return sortedOnce([...first.keys(), ...second.keys()])
    .filter((code) => !after.has(code))
    .map((code) => {
      const { name = '', onsCode = '' } = second.get(code) ?? first.get(code) ?? {};
      return tableLine([code, name, life(code).opened, life(code).closed, onsCode]);
    });
}

/** The 106 sub-ICB locations, which carry the codes of the groups that ended in June 2022. */
export function subIcbLines(lookups: Lookups): string[] {
  const life = lives(lookups);
  const years = [
    standings(lookups.ccg2019, '19'),
    standings(lookups.ccg2020, '20'),
    standings(lookups.ccg2021, '21'),
  ];
  return lookups.subIcb2022
    .map(({ SICBL22CDH: code = '', SICBL22CD: onsCode = '', SICBL22NM: name = '' }) => {
      const before = years.flatMap((year) => year.get(code) ?? []);
      const onsCodes = sortedOnce([onsCode, ...before.map((one) => one.onsCode)]).join(' ');
      const former = `${before.at(-1)?.name}@2022-06`;
      return tableLine([code, name, life(code).opened, '', onsCodes, '', former]);
    })
    .sort();
}
