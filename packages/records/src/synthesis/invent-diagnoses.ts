/** Patients first seen and patients told: where both can have happened to one patient in the month, they are one pathway. */
import type { Band } from '@clockstop/rules';
import type { Pathway, Seen, Told } from './drafts.ts';
import type { Table, TableRow } from './published-table.ts';

/** The tables of one month on the provider basis. */
export interface DiagnosisTables {
  /** Seen after an urgent referral, by what was suspected. */
  readonly seen: Table;
  /** Seen for breast symptoms. */
  readonly seenForBreast: Table;
  /** Told, by what was suspected and route. */
  readonly told: Table;
}

/** The label of patients who are referred for breast symptoms. */
const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

/** The route by which patients come from a screening programme: the first-seen counts leave them out. */
const SCREENING = 'Screening';

/** The pathways of patients seen or told in a month of so many days. Every cell of the tables is given back exactly. */
export function inventDiagnoses(tables: DiagnosisTables, days: number): readonly Pathway[] {
  const told = Map.groupBy(toldIn(tables.told), keyOf);
  const seen = Map.groupBy(
    [...seenIn(tables.seen, null), ...seenIn(tables.seenForBreast, BREAST_SYMPTOMS)],
    keyOf,
  );
  const keys = new Set([...told.keys(), ...seen.keys()]);
  return [...keys].flatMap((key) => joined(seen.get(key) ?? [], told.get(key) ?? [], days));
}

function keyOf({ provider, suspected }: Seen): string {
  return `${provider}|${suspected}`;
}

function toldIn({ waits, rows }: Table): readonly Told[] {
  return rows.flatMap((row) =>
    patientsIn(row, waits).map((wait) => ({
      provider: row.code,
      suspected: row.labels.suspectedCancer ?? '',
      route: row.labels.route ?? '',
      wait,
    })),
  );
}

function seenIn({ waits, rows }: Table, suspected: string | null): readonly Seen[] {
  return rows.flatMap((row) =>
    patientsIn(row, waits).map((wait) => ({
      provider: row.code,
      suspected: suspected ?? row.labels.suspectedCancer ?? '',
      wait,
    })),
  );
}

/** The wait of each patient of a row. */
function patientsIn({ halves }: TableRow, waits: readonly Band[]): readonly Band[] {
  return waits.flatMap((wait, at) => Array.from({ length: (halves[at] ?? 0) / 2 }, () => wait));
}

/** Those who waited longest to be told are joined first, each with one who waited as long as can be to be seen. */
function joined(seen: readonly Seen[], told: readonly Told[], days: number): readonly Pathway[] {
  const left = [...seen].sort((a, b) => b.wait.from - a.wait.from);
  const pathways: Pathway[] = [];
  for (const each of [...told].sort((a, b) => b.wait.from - a.wait.from)) {
    const at = each.route === SCREENING ? -1 : left.findIndex(({ wait }) => canBeBoth(wait, each.wait, days));
    const [first = null] = at === -1 ? [] : left.splice(at, 1);
    pathways.push({ seen: first, told: each, treated: null });
  }
  return [...pathways, ...left.map((first) => ({ seen: first, told: null, treated: null }))];
}

/** Whether one patient can have been seen and told within the same month, in this order. */
function canBeBoth(seen: Band, told: Band, days: number): boolean {
  const lastSeen = seen.to ?? Number.POSITIVE_INFINITY;
  const lastTold = told.to ?? Number.POSITIVE_INFINITY;
  return seen.from <= lastTold && told.from - lastSeen < days;
}
