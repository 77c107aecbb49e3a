import {
  type Day,
  type Month,
  nameIn,
  type Organisation,
  organisationByCode,
  predecessorsOf,
  type Register,
  type Succession,
  successorsOf,
} from '@clockstop/organisations';
import type { Kin } from './kin.ts';
import { endingInWords, takingOverInWords } from './succession-in-words.ts';

/** Whom an organisation took over and who took it over, the earliest first. */
export interface SuccessionStory {
  readonly tookOver: readonly Kin[];
  readonly takenOverBy: readonly Kin[];
  /** Those that go on with its work today, at the end of the chain; none where it goes on itself. */
  readonly today: readonly Organisation[];
  /** The story in sentences: `Merged into Barts Health NHS Trust on 1 April 2012.` */
  readonly sentences: readonly string[];
}

const nothing: SuccessionStory = { tookOver: [], takenOverBy: [], today: [], sentences: [] };

/**
 * The predecessors and successors of the organisation with a code; with a month, only what had happened by its end. All
 * is empty for a code that the register does not know.
 */
export function successionOf(register: Register, code: string, month?: Month): SuccessionStory {
  const organisation = organisationByCode(register, code);
  if (organisation === null) return nothing;
  const tookOver = predecessorsIn(register, organisation, month);
  const takenOverBy = successorsIn(register, organisation, month);
  return {
    tookOver,
    takenOverBy,
    today: endsOf(register, organisation, month),
    sentences: [
      ...byDay(tookOver).map((kin) => takingOverInWords(organisation, kin)),
      ...byDay(takenOverBy).map((kin) =>
        endingInWords(organisation, kin, mergedWith(register, organisation, kin)),
      ),
    ],
  };
}

const predecessorsIn = (register: Register, { code }: Organisation, month: Month | undefined): Kin[] =>
  until(predecessorsOf(register, code), month).flatMap((succession) => {
    const isWhole = successorsOf(register, succession.code).length === 1;
    return kinOf(register, succession.code, {
      day: succession.day,
      isWhole,
      named: dayBefore(succession.day),
    });
  });

function successorsIn(register: Register, { code }: Organisation, month: Month | undefined): Kin[] {
  const all = until(successorsOf(register, code), month);
  return all.flatMap(({ to, day }) => kinOf(register, to, { day, isWhole: all.length === 1, named: day }));
}

const until = (all: readonly Succession[], month: Month | undefined): Succession[] =>
  all
    .filter(({ day }) => month === undefined || monthOf(day) <= month)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

const monthOf = (day: Day): Month => day.slice(0, 'YYYY-MM'.length);

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

interface Met {
  readonly day: Day;
  readonly isWhole: boolean;
  /** The day whose name counts. */
  readonly named: Day;
}

function kinOf(register: Register, code: string, { day, isWhole, named }: Met): Kin[] {
  const organisation = organisationByCode(register, code);
  return organisation === null
    ? []
    : [{ organisation, name: nameIn(organisation, monthOf(named)), day, isWhole }];
}

const byDay = (kin: readonly Kin[]): readonly (readonly Kin[])[] =>
  Object.values(Object.groupBy(kin, ({ day }) => day)).map((ofDay = []) => ofDay);

/** The others that became part of the same new organisation on the same day. */
function mergedWith(
  register: Register,
  { code }: Organisation,
  [kin, ...others]: readonly Kin[],
): readonly string[] {
  if (kin === undefined || others.length > 0 || kin.organisation.opened !== kin.day) return [];
  return predecessorsIn(register, kin.organisation, undefined)
    .filter(({ organisation, day }) => organisation.code !== code && day === kin.day)
    .map(({ name }) => name);
}

/** The ends of the chains of successors. */
function endsOf(
  register: Register,
  { code }: Organisation,
  month: Month | undefined,
): readonly Organisation[] {
  const [ends, seen, left] = [new Set<Organisation>(), new Set([code]), [code]];
  for (let each = left.pop(); each !== undefined; each = left.pop()) {
    const next = until(successorsOf(register, each), month).map(({ to }) => to);
    const end = next.length === 0 && each !== code ? organisationByCode(register, each) : null;
    if (end !== null) ends.add(end);
    left.push(...next.filter((to) => !seen.has(to)));
    for (const to of next) seen.add(to);
  }
  return [...ends];
}
