/**
 * Half patients of published tables, made into pathways again: who investigated and who treated. A provider can only have
 * treated as many as its tables of treatments have, so the treating halves are found as a flow through a network.
 */

import type { Band, StandardId } from '@clockstop/rules';
import { type Edge, maxFlow } from './max-flow.ts';

/** Half patients of one kind: the same standard, route, wait, cancer and setting. */
export interface SharedCell {
  readonly standard: StandardId;
  readonly route: string;
  readonly wait: Band;
  /** The published labels; null where none was published. */
  readonly cancer: string | null;
  readonly setting: string | null;
  /** Half patients by provider. */
  readonly halves: ReadonlyMap<string, number>;
}

/** First treatments that a provider has of one kind. */
export interface TreatmentGroup {
  readonly provider: string;
  readonly standard: StandardId;
  readonly cancer: string | null;
  readonly setting: string | null;
  readonly count: number;
}

/** A pathway of a cell. */
export interface SharedPathway {
  readonly cell: SharedCell;
  readonly investigating: string;
  /** The treatments that it is one of. */
  readonly treatment: TreatmentGroup;
  /** Whether the investigating provider answers for all of it, though another treated. */
  readonly isWhole: boolean;
}

/** A half patient for whom no provider is left that could have treated it. */
export interface LeftHalf {
  readonly cell: SharedCell;
  readonly provider: string;
}

/** The pathways, and the half patients that are left. */
export interface SharedPathways {
  readonly pathways: readonly SharedPathway[];
  readonly left: readonly LeftHalf[];
}

/** What limits the sharing. */
export interface Sharing {
  readonly groups: readonly TreatmentGroup[];
  /** Whether patients of the cell can be among the treatments, whoever gave them. */
  readonly fits: (cell: SharedCell, group: TreatmentGroup) => boolean;
  /** Where a provider is: those near each other share patients first. */
  readonly placeOf: (provider: string) => string;
  /** The provider outside England that has the other half where one is left over; its figures are not published. */
  readonly outside: string;
  /** Whether one of two providers can answer for all of a patient. */
  readonly canBeWhole: boolean;
}

/** The pathways of cells. Patients stay with one provider where they can; the others are shared with one nearby. */
export function sharePathways(cells: readonly SharedCell[], sharing: Sharing): SharedPathways {
  const { treating, used } = treatingHalves(cells, sharing);
  const spare = spareTreatments(sharing.groups, used);
  const shared = cells.map((cell, at) => pair(cell, treating[at] ?? new Map(), { sharing, spare }));
  return {
    pathways: shared.flatMap(({ pathways }) => pathways),
    left: shared.flatMap(({ left }) => left),
  };
}

/** For each cell the treatments of each provider that its patients are among. */
type Treating = ReadonlyMap<string, readonly TreatmentGroup[]>;

interface Flowed {
  readonly treating: readonly Treating[];
  readonly used: ReadonlyMap<TreatmentGroup, number>;
}

/**
 * The network: from each cell to the providers that have patients of its kind, from there to the treatments that fit, and
 * on to the sink. What a provider can have alone comes first, since the flow takes the edges in their order.
 */
function treatingHalves(cells: readonly SharedCell[], { groups, fits }: Sharing): Flowed {
  const [source, sink] = [0, 1];
  const kinds = new Map<string, number>();
  const edges: Edge[] = [];
  const uses: { readonly cell: number; readonly provider: string; readonly edge: number }[] = [];
  const firstKind = 2 + cells.length + groups.length;
  const kindNode = (kind: string): number => {
    const known = kinds.get(kind) ?? firstKind + kinds.size;
    kinds.set(kind, known);
    return known;
  };
  for (const round of [Math.floor, Math.ceil]) {
    for (const [at, cell] of cells.entries()) {
      if (round === Math.floor) edges.push([source, 2 + at, Math.ceil(sum(cell.halves.values()) / 2)]);
      for (const [provider, half] of cell.halves) {
        uses.push({ cell: at, provider, edge: edges.length });
        edges.push([2 + at, kindNode(kindOf(provider, cell)), round(half / 2)]);
      }
    }
  }
  const fitting = fittingGroups(cells, groups, fits);
  const links: { readonly kind: string; readonly group: number; readonly edge: number }[] = [];
  for (const [kind, node] of kinds) {
    for (const group of fitting.get(kind) ?? []) {
      links.push({ kind, group, edge: edges.length });
      edges.push([node, 2 + cells.length + group, groups[group]?.count ?? 0]);
    }
  }
  for (const [at, { count }] of groups.entries()) edges.push([2 + cells.length + at, sink, count]);
  const { along } = maxFlow(firstKind + kinds.size, edges, source, sink);
  return takenFrom(cells, groups, { uses, links, along });
}

function kindOf(provider: string, { standard, cancer, setting }: SharedCell): string {
  return `${provider}|${standard}|${cancer}|${setting}`;
}

