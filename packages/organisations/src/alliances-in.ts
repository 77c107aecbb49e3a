import type { AllianceCode, Month, Organisation } from './organisation.ts';
import { organisationByCode } from './organisation-by-code.ts';
import type { AllianceList, Register } from './register.ts';

/** A list of alliances in force; `stated` where a source says that it held in that month, not carried back or on. */
export type AllianceListInForce = AllianceList & { readonly stated: boolean };

const coversMonth = ({ from, until }: AllianceList, month: Month): boolean =>
  from <= month && (until === null || month <= until);

const isStated = ({ statedFrom, statedUntil }: AllianceList, month: Month): boolean =>
  statedFrom <= month && (statedUntil === null || month <= statedUntil);

/** Which list of alliances is in force in a month: `2019` (20 of them) or `2021` (21); null before every list. */
export function allianceListIn(register: Register, month: Month): AllianceListInForce | null {
  const list = register.lists.find((one) => coversMonth(one, month));
  return list === undefined ? null : { ...list, stated: isStated(list, month) };
}

const byName = (one: Organisation, other: Organisation): number => (one.name < other.name ? -1 : 1);

const organisationsOf = (register: Register, codes: readonly AllianceCode[]): Organisation[] =>
  codes.flatMap((code) => organisationByCode(register, code) ?? []).sort(byName);

/** The alliances in force in a month, in the order of their names; none for a month before every list. */
export const alliancesIn = (register: Register, month: Month): readonly Organisation[] =>
  organisationsOf(register, allianceListIn(register, month)?.alliances ?? []);

/** Every alliance of the register, in the order of their names: those in force and those that have ended. */
export const alliances = (register: Register): readonly Organisation[] =>
  register.organisations.filter(({ kind }) => kind === 'alliance').sort(byName);
