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

/**
 * For each kind, how many of each commissioner were late from the decision as well. A flow from the kinds to the
 * commissioners, of whom each has at least as many as do not fit among those in time, and at most all its late ones. A
 * fair part of each kind comes first, since the flow takes the edges in their order.
 */
function lateInBoth(kinds: readonly Kind[], { within, after }: FromDecision): readonly Wanted[] {
  const codes = [...new Set(kinds.flatMap(({ all }) => [...all.keys()]))].sort();
  const firstCode = 3 + kinds.length;
  const toCommissioners = [fairPart, beyondFair].flatMap((most) =>
    kinds.flatMap((kind, at) => codes.map((code, to): Edge => [3 + at, firstCode + to, most(kind, code)])),
  );
  const least = (code: string) => {
    const referred = kinds.reduce((sum, { all }) => sum + of(all, code), 0);
    return Math.max(0, referred - of(within, code));
  };
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const edges: readonly Edge[] = [
    ...toCommissioners,
    ...kinds.map(({ late }, at): Edge => [SOURCE, 3 + at, late]),
    ...codes.map((code, to): Edge => [firstCode + to, SINK, least(code)]),
    ...codes.map((code, to): Edge => [firstCode + to, FURTHER, Math.max(0, of(after, code) - least(code))]),
    [FURTHER, SINK, Math.max(0, sumOf(kinds.map(({ late }) => late)) - sumOf(codes.map(least)))],
  ];
  const { along } = maxFlow(firstCode + codes.length, edges, SOURCE, SINK);
  const found = kinds.map(() => new Map<string, number>());
  for (const [at, [kind, to]] of toCommissioners.entries()) {
    const code = codes[to - firstCode] ?? '';
    const wanted = found[kind - 3];
    wanted?.set(code, of(wanted, code) + (along[at] ?? 0));
  }
  return found;
}

/** What a commissioner can have beyond its fair part. */
function beyondFair(kind: Kind, code: string): number {
  return of(kind.all, code) - fairPart(kind, code);
}

/** Nodes of the network; what a commissioner has beyond its least goes through a node of its own. */
const [SOURCE, SINK, FURTHER] = [0, 1, 2];

function of(wanted: Wanted, code: string): number {
  return wanted.get(code) ?? 0;
}

/** The commissioner's part of those of a kind who were late, rounded down. */
function fairPart({ all, late }: Kind, code: string): number {
  const everyone = [...all.values()].reduce((sum, count) => sum + count, 0);
  return everyone === 0 ? 0 : Math.floor((of(all, code) * late) / everyone);
}
