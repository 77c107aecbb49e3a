/** Patients first seen and patients told: where both can have happened to one patient in the month, they are one pathway. */
import type { Band } from '@clockstop/rules';
import type { Pathway, Seen, Told } from './drafts.ts';
import type { Table, TableRow } from './published-table.ts';

/** The label of patients who are referred for breast symptoms. */
const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

/** The route by which patients come from a screening programme: the first-seen counts leave them out. */
const SCREENING = 'Screening';

/** The patients of a table of those told, by what was suspected and route, still without commissioners. */
export function inventTold({ waits, rows }: Table): readonly Told[] {
  return rows.flatMap((row) =>
    patientsIn(row, waits).map((wait) => ({
      provider: row.code,
      suspected: row.labels.suspectedCancer ?? '',
      route: row.labels.route ?? '',
      wait,
      commissioner: null,
    })),
  );
}

/** The patients of a table of those first seen, by what was suspected, still without commissioners. */
export function inventSeen({ waits, rows }: Table): readonly Seen[] {
  return rows.flatMap((row) =>
    patientsIn(row, waits).map((wait) => ({
      provider: row.code,
      suspected: row.labels.suspectedCancer ?? '',
      wait,
      commissioner: null,
    })),
  );
}

/** The patients of a table of those seen for breast symptoms, still without commissioners. */
export function inventSeenForBreast(table: Table): readonly Seen[] {
  return inventSeen(table).map((seen) => ({ ...seen, suspected: BREAST_SYMPTOMS }));
}

/** The wait of each patient of a row. */
function patientsIn({ halves }: TableRow, waits: readonly Band[]): readonly Band[] {
  return waits.flatMap((wait, at) => Array.from({ length: (halves[at] ?? 0) / 2 }, () => wait));
}

/** The pathways of patients seen or told in a month of so many days, each of them in one pathway. */
export function joinDiagnoses(
  seen: readonly Seen[],
  told: readonly Told[],
  days: number,
): readonly Pathway[] {
  const toldBy = Map.groupBy(told, keyOf);
  const seenBy = Map.groupBy(seen, keyOf);
  const keys = new Set([...toldBy.keys(), ...seenBy.keys()]);
  return [...keys].flatMap((key) => joined(seenBy.get(key) ?? [], toldBy.get(key) ?? [], days));
}

function keyOf({ provider, suspected, commissioner }: Seen): string {
  return `${provider}|${suspected}|${commissioner}`;
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
