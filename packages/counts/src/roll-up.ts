/**
 * Roll-up: the counts of providers or commissioners added up to their boards or alliances by the relations that held
 * in the month. What belongs to none is counted as unattributed, never dropped.
 */
import {
  allianceOf,
  alliancesIn,
  boardOf,
  organisationByCode,
  type Register,
  unattributedInWords,
} from '@clockstop/organisations';
import type { Month } from '@clockstop/rules';
import { type Among, type Basis, ENGLAND, type Halves, NO_ALLIANCE } from './count.ts';
import type { Sum } from './store/select.ts';

/** One alliance, board or provider with its figures. */
export interface Group {
  readonly code: string;
  readonly name: string;
  total: Halves;
  within: Halves;
  /** Halves by band id; null unless everything added has them. */
  bands: Readonly<Record<string, Halves>> | null;
  /** Whether any of it came here by succession or by another derived relation. */
  derived: boolean;
}

/** An organisation whose figures belong to no alliance or board, and why. */
export interface Unattributed {
  readonly code: string;
  readonly name: string;
  readonly total: Halves;
  readonly within: Halves;
  readonly reason: string;
}

/** Figures by group, with what belongs to none. */
export interface RolledUp {
  readonly groups: Map<string, Group>;
  readonly unattributed: Unattributed[];
}

/** What the roll-up goes by. */
export interface RollUpRule {
  readonly register: Register;
  readonly among: Among;
  readonly basis: Basis;
  readonly month: Month;
  /** Alliances of which a part was placed by a derived relation when they were added up before. */
  readonly derived?: readonly string[];
}

/** Adds figures to their groups. Every alliance of the month is there, with zero where it has none. England's row is passed over. */
export function rollUp(sums: readonly Sum[], rule: RollUpRule): RolledUp {
  const rolledUp: RolledUp = { groups: startGroups(rule), unattributed: [] };
  for (const sum of sums) {
    if (sum.code === ENGLAND) continue;
    const placement = placeOf(sum, rule);
    if (placement.kind === 'unattributed') {
      const { code, name, total, within } = sum;
      rolledUp.unattributed.push({ code, name, total, within, reason: placement.reason });
    } else addTo(rolledUp.groups, placement, sum);
  }
  return rolledUp;
}

type Placement =
  | { readonly kind: 'group'; readonly code: string; readonly derived: boolean }
  | { readonly kind: 'unattributed'; readonly reason: string };

const ADDED_UP_BEFORE = 'the release holds them as one sum: read the published files to see which they are';

function startGroups({ register, among, month }: RollUpRule): Map<string, Group> {
  if (among !== 'alliances') return new Map();
  return new Map(
    alliancesIn(register, month).map(({ code, name }) => [
      code,
      { code, name, total: 0, within: 0, bands: {}, derived: false },
    ]),
  );
}

function placeOf({ code }: Sum, { register, among, basis, month, derived = [] }: RollUpRule): Placement {
  if (among === 'providers') return { kind: 'group', code, derived: false };
  if (code === NO_ALLIANCE) return { kind: 'unattributed', reason: ADDED_UP_BEFORE };
  if (organisationByCode(register, code)?.kind === 'alliance')
    return { kind: 'group', code, derived: derived.includes(code) };
  const found = (among === 'alliances' ? allianceOf : boardOf)(register, code, basis, month);
  if (found.kind === 'unattributed')
    return { kind: 'unattributed', reason: unattributedInWords(found.reason) };
  return {
    kind: 'group',
    code: found.kind === 'alliance' ? found.alliance : found.board,
    derived: found.derived,
  };
}

function addTo(
  groups: Map<string, Group>,
  { code, derived }: Extract<Placement, { kind: 'group' }>,
  sum: Sum,
): void {
  const group = groups.get(code) ?? { code, name: sum.name, total: 0, within: 0, bands: {}, derived: false };
  groups.set(code, group);
  group.total += sum.total;
  group.within += sum.within;
  group.bands = addBands(group.bands, sum.bands);
  group.derived ||= derived;
}

function addBands(a: Group['bands'], b: Group['bands']): Group['bands'] {
  if (a === null || b === null) return null;
  const sum: Record<string, Halves> = { ...a };
  for (const band in b) sum[band] = (sum[band] ?? 0) + (b[band] ?? 0);
  return sum;
}

/**
 * The name to show for a code: the register's, else the one published with the figures, else the code. An alliance
 * goes by its area: "North East London".
 */
export function nameOf(register: Register, code: string, published: string): string {
  const known = organisationByCode(register, code)?.name.replace(/ Cancer Alliance$/, '');
  return known ?? (published === '' ? code : published);
}
