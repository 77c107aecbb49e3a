/**
 * Gives treatments their modalities. How many a provider has of each, by stage and wait, is met exactly; how many of its
 * patients counted from their referral, by route and wait, as nearly as can be, by letting treatments change places.
 */
import type { Band } from '@clockstop/rules';
import type { Random } from '../messy/random.ts';
import type { Treated } from './drafts.ts';
import { cellsOf, exchangeTreatments } from './exchange-treatments.ts';
import type { Table } from './published-table.ts';
import type { Wanted } from './wanted-halves.ts';

/** A treatment before its modality is known. */
export type Unnamed = Omit<Treated, 'modality'>;

/** The tables that have modalities, for one month and the provider basis. */
export interface ModalityTables {
  /** Treatments by stage and modality. */
  readonly treatments: Table;
  /** Those counted from their referral, by route and modality. */
  readonly fromReferral: Table;
}

/** The same treatments, in the same order, with their modalities. */
export function nameModalities(
  all: readonly Unnamed[],
  tables: ModalityTables,
  random: Random,
): readonly Treated[] {
  const known = [...new Set(tables.treatments.rows.map(({ labels }) => labels.modality ?? ''))].sort();
  const open = wantedIn(
    tables.treatments,
    ({ code, labels }, wait) => `${code}|${stageOf(labels.stage)}|${wait.from}`,
  );
  const wanted = wantedIn(
    tables.fromReferral,
    ({ code, labels }, wait) => `${code}|${labels.route}|${wait.from}`,
  );
  const order = [...all.keys()].sort((a, b) => urgency(all[a]) - urgency(all[b]));
  const chosen: string[] = [];
  for (const at of order) {
    const treated = all[at];
    if (treated !== undefined) chosen[at] = choose(treated, known, { open, wanted });
  }
  const named = all.map((treated, at) => ({ ...treated, modality: chosen[at] ?? null }));
  return exchangeTreatments(named, wanted, random);
}

function stageOf(label: string | undefined): Treated['stage'] {
  return label === 'First Treatment' ? 'first' : 'subsequent';
}

function wantedIn({ waits, rows }: Table, keyOf: (row: Table['rows'][number], wait: Band) => string): Wanted {
  const wanted: Wanted = new Map();
  for (const row of rows) {
    for (const [at, wait] of waits.entries()) {
      const key = `${keyOf(row, wait)}|${row.labels.modality}`;
      wanted.set(key, (wanted.get(key) ?? 0) + (row.halves[at] ?? 0));
    }
  }
  return wanted;
}

/** Shared patients have the least choice, and those not counted from a referral the most. */
function urgency(treated: Unnamed | undefined): number {
  if (treated === undefined || treated.referral === null) return 2;
  return treated.referral.investigating === treated.provider ? 1 : 0;
}

interface Choosing {
  readonly open: Wanted;
  readonly wanted: Wanted;
}

function choose(treated: Unnamed, known: readonly string[], { open, wanted }: Choosing): string {
  const { provider, stage, wait } = treated;
  const openKey = (modality: string) => `${provider}|${stage}|${wait.from}|${modality}`;
  const cells = cellsOf(treated);
  const left = (modality: string) => Math.min(...cells.map((cell) => wanted.get(`${cell}|${modality}`) ?? 0));
  const [best = ''] = known
    .filter((modality) => (open.get(openKey(modality)) ?? 0) >= 2)
    .sort(
      (a, b) =>
        (cells.length === 0 ? 0 : left(b) - left(a)) ||
        (open.get(openKey(b)) ?? 0) - (open.get(openKey(a)) ?? 0),
    );
  open.set(openKey(best), (open.get(openKey(best)) ?? 0) - 2);
  for (const cell of cells) wanted.set(`${cell}|${best}`, (wanted.get(`${cell}|${best}`) ?? 0) - 1);
  return best;
}
