/** Treated patients: those counted from their referral, the other first treatments, and the subsequent ones. */
import type { Band } from '@clockstop/rules';
import { type Random, wholeBetween } from '../messy/random.ts';
import type { Referral, Treated } from './drafts.ts';
import type { Table } from './published-table.ts';
import { type SharedCell, type SharedPathway, type SharedPathways, sharePathways } from './share-pathways.ts';

/** The tables of one month on the provider basis. */
export interface TreatmentTables {
  /** Treatments by cancer and stage. */
  readonly byCancer: Table;
  /** Treatments by stage and modality. */
  readonly byModality: Table;
  /** First treatments counted from the referral, by cancer and route. */
  readonly fromReferral: Table;
  /** The same by route and modality. */
  readonly fromReferralByModality: Table;
}

/** The treated patients, and the half patients for whom no provider is left that could have treated them. */
export interface InventedTreatments extends Pick<SharedPathways, 'left'> {
  readonly treated: readonly Treated[];
}

/** The label of first treatments. */
const FIRST = 'First Treatment';

/** Where patients are said to come from whose other half is not published: a health board of Wales. */
const OUTSIDE = '7A6';

/** A treatment before its modality is known. */
type Unnamed = Omit<Treated, 'modality'>;

/**
 * Treated patients, still without commissioners. Every provider has its totals, waits, routes, stages and cancers exactly; modalities
 * are exact for the treatments, and as near as can be for the same patients counted from their referral.
 */
export function inventTreatments(
  tables: TreatmentTables,
  { placeOf, random }: { readonly placeOf: (provider: string) => string; readonly random: Random },
): InventedTreatments {
  const free = treatmentsIn(tables.byCancer);
  const cells = cellsOf(tables.fromReferral);
  const treatments = (provider: string, cancer: string) => free.get(firstKey(provider, cancer))?.length ?? 0;
  const { pathways, left } = sharePathways(cells, { treatments, placeOf, outside: OUTSIDE });
  const shared = Map.groupBy(pathways, ({ treating, cell }) => firstKey(treating, cell.cancer));
  const all = [...free].flatMap(([key, treated]) => withReferrals(treated, shared.get(key) ?? [], random));
  return { treated: named(all, tables), left };
}

function firstKey(provider: string, cancer: string): string {
  return keyOf(provider, cancer, FIRST);
}

function keyOf(provider: string, cancer: string, stage: string): string {
  return `${provider}|${cancer}|${stage}`;
}

/** Every treatment, by provider, cancer and stage, the shortest waits first. */
function treatmentsIn({ waits, rows }: Table): ReadonlyMap<string, readonly Unnamed[]> {
  return new Map(
    rows.map(({ code, labels: { cancerType = '', stage = '' }, halves }) => [
      keyOf(code, cancerType, stage),
      waits.flatMap((wait, at) =>
        Array.from(
          { length: (halves[at] ?? 0) / 2 },
          (): Unnamed => ({
            provider: code,
            standard: '31-day',
            stage: stage === FIRST ? 'first' : 'subsequent',
            cancer: cancerType,
            setting: null,
            wait,
            referral: null,
            commissioner: null,
          }),
        ),
      ),
    ]),
  );
}

/** The half patients of each route, wait and cancer. */
function cellsOf({ waits, rows }: Table): readonly SharedCell[] {
  const byLabels = Map.groupBy(rows, ({ labels }) => `${labels.route}|${labels.cancerType}`);
  return [...byLabels.values()].flatMap((alike) =>
    waits.flatMap((wait, at) => {
      const halves = new Map(
        alike.map((row) => [row.code, row.halves[at] ?? 0]).filter(([, half]) => half) as [string, number][],
      );
      const { route = '', cancerType = '' } = alike[0]?.labels ?? {};
      return halves.size === 0 ? [] : [{ route, wait, cancer: cancerType, halves }];
    }),
  );
}

/**
 * Gives referrals to treatments whose wait from the decision is not longer than that from the referral, since the decision
 * comes after it. The treatments have the shortest waits first, so that those a wait leaves open are at the beginning.
 */
function withReferrals(
  treated: readonly Unnamed[],
  shared: readonly SharedPathway[],
  random: Random,
): readonly Unnamed[] {
  const given = [...treated];
  const open = [...treated.keys()];
  for (const pathway of [...shared].sort((a, b) => a.cell.wait.from - b.cell.wait.from)) {
    const longest = pathway.cell.wait.to ?? Number.POSITIVE_INFINITY;
    const tooLong = open.findIndex((at) => (treated[at]?.wait.from ?? 0) > longest);
    const choice = tooLong === -1 ? open.length : Math.max(1, tooLong);
    const [at = -1] = open.splice(wholeBetween(0, choice - 1, random), 1);
    const each = treated[at];
    if (each !== undefined) given[at] = { ...each, referral: referralOf(pathway) };
  }
  return given;
}

function referralOf({ cell, investigating, isWhole }: SharedPathway): Referral {
  const { route, wait, cancer } = cell;
  return { standard: '62-day', route, cancer, wait, investigating, isWhole };
}

/** How many half patients of each modality are still wanted: by provider, route, wait. */
type Wanted = Map<string, number>;

