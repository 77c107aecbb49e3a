/** Patients first seen and patients told: where both can have happened to one patient in the month, they are one pathway. */
import type { Band } from '@clockstop/rules';
import type { Pathway, Seen, Told } from './drafts.ts';
import type { Table, TableRow } from './published-table.ts';

/** The label of patients who are referred for breast symptoms. */
const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

/** The route by which patients come from a screening programme: the first-seen counts leave them out. */
const SCREENING = 'Screening';

/** The route of most patients, where none was published. */
const URGENT = 'Urgent Suspected Cancer';

/** The patients of a table of those told, by what was suspected and route, still without commissioners. */
export function inventTold(table: Table | null): readonly Told[] {
  return patientsIn(table, (labels) => ({
    suspected: labels.suspectedCancer ?? null,
    route: labels.route ?? URGENT,
  }));
}

/** The patients of a table of those first seen, by what was suspected, still without commissioners. */
export function inventSeen(table: Table | null): readonly Seen[] {
  return patientsIn(table, (labels) => ({ suspected: labels.suspectedCancer ?? null }));
}

/** The patients of a table of those seen for breast symptoms, still without commissioners. */
export function inventSeenForBreast(table: Table | null): readonly Seen[] {
  return patientsIn(table, () => ({ suspected: BREAST_SYMPTOMS }));
}

/** The patients of a table, each with what its labels say. */
function patientsIn<T>(
  table: Table | null,
  said: (labels: TableRow['labels']) => T,
): readonly (T & Pick<Seen, 'provider' | 'wait' | 'commissioner'>)[] {
  if (table === null) return [];
  return table.rows.flatMap(({ code, labels, halves }) =>
    table.waits.flatMap((wait, at) =>
      Array.from({ length: (halves[at] ?? 0) / 2 }, () => ({
        ...said(labels),
        provider: code,
        wait,
        commissioner: null,
      })),
    ),
  );
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
