import { attribute, type Basis, isUnattributed, type Unattributed } from './attribution.ts';
import type { AllianceCode, Month } from './organisation.ts';
import type { Register } from './register.ts';

/** `derived` where no source says so for that month; `via` names each step and its source. */
export type InAlliance = {
  readonly kind: 'alliance';
  readonly alliance: AllianceCode;
  readonly derived: boolean;
  readonly via: string;
};

/**
 * The cancer alliance that the figures of a reported code are counted to in a month, among those of the list in
 * force then (`alliancesIn`), or why they are counted to none. A code is a provider's on provider basis (R1H) and
 * a group's, sub-ICB location's or board's on commissioner basis (01F, A3A8R, QMF).
 */
export function allianceOf(
  register: Register,
  code: string,
  basis: Basis,
  month: Month,
): InAlliance | Unattributed {
  const answer = attribute(register, { relation: 'alliance', code, basis, month });
  if (isUnattributed(answer)) return answer;
  return { kind: 'alliance', alliance: answer.to, derived: answer.derived, via: answer.via.join(', ') };
}
