import { attribute, type Basis, isUnattributed, type Unattributed } from './attribution.ts';
import { isOpenIn, type Month } from './organisation.ts';
import type { Placement } from './placement.ts';
import type { Register } from './register.ts';
import { indexOf } from './register-index.ts';

/** The code of an integrated care board, before July 2022 of the partnership with the same code. */
export type InBoard = {
  readonly kind: 'board';
  readonly board: string;
  readonly derived: boolean;
  readonly via: string;
};

/** The code of a region of NHS England. */
export type InRegion = {
  readonly kind: 'region';
  readonly region: string;
  readonly derived: boolean;
  readonly via: string;
};

/** The board after a board that has ended by the month, or why none follows it alone; an open board is itself. */
function lasting(register: Register, placement: Placement, month: Month): Placement | Unattributed {
  const { organisations, successors } = indexOf(register);
  const board = organisations.get(placement.to);
  if (board === undefined || isOpenIn(board, month)) return placement;
  const [next, ...others] = successors.get(board.code) ?? [];
  if (next === undefined || others.length > 0) return { kind: 'unattributed', reason: 'several-boards' };
  const via = [...placement.via, `${board.code} taken over by ${next.to} on ${next.day} (${next.source})`];
  return { to: next.to, derived: true, via };
}

/**
 * The board that the figures of a reported code are counted to in a month, or why they are counted to none. Boards
 * ended in April 2026 are followed by their successor, or by none where their area was divided.
 */
export function boardOf(
  register: Register,
  code: string,
  basis: Basis,
  month: Month,
): InBoard | Unattributed {
  const placed = attribute(register, { relation: 'board', code, basis, month });
  const answer = isUnattributed(placed) ? placed : lasting(register, placed, month);
  if (isUnattributed(answer)) return answer;
  return { kind: 'board', board: answer.to, derived: answer.derived, via: answer.via.join(', ') };
}

/** The region of NHS England that a reported code lies in in a month; before July 2022 that is derived. */
export function regionOf(
  register: Register,
  code: string,
  basis: Basis,
  month: Month,
): InRegion | Unattributed {
  const answer = attribute(register, { relation: 'region', code, basis, month });
  if (isUnattributed(answer)) return answer;
  return { kind: 'region', region: answer.to, derived: answer.derived, via: answer.via.join(', ') };
}
