/** What has been read of one file so far: its counts, its problems, and what each of its cells was used for. */
import { type LabelBook, startLabelBook } from './breakdown.ts';
import type { Count } from './count.ts';
import type { Place, Problem, ProblemCode } from './problem.ts';

/** What a cell that is not empty was used for. Every cell of a file falls under exactly one. */
export type CellUse = 'count' | 'share' | 'label' | 'heading' | 'note' | 'blank' | 'problem';

/** A file being read. Only the readers of layouts write to it. */
export interface Reading {
  readonly counts: Count[];
  readonly problems: Problem[];
  readonly cells: Record<CellUse, number>;
  readonly labels: LabelBook;
  /** What the publisher says of the quality of the data, in its own words. */
  readonly statements: string[];
  /** Where each organisation stands among the counts, by what its row is about. */
  readonly places: Map<string, Map<string, number>>;
  /** The places asked for last: rows about the same mostly stand together. */
  latestPlaces: { readonly about: About; readonly places: Map<string, number> } | null;
}

/** What a row is about, apart from whose it is. */
export type About = Pick<Count, 'period' | 'basis' | 'standard' | 'breakdown'>;

/** A reading with nothing in it yet. */
export function startReading(): Reading {
  return {
    counts: [],
    problems: [],
    cells: { count: 0, share: 0, label: 0, heading: 0, note: 0, blank: 0, problem: 0 },
    labels: startLabelBook(),
    statements: [],
    places: new Map(),
    latestPlaces: null,
  };
}

/** The index among the counts of each organisation with a row about the same, in whichever sheet. */
export function placesOf(reading: Reading, about: About): Map<string, number> {
  const { latestPlaces } = reading;
  if (latestPlaces !== null && isSame(latestPlaces.about, about)) return latestPlaces.places;
  const key = `${about.standard}|${about.period}|${about.basis}|${about.breakdown.id}`;
  const places = reading.places.get(key) ?? new Map<string, number>();
  reading.places.set(key, places);
  reading.latestPlaces = { about, places };
  return places;
}

function isSame(a: About, b: About): boolean {
  return (
    a.breakdown === b.breakdown && a.period === b.period && a.standard === b.standard && a.basis === b.basis
  );
}

/** Says where a count stands, for a row that repeats it: `row 6`, or `row 6 of sheet "…"` when that is another. */
export function standsIn({ sheet, row }: Count, fromSheet: string): string {
  return sheet === fromSheet ? `row ${row}` : `row ${row} of sheet "${sheet}"`;
}

/** Notes a problem at a place. Text in the facts is cut to 80 characters. */
export function report(
  reading: Reading,
  code: ProblemCode,
  place: Place,
  facts: Readonly<Record<string, string | number>> = {},
): void {
  const short = Object.entries(facts).map(([name, fact]) => [name, shorten(fact)] as const);
  reading.problems.push({ code, ...place, facts: Object.fromEntries(short) });
}

function shorten(fact: string | number): string | number {
  return typeof fact === 'string' && fact.length > 80 ? `${fact.slice(0, 79)}…` : fact;
}
