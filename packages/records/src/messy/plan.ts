/** Which record of a messy file has which problem. */
import type { ProblemId } from '../checking/problem.ts';
import type { Plant } from './plants/plant.ts';
import { type Random, shuffled, wholeBetween } from './random.ts';
import { ANY_NUMBER, type Structure, type Writer } from './writers/writer.ts';

/** What is done to one record. */
export type Planned =
  | { readonly kind: 'values'; readonly plant: Plant }
  | { readonly kind: 'structure'; readonly structure: Structure }
  | { readonly kind: 'repeat'; readonly earlier: number };

/** What is done to the records of a file, by row. */
export type Plan = {
  readonly planned: ReadonlyMap<number, Planned>;
  /** Problems for which the file has too few records. */
  readonly leftOut: readonly ProblemId[];
};

/** What a plan is made for. */
export type PlanOptions = {
  readonly rows: number;
  readonly writer: Writer;
  /** Only this problem, once. */
  readonly only?: ProblemId;
};

/** The id of the problem that is found between records. */
const REPEATED: ProblemId = 'CWT-C701';

/** A problem is planted once for so many records, and at least once. */
const RECORDS_PER_PLANT = 2000;

type Ways = { readonly id: ProblemId; readonly ways: readonly Planned[]; readonly count: number };

/** Draws which records have which problems: each at least once where there are records enough. */
export function planFor({ rows, writer, only }: PlanOptions, random: Random): Plan {
  const each = only === undefined ? Math.max(1, Math.floor(rows / RECORDS_PER_PLANT)) : 1;
  const isAsked = ({ id }: { readonly id: ProblemId }): boolean => only === undefined || id === only;
  const rowsLeft = new Rows(rows, random);
  const structures = shuffled(waysOf(structuresOf(writer), each).filter(isAsked), random);
  const values = shuffled(waysOf(valuesOf(writer), each).filter(isAsked), random);
  const repeats: readonly Ways[] = [{ id: REPEATED, ways: [], count: each }].filter(isAsked);
  const leftOut = [
    ...structures.filter((ways) => !plant(ways, random, rowsLeft, () => takeFor(ways, rowsLeft))),
    ...repeats.filter(({ count }) => !plantRepeats(count, rowsLeft)),
    ...values.filter((ways) => !plant(ways, random, rowsLeft, () => rowsLeft.take())),
  ];
  return { planned: rowsLeft.planned, leftOut: leftOut.map(({ id }) => id).sort() };
}

type Way = { readonly id: ProblemId; readonly way: Planned; readonly most: number };

function structuresOf({ structures }: Writer): readonly Way[] {
  return structures.map((structure) => ({
    id: structure.id,
    way: { kind: 'structure', structure },
    most: structure.most,
  }));
}

function valuesOf({ plants }: Writer): readonly Way[] {
  return plants.map((plant) => ({ id: plant.id, way: { kind: 'values', plant }, most: ANY_NUMBER }));
}

function waysOf(all: readonly Way[], each: number): readonly Ways[] {
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const found = all.filter((one) => one.id === id);
    return {
      id,
      ways: found.map(({ way }) => way),
      count: Math.min(each, ...found.map(({ most }) => most)),
    };
  });
}

/** Plants a problem in its several ways by turns; false where there was no record for even one. */
function plant({ ways, count }: Ways, random: Random, rows: Rows, take: () => number | null): boolean {
  const turns = shuffled(ways, random);
  for (let at = 0; at < count; at++) {
    const row = take();
    const way = turns[at % turns.length];
    if (row === null || way === undefined) return at > 0;
    rows.planned.set(row, way);
  }
  return true;
}

function plantRepeats(count: number, rows: Rows): boolean {
  for (let at = 0; at < count; at++) {
    const pair = rows.takePair();
    if (pair === null) return at > 0;
    rows.planned.set(pair.later, { kind: 'repeat', earlier: pair.earlier });
  }
  return true;
}

/** What ends the reading of a file can only stand at its end. */
function takeFor({ ways }: Ways, rows: Rows): number | null {
  const endsFile = ways.some((way) => way.kind === 'structure' && way.structure.about === 'rest');
  return endsFile ? rows.takeLast() : rows.takeApart();
}

/** The rows of a file in random order, each given away once. */
class Rows {
  readonly planned = new Map<number, Planned>();
  readonly #random: Random;
  readonly #rows: number;
  readonly #apart = new Set<number>();
  readonly #kept = new Set<number>();

  constructor(rows: number, random: Random) {
    this.#rows = rows;
    this.#random = random;
  }

  /** The last row of the file; null when it is not free. */
  takeLast(): number | null {
    return this.#isFree(this.#rows) ? this.#rows : null;
  }

  /** A free row; null when there is none. */
  take(): number | null {
    return this.#find((row) => this.#isFree(row));
  }

  /** A free row beside none that was taken so: what is broken in one then says nothing about the next. */
  takeApart(): number | null {
    const row = this.#find(
      (row) => this.#isFree(row) && this.#rows > 1 && !this.#apart.has(row - 1) && !this.#apart.has(row + 1),
    );
    if (row !== null) this.#apart.add(row);
    return row;
  }

  /** Two free rows, of which the earlier stays good. */
  takePair(): { readonly earlier: number; readonly later: number } | null {
    const one = this.#find((row) => this.#isFree(row));
    const other = this.#find((row) => this.#isFree(row) && row !== one);
    if (one === null || other === null) return null;
    const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
    this.#kept.add(earlier);
    return { earlier, later };
  }

  #isFree(row: number): boolean {
    return !this.planned.has(row) && !this.#kept.has(row);
  }

  /** The first row that does, from a random one on. */
  #find(does: (row: number) => boolean): number | null {
    const start = wholeBetween(1, this.#rows, this.#random);
    for (let step = 0; step < this.#rows; step++) {
      const row = ((start + step - 1) % this.#rows) + 1;
      if (does(row)) return row;
    }
    return null;
  }
}
