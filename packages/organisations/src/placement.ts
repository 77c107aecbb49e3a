import { isOpenIn, type Month } from './organisation.ts';
import type { Relation, RelationKind, Succession } from './register.ts';
import { type RegisterIndex, relationIn } from './register-index.ts';

/** Where a code belongs in a month: `via` names each step and its source. */
export type Placement = { readonly to: string; readonly derived: boolean; readonly via: readonly string[] };

/** What the steps of one search have in common. */
type Search = { readonly index: RegisterIndex; readonly kind: RelationKind; readonly month: Month };

/** Where a code was found to belong; `several` where its successors or predecessors belong to different ones. */
type Place =
  | { readonly found: 'one'; readonly placement: Placement }
  | { readonly found: 'several' }
  | { readonly found: 'none' };

const step = ({ code, to, source }: Relation): string => `${code} in ${to} (${source})`;

/** Whether a board had ended by the month: what goes through it then is carried on. */
function hasEnded({ index, month }: Search, board: string): boolean {
  const organisation = index.organisations.get(board);
  return organisation !== undefined && !isOpenIn(organisation, month);
}

const isBoard = ({ index }: Search, code: string): boolean => index.organisations.get(code)?.kind === 'icb';

function straight({ index, kind, month }: Search, code: string): Placement | undefined {
  const relation = relationIn(index, kind, code, month);
  if (relation === undefined) return undefined;
  return { to: relation.to, derived: relation.derived, via: [step(relation)] };
}

/** Through the board that the code belongs to: provider to board to alliance. */
function throughBoard(search: Search, code: string): Placement | undefined {
  if (search.kind === 'board') return undefined;
  const board = straight({ ...search, kind: 'board' }, code);
  if (board === undefined) return undefined;
  const beyond = straight(search, board.to);
  if (beyond === undefined) return undefined;
  const derived = board.derived || beyond.derived || hasEnded(search, board.to);
  return { to: beyond.to, derived, via: [...board.via, ...beyond.via] };
}

function own(search: Search, code: string): Placement | undefined {
  if (search.kind === 'board' && isBoard(search, code))
    return { to: code, derived: false, via: [`${code} is a board`] };
  return straight(search, code) ?? throughBoard(search, code);
}

type Kin = {
  /** The successions of a code in the direction of the search. */
  readonly of: (code: string) => readonly Succession[];
  /** The organisation at the other end. */
  readonly end: (succession: Succession) => string;
};

const successors = ({ successors: all }: RegisterIndex): Kin => ({
  of: (code) => all.get(code) ?? [],
  end: ({ to }) => to,
});

const predecessors = ({ predecessors: all }: RegisterIndex): Kin => ({
  of: (code) => all.get(code) ?? [],
  end: ({ code }) => code,
});

/** One place where all agree; none if one of them has none, for then a part of the area is not accounted for. */
function agreed(places: readonly Place[]): Place {
  const [first = { found: 'none' }, ...others] = places;
  return others.reduce(together, first);
}

function together(one: Place, other: Place): Place {
  if (one.found !== 'one' || other.found !== 'one') return one.found === 'one' ? other : one;
  return one.placement.to === other.placement.to ? one : { found: 'several' };
}

/** Where the kin of a code belong, each by itself or else by its own kin in the same direction. */
function byKin(search: Search, kin: Kin, code: string, seen: ReadonlySet<string> = new Set()): Place {
  const known = new Set([...seen, code]);
  const places = kin.of(code).flatMap((succession): Place[] => {
    const other = kin.end(succession);
    if (known.has(other)) return [];
    const itself = own(search, other);
    const place = itself ? ({ found: 'one', placement: itself } as const) : byKin(search, kin, other, known);
    return [place.found === 'one' ? taken(place.placement, succession) : place];
  });
  return agreed(places);
}

const taken = (placement: Placement, { code, to, day, source }: Succession): Place => ({
  found: 'one',
  placement: {
    to: placement.to,
    derived: true,
    via: [`${code} taken over by ${to} on ${day} (${source})`, ...placement.via],
  },
});

/**
 * Where a code belongs in a month: by its own relations, otherwise by those of its successors in that month,
 * otherwise by those of its predecessors. What comes by succession is derived.
 */
export function placeOf(search: Search, code: string): Place {
  const placement = own(search, code);
  if (placement !== undefined) return { found: 'one', placement };
  const later = byKin(search, successors(search.index), code);
  return later.found === 'none' ? byKin(search, predecessors(search.index), code) : later;
}
