/** Treated patients: those counted from their referral, the other first treatments, and the subsequent ones. */
import type { StandardId } from '@clockstop/rules';
import { type Random, wholeBetween } from '../messy/random.ts';
import { isCancerWith } from './cancers.ts';
import type { Referral, Treated } from './drafts.ts';
import { type ModalityTables, nameModalities } from './name-modalities.ts';
import type { Table, TableRow } from './published-table.ts';
import {
  type LeftHalf,
  type SharedCell,
  type SharedPathway,
  type Sharing,
  sharePathways,
  type TreatmentGroup,
} from './share-pathways.ts';

/** The tables of one month on the provider basis. */
export interface TreatmentTables {
  /** Treatments, counted from the decision: each patient in one table and row. */
  readonly fromDecision: readonly Table[];
  /** First treatments, counted from the referral. */
  readonly fromReferral: readonly Table[];
  /** The same patients by modality; null where that was not published. */
  readonly modalities: ModalityTables | null;
}

/** The treated patients, and the half patients for whom no provider is left that could have treated them. */
export interface InventedTreatments {
  readonly treated: readonly Treated[];
  readonly left: readonly LeftHalf[];
}

/** Where patients are said to come from whose other half is not published: a health board of Wales. */
const OUTSIDE = '7A6';

const FIRST = 'First Treatment';

/** The modality of the standards for one kind of subsequent treatment. */
const modalityOfStandard: Partial<Record<StandardId, string>> = {
  '31-day-surgery': 'Surgery',
  '31-day-drug': 'Anti-cancer drug regimen',
  '31-day-radiotherapy': 'Radiotherapy',
};

/** The route of the standards for one route. */
const routeOfStandard: Partial<Record<StandardId, string>> = {
  '62-day-referral': 'Urgent Suspected Cancer',
  '62-day-screening': 'Screening',
  '62-day-upgrade': 'Consultant Upgrade',
};

/**
 * Treated patients, still without commissioners. Every provider has its totals, waits, routes, stages, cancers and settings
 * exactly; modalities are exact for the treatments, and as near as can be for the same patients counted from their referral.
 */
export function inventTreatments(
  { fromDecision, fromReferral, modalities }: TreatmentTables,
  { random, ...sharing }: Pick<Sharing, 'placeOf' | 'canBeWhole'> & { readonly random: Random },
): InventedTreatments {
  const all = fromDecision.flatMap((table) => treatmentsIn(table));
  const first = groupsOf(all.filter(({ stage }) => stage === 'first'));
  const cells = fromReferral.flatMap((table) => cellsOf(table));
  const { pathways, left } = sharePathways(cells, {
    groups: [...first.keys()],
    fits,
    ...sharing,
    outside: OUTSIDE,
  });
  const shared = Map.groupBy(pathways, ({ treatment }) => treatment);
  const referred = [...first].flatMap(([group, treated]) =>
    withReferrals(treated, shared.get(group) ?? [], random),
  );
  const subsequent = all.filter(({ stage }) => stage === 'subsequent');
  const both = [...referred, ...subsequent];
  return { treated: modalities === null ? both : nameModalities(both, modalities, random), left };
}

/** Every treatment of a table. */
function treatmentsIn({ standard, waits, rows }: Table): readonly Treated[] {
  return rows.flatMap(({ code, labels, halves }) =>
    waits.flatMap((wait, at) =>
      Array.from({ length: (halves[at] ?? 0) / 2 }, () => ({
        provider: code,
        standard,
        stage: stageOf(standard, labels),
        cancer: labels.cancerType ?? null,
        modality: modalityOfStandard[standard] ?? null,
        setting: labels.setting ?? null,
        wait,
        referral: null,
        commissioner: null,
      })),
    ),
  );
}

function stageOf(standard: StandardId, { stage }: TableRow['labels']): Treated['stage'] {
  return stage === FIRST || standard === '31-day-first' ? 'first' : 'subsequent';
}

/** Treatments of the same provider, cancer and setting, the shortest waits first. */
function groupsOf(treated: readonly Treated[]): ReadonlyMap<TreatmentGroup, readonly Treated[]> {
  const groups = Map.groupBy(treated, ({ provider, cancer, setting }) => `${provider}|${cancer}|${setting}`);
  return new Map(
    [...groups.values()].flatMap((each) => {
      const [first] = each;
      if (first === undefined) return [];
      const { provider, standard, cancer, setting } = first;
      const sorted = each.toSorted((a, b) => a.wait.from - b.wait.from);
      return [[{ provider, standard, cancer, setting, count: each.length }, sorted] as const];
    }),
  );
}

/** The half patients of each route, wait, cancer and setting. */
function cellsOf({ standard, waits, rows }: Table): readonly SharedCell[] {
  const byLabels = Map.groupBy(rows, ({ labels }) => JSON.stringify(labels));
  return [...byLabels.values()].flatMap((alike) =>
    waits.flatMap((wait, at) => {
      const halves = new Map(
        alike.map((row) => [row.code, row.halves[at] ?? 0] as const).filter(([, half]) => half > 0),
      );
      const { route = routeOfStandard[standard] ?? '', cancerType, setting } = alike[0]?.labels ?? {};
      const labels = { standard, route, cancer: cancerType ?? null, setting: setting ?? null };
      return halves.size === 0 ? [] : [{ ...labels, wait, halves }];
    }),
  );
}

/** Whether there is a cancer that is published under the labels of both, and the settings are not two. */
function fits(cell: SharedCell, group: TreatmentGroup): boolean {
  const isSameSetting = cell.setting === null || group.setting === null || cell.setting === group.setting;
  return isSameSetting && isCancerWith([cell, group]);
}

/**
 * Gives referrals to treatments whose wait from the decision is not longer than that from the referral, since the decision
 * comes after it. The treatments have the shortest waits first, so that those a wait leaves open are at the beginning.
 */
function withReferrals(
  treated: readonly Treated[],
  shared: readonly SharedPathway[],
  random: Random,
): readonly Treated[] {
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
  const { standard, route, wait, cancer } = cell;
  return { standard, route, cancer, wait, investigating, isWhole };
}
