/**
 * Half patients of a published table, made into pathways again: who investigated and who treated. A provider can only have
 * treated as many as its table of treatments has, so the treating halves are found as a flow through a network.
 */

import type { Band } from '@clockstop/rules';
import { type Edge, maxFlow } from './max-flow.ts';

/** Half patients of one kind: the same route, wait and cancer. */
export interface SharedCell {
  readonly route: string;
  readonly wait: Band;
  /** The published labels under which treatments are counted as well. */
  readonly cancer: string;
  /** Half patients by provider. */
  readonly halves: ReadonlyMap<string, number>;
}

/** A pathway of a cell. */
export interface SharedPathway {
  readonly cell: SharedCell;
  readonly investigating: string;
  readonly treating: string;
  /** Whether the investigating provider answers for all of it, though another treated. */
  readonly isWhole: boolean;
}

/** The pathways, and the half patients for whom no provider is left that could have treated them. */
export interface SharedPathways {
  readonly pathways: readonly SharedPathway[];
  readonly left: readonly { readonly cell: SharedCell; readonly provider: string }[];
}

/** What limits the sharing. */
export interface Sharing {
  /** How many first treatments a provider has of a cancer. */
  readonly treatments: (provider: string, cancer: string) => number;
  /** Where a provider is: those near each other share patients first. */
  readonly placeOf: (provider: string) => string;
  /** The provider outside England that has the other half where one is left over; its figures are not published. */
  readonly outside: string;
}

/** The pathways of cells. Patients stay with one provider where they can; the others are shared with one nearby. */
export function sharePathways(cells: readonly SharedCell[], sharing: Sharing): SharedPathways {
  const treating = treatingHalves(cells, sharing);
  const spare = spareTreatments(cells, treating, sharing);
  const shared = cells.map((cell, at) => pair(cell, treating[at] ?? new Map(), { sharing, spare }));
  return {
    pathways: shared.flatMap(({ pathways }) => pathways),
    left: shared.flatMap(({ left }) => left),
  };
}

type ByProvider = ReadonlyMap<string, number>;

/** For each cell the half patients of each provider that are treated there. */
function treatingHalves(cells: readonly SharedCell[], { treatments }: Sharing): readonly ByProvider[] {
  const [source, sink] = [0, 1];
  const sinks = new Map<string, number>();
  const edges: Edge[] = [];
  const uses: { readonly cell: number; readonly provider: string; readonly edge: number }[] = [];
  const nodeOf = (key: string): number => {
    const known = sinks.get(key) ?? 2 + cells.length + sinks.size;
    sinks.set(key, known);
    return known;
  };
  const add = (cell: number, provider: string, most: number) => {
    const key = `${provider}|${cells[cell]?.cancer}`;
    uses.push({ cell, provider, edge: edges.length });
    edges.push([2 + cell, nodeOf(key), most]);
  };
  // What a provider can have alone comes first, since the flow takes the edges in their order.
  for (const [at, { halves }] of cells.entries()) {
    edges.push([source, 2 + at, Math.ceil(sum(halves.values()) / 2)]);
    for (const [provider, half] of halves) add(at, provider, Math.floor(half / 2));
  }
  for (const [at, { halves }] of cells.entries()) {
    for (const [provider, half] of halves) add(at, provider, Math.ceil(half / 2));
  }
  for (const [key, node] of sinks) {
    const [provider = '', cancer = ''] = key.split('|');
    edges.push([node, sink, treatments(provider, cancer)]);
  }
  const { along } = maxFlow(2 + cells.length + sinks.size, edges, source, sink);
  const found = cells.map(() => new Map<string, number>());
  for (const { cell, provider, edge } of uses) {
    found[cell]?.set(provider, (found[cell]?.get(provider) ?? 0) + (along[edge] ?? 0));
  }
  return found;
}

/** How many treatments of each cancer are left to providers, for patients who were investigated elsewhere. */
function spareTreatments(
  cells: readonly SharedCell[],
  treating: readonly ByProvider[],
  { treatments }: Sharing,
): Map<string, number> {
  const spare = new Map<string, number>();
  const providers = new Set(cells.flatMap(({ halves }) => [...halves.keys()]));
  for (const cancer of new Set(cells.map((cell) => cell.cancer))) {
    for (const provider of providers) spare.set(`${provider}|${cancer}`, treatments(provider, cancer));
  }
  for (const [at, { cancer }] of cells.entries()) {
    for (const [provider, used] of treating[at] ?? []) {
      spare.set(`${provider}|${cancer}`, (spare.get(`${provider}|${cancer}`) ?? 0) - used);
    }
  }
  return spare;
}

interface Pairing {
  readonly sharing: Sharing;
  readonly spare: Map<string, number>;
}

function pair(cell: SharedCell, treating: ByProvider, { sharing, spare }: Pairing): SharedPathways {
  const pathways: SharedPathway[] = [];
  const [senders, receivers]: [string[], string[]] = [[], []];
  const add = (investigating: string, treats: string, isWhole = false) =>
    pathways.push({ cell, investigating, treating: treats, isWhole });
  for (const [provider, halves] of cell.halves) {
    const treated = treating.get(provider) ?? 0;
    const alone = Math.min(treated, halves - treated);
    for (let at = 0; at < alone; at++) add(provider, provider);
    senders.push(...repeated(provider, halves - treated - alone));
    receivers.push(...repeated(provider, treated - alone));
  }
  const inPlace = (a: string, b: string) => compare(sharing.placeOf(a), sharing.placeOf(b)) || compare(a, b);
  senders.sort(inPlace);
  receivers.sort(inPlace);
  while (senders.length < receivers.length) senders.push(sharing.outside);
  for (const receiver of receivers) add(senders.shift() ?? sharing.outside, receiver);
  return { pathways, left: withoutReceiver(cell, senders, { add, spare }) };
}

/** Two halves of one provider may be one patient for whom it answers whole, though another provider treated too late. */
function withoutReceiver(
  cell: SharedCell,
  senders: readonly string[],
  {
    add,
    spare,
  }: {
    readonly add: (from: string, to: string, isWhole: boolean) => void;
    readonly spare: Map<string, number>;
  },
): SharedPathways['left'] {
  const left: { cell: SharedCell; provider: string }[] = [];
  for (let at = 0; at < senders.length; at++) {
    const sender = senders[at] ?? '';
    const other =
      senders[at] === senders[at + 1] && cell.wait.from > LIMIT ? takeSpare(cell, sender, spare) : null;
    if (other === null) left.push({ cell, provider: sender });
    else {
      add(sender, other, true);
      at++;
    }
  }
  return left;
}

/** The days after which a provider that handed over too late answers for all of a breach. */
const LIMIT = 62;

function takeSpare({ cancer }: SharedCell, sender: string, spare: Map<string, number>): string | null {
  for (const [key, count] of spare) {
    const [provider = '', of] = key.split('|');
    if (of !== cancer || provider === sender || count <= 0) continue;
    spare.set(key, count - 1);
    return provider;
  }
  return null;
}

function repeated(text: string, times: number): readonly string[] {
  return Array.from({ length: Math.max(0, times) }, () => text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
