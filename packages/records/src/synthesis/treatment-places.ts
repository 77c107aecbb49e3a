/**
 * How many treated patients of each class every commissioner has. A first treatment is counted twice, from the decision
 * and from the referral, and each commissioner has its figures of both: how many were late in both is chosen here.
 */
import type { Wanted } from './assign-commissioners.ts';
import { type Edge, maxFlow } from './max-flow.ts';

/** How a treated patient is counted: from the decision, and from the referral where there is one. */
export interface TreatmentClass {
  readonly standard: string;
  readonly isLate: boolean;
  /** Null where the patient is not counted from a referral. */
  readonly fromReferral: { readonly standard: string; readonly isLate: boolean } | null;
}

/** The name of a class. */
export function classNameOf({ standard, isLate, fromReferral }: TreatmentClass): string {
  const referral = fromReferral === null ? '' : countName(fromReferral);
  return `${countName({ standard, isLate })}|${referral}`;
}

/** The name of a count of a standard: of those within its limit, or those after it. */
export function countName({
  standard,
  isLate,
}: {
  readonly standard: string;
  readonly isLate: boolean;
}): string {
  return `${standard} ${isLate ? 'after' : 'within'}`;
}

/** The patients of each commissioner by class, from its counts by `countName`. */
export function treatmentPlaces(
  classes: readonly TreatmentClass[],
  counts: ReadonlyMap<string, Wanted>,
): ReadonlyMap<string, Wanted> {
  const places = new Map<string, Wanted>();
  for (const standard of new Set(classes.map((each) => each.standard))) {
    const ofStandard = classes.filter((each) => each.standard === standard);
    for (const [name, wanted] of placesWithin(standard, ofStandard, counts)) places.set(name, wanted);
  }
  return places;
}

function placesWithin(
  standard: string,
  classes: readonly TreatmentClass[],
  counts: ReadonlyMap<string, Wanted>,
): ReadonlyMap<string, Wanted> {
  const [within, after] = [false, true].map(
    (isLate) => counts.get(countName({ standard, isLate })) ?? new Map<string, number>(),
  ) as [Wanted, Wanted];
  const referrals = [
    ...new Map(
      classes.flatMap(({ fromReferral }) =>
        fromReferral === null ? [] : [[countName(fromReferral), fromReferral] as const],
      ),
    ).values(),
  ];
  const kinds = referrals.map((referral) => ({
    all: counts.get(countName(referral)) ?? new Map<string, number>(),
    late: classes.filter(
      ({ isLate, fromReferral }) =>
        isLate && fromReferral !== null && countName(fromReferral) === countName(referral),
    ).length,
  }));
  const late = lateInBoth(kinds, { within, after });
  const places = new Map<string, Wanted>();
  const put = (isLate: boolean, at: number | null, wanted: Wanted) => {
    const fromReferral = at === null ? null : (referrals[at] ?? null);
    places.set(classNameOf({ standard, isLate, fromReferral }), wanted);
  };
  for (const [at, kind] of kinds.entries()) {
    put(true, at, late[at] ?? new Map());
    put(false, at, less(kind.all, [late[at] ?? new Map()]));
  }
  const inTime = kinds.map(({ all }, at) => less(all, [late[at] ?? new Map()]));
  put(true, null, less(after, late));
  put(false, null, less(within, inTime));
  return places;
}

function less(all: Wanted, taken: readonly Wanted[]): Wanted {
  return new Map(
    [...all].map(([code, count]) => {
      const gone = taken.reduce((sum, each) => sum + (each.get(code) ?? 0), 0);
      return [code, Math.max(0, count - gone)];
    }),
  );
}

/** A kind of count from the referral: of each commissioner, and how many of them all were late from the decision as well. */
interface Kind {
  readonly all: Wanted;
  readonly late: number;
}

interface FromDecision {
  readonly within: Wanted;
  readonly after: Wanted;
}

/** For each kind, how many of each commissioner were late from the decision as well. */
function lateInBoth(kinds: readonly Kind[], { within, after }: FromDecision): readonly Wanted[] {
  const found = kinds.map(() => new Map<string, number>());
  const at = (kind: number, code: string) => found[kind]?.get(code) ?? 0;
  const sumOf = (code: string) => kinds.reduce((sum, _, kind) => sum + at(kind, code), 0);
  const totalOf = (code: string) => kinds.reduce((sum, { all }) => sum + (all.get(code) ?? 0), 0);
  const codes = [...new Set(kinds.flatMap(({ all }) => [...all.keys()]))].sort();
  const least = (code: string) => Math.max(0, totalOf(code) - (within.get(code) ?? 0));
  const most = (code: string) => after.get(code) ?? 0;
  const fair = ({ all, late }: Kind, code: string) => {
    const everyone = [...all.values()].reduce((sum, count) => sum + count, 0);
    return everyone === 0 ? 0 : Math.floor(((all.get(code) ?? 0) * late) / everyone);
  };
  const rounds: readonly Round[] = [
    { ofKind: (kind, code) => kind.all.get(code) ?? 0, of: least },
    { ofKind: fair, of: most },
    { ofKind: (kind, code) => kind.all.get(code) ?? 0, of: most },
  ];
  for (const round of rounds) {
    const edges = roundEdges(kinds, codes, { round, at, sumOf });
    const { along } = maxFlow(2 + kinds.length + codes.length, edges, 0, 1);
    for (const [edge, [from, to]] of edges.entries()) {
      const code = codes[to - 2 - kinds.length];
      if (from < 2 || code === undefined) continue;
      found[from - 2]?.set(code, at(from - 2, code) + (along[edge] ?? 0));
    }
  }
  return found;
}

/** The most that a round gives: of a kind to a commissioner, and to a commissioner in all. */
interface Round {
  readonly ofKind: (kind: Kind, code: string) => number;
  readonly of: (code: string) => number;
}

interface SoFar {
  readonly round: Round;
  readonly at: (kind: number, code: string) => number;
  readonly sumOf: (code: string) => number;
}

function roundEdges(
  kinds: readonly Kind[],
  codes: readonly string[],
  { round, at, sumOf }: SoFar,
): readonly Edge[] {
  const given = (kind: number) => codes.reduce((sum, code) => sum + at(kind, code), 0);
  const room = (most: number, used: number) => Math.max(0, most - used);
  return [
    ...kinds.map(({ late }, kind): Edge => [0, 2 + kind, room(late, given(kind))]),
    ...kinds.flatMap((each, kind) =>
      codes.map((code, to): Edge => {
        return [2 + kind, 2 + kinds.length + to, room(round.ofKind(each, code), at(kind, code))];
      }),
    ),
    ...codes.map((code, to): Edge => [2 + kinds.length + to, 1, room(round.of(code), sumOf(code))]),
  ];
}