/** The places of the groups that fit each kind of patients of each provider, those of the same cancer first. */
function fittingGroups(
  cells: readonly SharedCell[],
  groups: readonly TreatmentGroup[],
  fits: Sharing['fits'],
): ReadonlyMap<string, readonly number[]> {
  const byProvider = Map.groupBy(groups.keys(), (at) => groups[at]?.provider ?? '');
  const found = new Map<string, readonly number[]>();
  for (const cell of cells) {
    for (const provider of cell.halves.keys()) {
      const kind = kindOf(provider, cell);
      if (found.has(kind)) continue;
      const isOther = (at: number) => (groups[at]?.cancer === cell.cancer ? 0 : 1);
      const fitting = (byProvider.get(provider) ?? []).filter((at) =>
        fits(cell, groups[at] as TreatmentGroup),
      );
      found.set(
        kind,
        fitting.toSorted((a, b) => isOther(a) - isOther(b)),
      );
    }
  }
  return found;
}

interface Along {
  readonly uses: readonly { readonly cell: number; readonly provider: string; readonly edge: number }[];
  readonly links: readonly { readonly kind: string; readonly group: number; readonly edge: number }[];
  readonly along: readonly number[];
}

function takenFrom(
  cells: readonly SharedCell[],
  groups: readonly TreatmentGroup[],
  { uses, links, along }: Along,
): Flowed {
  const used = new Map<TreatmentGroup, number>();
  const waiting = new Map<string, TreatmentGroup[]>();
  for (const { kind, group: at, edge } of links) {
    const group = groups[at] as TreatmentGroup;
    const count = along[edge] ?? 0;
    used.set(group, (used.get(group) ?? 0) + count);
    waiting.set(kind, [...(waiting.get(kind) ?? []), ...repeated(group, count)]);
  }
  const treating = cells.map(() => new Map<string, TreatmentGroup[]>());
  for (const { cell, provider, edge } of uses) {
    const found = treating[cell]?.get(provider) ?? [];
    const taken = waiting.get(kindOf(provider, cells[cell] as SharedCell))?.splice(0, along[edge] ?? 0) ?? [];
    treating[cell]?.set(provider, [...found, ...taken]);
  }
  return { treating, used };
}

/** How many treatments are left, for patients who were investigated elsewhere. */
function spareTreatments(
  groups: readonly TreatmentGroup[],
  used: ReadonlyMap<TreatmentGroup, number>,
): Map<TreatmentGroup, number> {
  return new Map(groups.map((group) => [group, group.count - (used.get(group) ?? 0)]));
}

interface Pairing {
  readonly sharing: Sharing;
  readonly spare: Map<TreatmentGroup, number>;
}

function pair(cell: SharedCell, treating: Treating, { sharing, spare }: Pairing): SharedPathways {
  const pathways: SharedPathway[] = [];
  const senders: string[] = [];
  const receivers: TreatmentGroup[] = [];
  const add = (investigating: string, treatment: TreatmentGroup, isWhole = false) =>
    pathways.push({ cell, investigating, treatment, isWhole });
  for (const [provider, halves] of cell.halves) {
    const treatments = treating.get(provider) ?? [];
    const alone = Math.min(treatments.length, halves - treatments.length);
    for (const treatment of treatments.slice(0, alone)) add(provider, treatment);
    senders.push(...repeated(provider, halves - treatments.length - alone));
    receivers.push(...treatments.slice(alone));
  }
  const inPlace = (a: string, b: string) => compare(sharing.placeOf(a), sharing.placeOf(b)) || compare(a, b);
  senders.sort(inPlace);
  receivers.sort((a, b) => inPlace(a.provider, b.provider));
  while (senders.length < receivers.length) senders.push(sharing.outside);
  for (const receiver of receivers) add(senders.shift() ?? sharing.outside, receiver);
  return { pathways, left: withoutReceiver(cell, senders, { add, spare, sharing }) };
}

interface Adding extends Pairing {
  readonly add: (from: string, to: TreatmentGroup, isWhole: boolean) => void;
}

/** Two halves of one provider may be one patient for whom it answers whole, though another provider treated too late. */
function withoutReceiver(
  cell: SharedCell,
  senders: readonly string[],
  { add, ...pairing }: Adding,
): readonly LeftHalf[] {
  const left: LeftHalf[] = [];
  for (let at = 0; at < senders.length; at++) {
    const provider = senders[at] ?? '';
    const isTwice = pairing.sharing.canBeWhole && provider === senders[at + 1] && cell.wait.from > LIMIT;
    const other = isTwice ? takeSpare(cell, provider, pairing) : null;
    if (other === null) left.push({ cell, provider });
    else {
      add(provider, other, true);
      at++;
    }
  }
  return left;
}

/** The days after which a provider that handed over too late answers for all of a breach. */
const LIMIT = 62;

function takeSpare(cell: SharedCell, sender: string, { spare, sharing }: Pairing): TreatmentGroup | null {
  for (const [group, count] of spare) {
    if (count <= 0 || group.provider === sender || !sharing.fits(cell, group)) continue;
    spare.set(group, count - 1);
    return group;
  }
  return null;
}

function repeated<T>(each: T, times: number): readonly T[] {
  return Array.from({ length: Math.max(0, times) }, () => each);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
