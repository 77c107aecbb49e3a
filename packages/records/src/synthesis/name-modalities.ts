/**
 * Gives treatments their modalities. How many a provider has of each, by stage and wait, is met exactly; how many of its
 * patients counted from their referral, by route and wait, as nearly as can be, by letting treatments change places.
 */
import type { Band } from '@clockstop/rules';
import type { Treated } from './drafts.ts';
import type { Table } from './published-table.ts';

/** A treatment before its modality is known. */
export type Unnamed = Omit<Treated, 'modality'>;

/** The tables that have modalities, for one month and the provider basis. */
export interface ModalityTables {
  /** Treatments by stage and modality. */
  readonly treatments: Table;
  /** Those counted from their referral, by route and modality. */
  readonly fromReferral: Table;
}

/** How many half patients of each modality are still wanted, by cell and modality. */
type Wanted = Map<string, number>;

/** How often all groups are gone through. */
const ROUNDS = 12;

/** The same treatments, in the same order, with their modalities. */
export function nameModalities(all: readonly Unnamed[], tables: ModalityTables): readonly Treated[] {
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
  return improved(
    all.map((treated, at) => ({ ...treated, modality: chosen[at] ?? null })),
    wanted,
  );
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
  for (const cell of cells) add(wanted, `${cell}|${best}`, -1);
  return best;
}

/** The cells of the two halves of a patient counted from the referral. */
function cellsOf({ provider, referral }: Unnamed): readonly string[] {
  if (referral === null) return [];
  const { route, wait, investigating, isWhole } = referral;
  return [isWhole ? investigating : provider, investigating].map((code) => `${code}|${route}|${wait.from}`);
}

function add(wanted: Wanted, key: string, by: number): void {
  wanted.set(key, (wanted.get(key) ?? 0) + by);
}

/** Treatments of a group that are alike: of the same cells, modality and waits. */
interface Alike {
  /** One of them. */
  readonly like: Treated;
  readonly cells: readonly string[];
  readonly places: number[];
}

/** What two treatments can exchange without changing any other table. */
interface Exchange {
  /** Those of the same group can; null for one that cannot at all. */
  readonly groupOf: (treated: Treated) => string | null;
  readonly allows: (one: Treated, other: Treated) => boolean;
  readonly given: (to: Treated, from: Treated) => Treated;
}

/** First treatments of one provider with the same wait can exchange their modalities, whatever their cancers. */
const modalities: Exchange = {
  groupOf: ({ provider, wait }) => `${provider}|${wait.from}`,
  allows: () => true,
  given: (to, { modality }) => ({ ...to, modality }),
};

/** Shared patients of the same route, wait and cancer can exchange the providers that investigated them. */
const partners: Exchange = {
  groupOf: ({ cancer, referral }) =>
    referral === null ? null : `${referral.route}|${referral.wait.from}|${cancer}`,
  allows: (one, other) => isShared(one) && isShared(other),
  given: (to, { referral }) =>
    to.referral === null || referral === null
      ? to
      : { ...to, referral: { ...to.referral, investigating: referral.investigating } },
};

function isShared({ provider, referral }: Treated): boolean {
  return referral !== null && !referral.isWhole && referral.investigating !== provider;
}

/** Lets first treatments exchange what they can while that brings the counts from the referral nearer. */
function improved(all: readonly Treated[], wanted: Wanted): readonly Treated[] {
  const result = [...all];
  for (let round = 0, changed = 1; changed > 0 && round < ROUNDS; round++) {
    changed = 0;
    for (const exchange of [modalities, partners]) {
      const first = [...result.keys()].filter((at) => result[at]?.stage === 'first');
      const groups = Map.groupBy(first, (at) => exchange.groupOf(result[at] as Treated));
      groups.delete(null);
      for (const places of groups.values()) changed += improveGroup({ result, places, exchange, wanted });
    }
  }
  return result;
}

interface Improving {
  readonly result: Treated[];
  readonly places: readonly number[];
  readonly exchange: Exchange;
  readonly wanted: Wanted;
}

function improveGroup({ result, places, exchange, wanted }: Improving): number {
  let changed = 0;
  const group = new Map<string, Alike>();
  for (const at of places) put(group, result, at);
  const isOff = ({ cells, like }: Alike) =>
    cells.some((cell) => (wanted.get(`${cell}|${like.modality}`) ?? 0) < 0);
  for (const one of [...group.values()]) {
    while (one.places.length > 0 && isOff(one)) {
      const best = bestFor(one, group, { exchange, wanted });
      if (best === null) break;
      for (const [key, by] of best.changes) add(wanted, key, by);
      for (const [alike, treated] of [
        [one, best.after[0]],
        [best.other, best.after[1]],
      ] as const) {
        const at = alike.places.pop() ?? 0;
        result[at] = treated;
        put(group, result, at);
      }
      changed++;
    }
  }
  return changed;
}

interface Found {
  readonly other: Alike;
  readonly after: readonly [Treated, Treated];
  readonly changes: ReadonlyMap<string, number>;
}

/** The first of a group with which an exchange brings the cells nearer to what is wanted; null where there is none. */
function bestFor(
  one: Alike,
  group: ReadonlyMap<string, Alike>,
  { exchange, wanted }: Pick<Improving, 'exchange' | 'wanted'>,
): Found | null {
  for (const other of group.values()) {
    if (other === one || other.places.length === 0 || !exchange.allows(one.like, other.like)) continue;
    if (other.like.modality === one.like.modality) continue;
    const after = [exchange.given(one.like, other.like), exchange.given(other.like, one.like)] as const;
    const changes = changesOf([one.like, other.like], after);
    if (gainOf(changes, wanted) > 0) return { other, after, changes };
  }
  return null;
}

/** Puts the treatment at a place among those that are alike. */
function put(group: Map<string, Alike>, all: readonly Treated[], at: number): void {
  const like = all[at] as Treated;
  const cells = cellsOf(like);
  const key = `${cells.join('+')}|${like.provider}|${like.modality}|${like.wait.from}|${like.cancer}`;
  const alike = group.get(key) ?? { like, cells, places: [] };
  alike.places.push(at);
  group.set(key, alike);
}

/** How many half patients more, or fewer, are wanted in each cell when one treatment is as it was no longer. */
function changesOf(before: readonly Treated[], after: readonly Treated[]): ReadonlyMap<string, number> {
  const changes: Wanted = new Map();
  for (const treated of before)
    for (const cell of cellsOf(treated)) add(changes, `${cell}|${treated.modality}`, 1);
  for (const treated of after)
    for (const cell of cellsOf(treated)) add(changes, `${cell}|${treated.modality}`, -1);
  return changes;
}

/** By how much the cells come nearer to what is wanted with these changes. */
function gainOf(changes: ReadonlyMap<string, number>, wanted: Wanted): number {
  let gained = 0;
  for (const [key, by] of changes) {
    const before = wanted.get(key) ?? 0;
    gained += Math.abs(before) - Math.abs(before + by);
  }
  return gained;
}
