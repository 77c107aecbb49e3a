import {
  allianceOf,
  alliancesOfBorough,
  type Basis,
  boardOf,
  type Month,
  type Organisation,
  type OrganisationKind,
  organisationByCode,
  type Register,
} from '@clockstop/organisations';

/** The last month for which lists place boards in alliances; no list does so for the boards of April 2026. */
export const LAST_PLACED: Month = '2026-03';

/** The month for which an organisation's alliance and board are told: its own last one, at most March 2026. */
export function lastMonthOf({ opened, closed }: Organisation): Month {
  const last = closed === null ? LAST_PLACED : monthOf(closed);
  if (opened === null || monthOf(opened) <= last) return last;
  return monthOf(opened);
}

const monthOf = (day: string): Month => day.slice(0, 'YYYY-MM'.length);

const basisOf = (kind: OrganisationKind): Basis =>
  kind === 'trust' || kind === 'provider' ? 'provider' : 'commissioner';

/** The alliance that an organisation belonged to in its last month, null where it belongs to none. */
export function homeOf(register: Register, organisation: Organisation): Organisation | null {
  const { kind, code } = organisation;
  const answer = allianceOf(register, code, basisOf(kind), lastMonthOf(organisation));
  return answer.kind === 'alliance' ? organisationByCode(register, answer.alliance) : null;
}

/** The alliances that serve a borough: one, or two that share it. */
export const homesOfPlace = (register: Register, place: Organisation): readonly Organisation[] =>
  alliancesOfBorough(register, place.code, lastMonthOf(place)).flatMap(
    (code) => organisationByCode(register, code) ?? [],
  );

/** The board in whose area a commissioning group is or was, as of March 2026; failing that, in the group's last month. */
export function boardNowOf(register: Register, group: Organisation): Organisation | null {
  const months = [LAST_PLACED, lastMonthOf(group)];
  const boards = months.map((month) => boardOf(register, group.code, 'commissioner', month));
  const found = boards.find((each) => each.kind === 'board');
  return found === undefined ? null : organisationByCode(register, found.board);
}
