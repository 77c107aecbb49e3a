import type { Month, OrganisationKind } from './organisation.ts';
import { type Placement, placeOf } from './placement.ts';
import type { OutsideReason, Register, RelationKind } from './register.ts';
import { indexOf } from './register-index.ts';

/** Whether figures are counted by the provider of care or by the commissioner of the patient's practice. */
export type Basis = 'provider' | 'commissioner';

/**
 * Why a code is attributed to nothing. `unknown-code`: the register does not know it. `wrong-basis`: a provider's
 * code among commissioners or the reverse. `several-boards`: its successors are in different boards.
 * `no-relation`: it is known, but neither the lists nor its successors or predecessors place it in that month.
 */
export type UnattributedReason =
  | OutsideReason
  | 'several-boards'
  | 'no-relation'
  | 'unknown-code'
  | 'wrong-basis';

/** A code that is counted, and shown, as attributed to nothing. */
export type Unattributed = { readonly kind: 'unattributed'; readonly reason: UnattributedReason };

const kindsOf: Readonly<Record<Basis, ReadonlySet<OrganisationKind>>> = {
  provider: new Set(['trust', 'provider']),
  commissioner: new Set(['icb', 'sub-icb', 'ccg', 'commissioning-hub', 'unknown']),
};

const unattributed = (reason: UnattributedReason): Unattributed => ({ kind: 'unattributed', reason });

/** What is asked: which relation, of which code, in which month, and on which basis it is reported. */
export type Question = {
  readonly relation: RelationKind;
  readonly code: string;
  readonly basis: Basis;
  readonly month: Month;
};

/** Where a reported code belongs in a month, or why it belongs nowhere. */
export function attribute(
  register: Register,
  { relation, code, basis, month }: Question,
): Placement | Unattributed {
  const index = indexOf(register);
  const organisation = index.organisations.get(code.trim().toUpperCase());
  if (organisation === undefined) return unattributed('unknown-code');
  const outside = index.outside.get(organisation.code);
  if (outside !== undefined) return unattributed(outside.reason);
  if (!kindsOf[basis].has(organisation.kind)) return unattributed('wrong-basis');
  const place = placeOf({ index, kind: relation, month }, organisation.code);
  if (place.found === 'one') return place.placement;
  if (place.found === 'none') return unattributed('no-relation');
  return unattributed(relation === 'alliance' ? 'several-alliances' : 'several-boards');
}

/** Whether the answer is that a code belongs nowhere. */
export const isUnattributed = (answer: Placement | Unattributed): answer is Unattributed =>
  'reason' in answer;

const inWords: Readonly<Record<UnattributedReason, string>> = {
  'unknown-commissioner': 'The commissioner of these patients is not known.',
  'national-hub': 'A national commissioning hub belongs to no place.',
  'health-and-justice-hub': 'A health and justice commissioning hub belongs to no place.',
  'several-alliances': 'It works in several alliances.',
  'several-boards': 'Those that took it over are in several boards.',
  'outside-england': 'It is outside England.',
  'no-mapping-published': 'It began in April 2026, and no list yet says which alliance it belongs to.',
  'no-relation': 'It is known, but no list says where it belongs in this month.',
  'unknown-code': 'The register does not know this code.',
  'wrong-basis': 'Its code is not one that reports on this basis.',
};

/** A reason as a sentence. */
export const unattributedInWords = (reason: UnattributedReason): string => inWords[reason];
