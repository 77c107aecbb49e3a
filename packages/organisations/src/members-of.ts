import { allianceOf } from './alliance-of.ts';
import { type AllianceCode, isOpenIn, type Month, type Organisation } from './organisation.ts';
import type { Register, Relation } from './register.ts';
import { indexOf, relationsIn } from './register-index.ts';

const openOnes = (register: Register, month: Month, kinds: readonly Organisation['kind'][]): Organisation[] =>
  register.organisations.filter((one) => kinds.includes(one.kind) && isOpenIn(one, month));

/** The trusts and other providers, open in the month, whose figures are counted to the alliance then. */
export const providersOf = (register: Register, alliance: AllianceCode, month: Month): Organisation[] =>
  openOnes(register, month, ['trust', 'provider']).filter(({ code }) => {
    const answer = allianceOf(register, code, 'provider', month);
    return answer.kind === 'alliance' && answer.alliance === alliance;
  });

/** The boards, before July 2022 partnerships, that lie in the alliance in the month. */
export const boardsOf = (register: Register, alliance: AllianceCode, month: Month): Organisation[] =>
  openOnes(register, month, ['icb']).filter(({ code }) => {
    const answer = allianceOf(register, code, 'commissioner', month);
    return answer.kind === 'alliance' && answer.alliance === alliance;
  });

/** The local authorities that lie wholly in the alliance in the month, as far as the register knows. */
export const boroughsOf = (register: Register, alliance: AllianceCode, month: Month): Organisation[] =>
  boroughsIn(register, alliance, month).filter(({ code }) => homesOf(register, code, month).length === 1);

/** The local authorities of which a part lies in the alliance in the month, and a part in another. */
export const sharedBoroughsOf = (register: Register, alliance: AllianceCode, month: Month): Organisation[] =>
  boroughsIn(register, alliance, month).filter(({ code }) => homesOf(register, code, month).length > 1);

const boroughsIn = (register: Register, alliance: AllianceCode, month: Month): Organisation[] =>
  openOnes(register, month, ['borough']).filter(({ code }) =>
    homesOf(register, code, month).some(({ to }) => to === alliance),
  );

const homesOf = (register: Register, code: string, month: Month): readonly Relation[] =>
  relationsIn(indexOf(register), 'alliance', code, month);