/** Gives every treatment its modality. */
function named(all: readonly Unnamed[], tables: TreatmentTables): readonly Treated[] {
  const modalities = [...new Set(tables.byModality.rows.map(({ labels }) => labels.modality ?? ''))].sort();
  const open = wantedIn(
    tables.byModality,
    ({ code, labels }, wait) => `${code}|${stageOf(labels.stage)}|${wait.from}`,
  );
  const wanted = wantedIn(
    tables.fromReferralByModality,
    ({ code, labels }, wait) => `${code}|${labels.route}|${wait.from}`,
  );
  const order = all
    .map((treated, at) => ({ treated, at }))
    .sort((a, b) => urgency(a.treated) - urgency(b.treated));
  const chosen: string[] = [];
  for (const { treated, at } of order) chosen[at] = choose(treated, modalities, { open, wanted });
  return improved(
    all.map((treated, at) => ({ ...treated, modality: chosen[at] ?? null })),
    wanted,
  );
}

function stageOf(label: string | undefined): Treated['stage'] {
  return label === FIRST ? 'first' : 'subsequent';
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
function urgency({ referral, provider }: Unnamed): number {
  if (referral === null) return 2;
  return referral.investigating === provider ? 1 : 0;
}

interface Choosing {
  readonly open: Wanted;
  readonly wanted: Wanted;
}

function choose(treated: Unnamed, modalities: readonly string[], { open, wanted }: Choosing): string {
  const openKey = (modality: string) =>
    `${treated.provider}|${treated.stage}|${treated.wait.from}|${modality}`;
  const possible = modalities.filter((modality) => (open.get(openKey(modality)) ?? 0) >= 2);
  const [best = ''] = [...possible].sort(
    (a, b) =>
      leastWanted(treated, b, wanted) - leastWanted(treated, a, wanted) ||
      (open.get(openKey(b)) ?? 0) - (open.get(openKey(a)) ?? 0),
  );
  open.set(openKey(best), (open.get(openKey(best)) ?? 0) - 2);
  for (const key of sharesOf(treated, best)) wanted.set(key, (wanted.get(key) ?? 0) - 1);
  return best;
}

/** How much a modality is still wanted by whoever wants it least. */
function leastWanted(treated: Unnamed, modality: string, wanted: Wanted): number {
  return Math.min(...sharesOf(treated, modality).map((key) => wanted.get(key) ?? 0));
}

/** The two halves of a patient in the tables counted from the referral. */
function sharesOf({ provider, referral }: Unnamed, modality: string): readonly string[] {
  if (referral === null) return [];
  const { route, wait, investigating, isWhole } = referral;
  return [isWhole ? investigating : provider, investigating].map(
    (code) => `${code}|${route}|${wait.from}|${modality}`,
  );
}

/** Lets treatments of one provider with the same wait change their modalities while that brings both nearer. */
function improved(all: readonly Treated[], wanted: Wanted): readonly Treated[] {
  const groups = Map.groupBy(
    [...all.keys()],
    (at) => `${all[at]?.provider}|${all[at]?.stage}|${all[at]?.wait.from}`,
  );
  const result = [...all];
  for (let round = 0, changed = 1; changed > 0 && round < 4; round++) {
    changed = 0;
    for (const [key, group] of groups)
      if (key.includes('|first|')) changed += improveGroup(result, group, wanted);
  }
  return result;
}

function improveGroup(all: Treated[], group: readonly number[], wanted: Wanted): number {
  let changed = 0;
  const isOff = (at: number) => {
    const treated = all[at];
    return (
      treated?.referral != null &&
      sharesOf(treated, treated.modality ?? '').some((key) => (wanted.get(key) ?? 0) < 0)
    );
  };
  for (const at of group.filter(isOff)) {
    const other = group.find((each) => gain(all, [at, each], wanted) > 0);
    if (other === undefined) continue;
    swap(all, [at, other], wanted);
    changed++;
  }
  return changed;
}

type Two = readonly [number, number];

/** By how much the cells come nearer to what is wanted when two treatments change their modalities. */
function gain(all: readonly Treated[], two: Two, wanted: Wanted): number {
  let gained = 0;
  for (const [key, by] of changesOf(all, two)) {
    const before = wanted.get(key) ?? 0;
    gained += Math.abs(before) - Math.abs(before + by);
  }
  return gained;
}

/** How many half patients more, or fewer, are wanted in each cell when two treatments change their modalities. */
function changesOf(all: readonly Treated[], [one, other]: Two): ReadonlyMap<string, number> {
  const [a, b] = [all[one], all[other]];
  const changes = new Map<string, number>();
  if (a === undefined || b === undefined || a.modality === b.modality) return changes;
  const add = (treated: Treated, modality: string | null, by: number) => {
    for (const key of sharesOf(treated, modality ?? '')) changes.set(key, (changes.get(key) ?? 0) + by);
  };
  add(a, a.modality, 1);
  add(a, b.modality, -1);
  add(b, b.modality, 1);
  add(b, a.modality, -1);
  return changes;
}

function swap(all: Treated[], two: Two, wanted: Wanted): void {
  const [one, other] = two;
  const [a, b] = [all[one], all[other]];
  if (a === undefined || b === undefined) return;
  for (const [key, by] of changesOf(all, two)) wanted.set(key, (wanted.get(key) ?? 0) + by);
  all[one] = { ...a, modality: b.modality };
  all[other] = { ...b, modality: a.modality };
}
