import { boardOf } from './board-of.ts';
import { boardsOf } from './members-of.ts';
import type { AllianceCode, Month, Organisation } from './organisation.ts';
import { plain } from './plain-words.ts';
import type { Register } from './register.ts';
import { indexOf, relationsIn } from './register-index.ts';

/** The alliances that a local authority lies in in a month: one, two that share it, or none that the register knows. */
export const alliancesOfBorough = (register: Register, code: string, month: Month): readonly AllianceCode[] =>
  relationsIn(indexOf(register), 'alliance', code, month).map(({ to }) => to);

/**
 * The boards of a local authority's alliances that serve it in a month, as far as names say: the only one of its only
 * alliance, otherwise those that bear the authority's name, themselves or by their present or former commissioning
 * groups. None where no name does; there may be others besides those found.
 */
export function boardsOfBorough(
  register: Register,
  borough: Organisation,
  month: Month,
): readonly Organisation[] {
  const alliances = alliancesOfBorough(register, borough.code, month);
  const boards = alliances.flatMap((alliance) => boardsOf(register, alliance, month));
  if (boards.length < 2) return boards;
  const name = alliances.length > 1 ? wholeOrPart(borough) : whole(borough);
  const groups = register.organisations.filter((one) => isGroup(one) && bears(one, name));
  const named = new Set(groups.map((group) => boardCodeOf(register, group, month)));
  return boards.filter((board) => named.has(board.code) || bears(board, name));
}

const isGroup = ({ kind }: Organisation): boolean => kind === 'sub-icb' || kind === 'ccg';

/** A place as it stands in names, itself: "South Gloucestershire" does not name Gloucestershire. */
const whole = ({ name }: Organisation): RegExp =>
  new RegExp(`(?<!\\b(?:north|south|east|west) )\\b${plain(name)}\\b`);

/** A place that alliances share, itself or a part of it: "North East Essex" names Essex. */
const wholeOrPart = ({ name }: Organisation): RegExp => new RegExp(`\\b${plain(name)}\\b`);

const bears = ({ name, formerNames }: Organisation, place: RegExp): boolean =>
  [name, ...formerNames.map((former) => former.name)].some((each) => place.test(plain(each)));

function boardCodeOf(register: Register, { code }: Organisation, month: Month): string | null {
  const answer = boardOf(register, code, 'commissioner', month);
  return answer.kind === 'board' ? answer.board : null;
}
