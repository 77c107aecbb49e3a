import { aliases } from './facts/aliases.ts';
import { alliances } from './facts/alliances.ts';
import { boroughs } from './facts/boroughs.ts';
import { hubs } from './facts/hubs.ts';
import { formerNames, newNames } from './facts/names.ts';
import { newBoards } from './facts/new-boards.ts';
import { earlierStandings, olderCcgs } from './facts/older-ccgs.ts';
import { otherTrusts } from './facts/other-trusts.ts';
import { providers } from './facts/providers.ts';
import type { Day, Month, Organisation } from './organisation.ts';
import { boroughsOfTable } from './parse-boroughs.ts';
import { parseFormerName, parseOrganisations } from './parse-organisations.ts';
import type { Succession } from './register.ts';
import { cellParts, tableLines } from './table-lines.ts';
import { boards } from './tables/boards.ts';
import { ccgs } from './tables/ccgs.ts';
import { regions } from './tables/regions.ts';
import { sites } from './tables/sites.ts';
import { subIcbs } from './tables/sub-icbs.ts';
import { trusts } from './tables/trusts.ts';

/** What the facts add to organisations of the tables. */
type Additions = {
  readonly aliases: ReadonlyMap<string, string>;
  readonly formerNames: ReadonlyMap<string, string>;
  readonly newNames: ReadonlyMap<string, readonly string[]>;
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  readonly takenOver: ReadonlyMap<string, Day>;
};

const columnsByCode = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    tableLines(table).map((line) => {
      const [code = '', ...columns] = line.split('|');
      return [code, columns];
    }),
  );

const firstColumn = (table: string): ReadonlyMap<string, string> =>
  new Map([...columnsByCode(table)].map(([code, [first = '']]) => [code, first]));

const additionsOf = (successions: readonly Succession[]): Additions => ({
  aliases: firstColumn(aliases),
  formerNames: firstColumn(formerNames),
  newNames: columnsByCode(newNames),
  earlier: columnsByCode(earlierStandings),
  takenOver: new Map(successions.map(({ code, day }) => [code, day])),
});

/** The month before a month, or the day before a day, of the calendar. */
const monthBefore = (month: Month): Month => dayBefore(`${month}-01`).slice(0, 'YYYY-MM'.length);
const dayBefore = (day: Day): Day =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** With the names it bore before, latest first; a new name turns the name of the table into a former one. */
function named(organisation: Organisation, { formerNames: former, newNames: renamed, earlier }: Additions) {
  const [, earlierNames] = earlier.get(organisation.code) ?? [];
  const [from, name = organisation.name] = renamed.get(organisation.code) ?? [];
  const latest = from === undefined ? [] : [{ name: organisation.name, until: monthBefore(from) }];
  const before = [former.get(organisation.code), earlierNames].flatMap((cell) => cellParts(cell, ';'));
  return {
    ...organisation,
    name,
    formerNames: [...latest, ...organisation.formerNames, ...before.map(parseFormerName)],
  };
}

const isAddedTo = (code: string, additions: Additions): boolean =>
  Object.values(additions).some((table) => table.has(code));

/** With the aliases and codes of the facts, and closed the day before another took it over. */
function completed(organisation: Organisation, additions: Additions): Organisation {
  const { code, closed } = organisation;
  if (!isAddedTo(code, additions)) return organisation;
  const takenOver = additions.takenOver.get(code);
  const [codes] = additions.earlier.get(code) ?? [];
  return {
    ...named(organisation, additions),
    aliases: [...organisation.aliases, ...cellParts(additions.aliases.get(code), ';')],
    otherCodes: [...new Set([...organisation.otherCodes, ...cellParts(codes, ' ')])],
    closed: closed ?? (takenOver === undefined ? null : dayBefore(takenOver)),
  };
}

/** Every organisation of the register, alliances first; the successions say when some of them ended. */
export function loadOrganisations(successions: readonly Succession[]): Organisation[] {
  const additions = additionsOf(successions);
  const all = [
    ...parseOrganisations('alliance', alliances),
    ...parseOrganisations('icb', boards),
    ...parseOrganisations('icb', newBoards),
    ...parseOrganisations('trust', trusts),
    ...parseOrganisations('trust', otherTrusts),
    ...parseOrganisations('provider', providers),
    ...parseOrganisations('provider', sites),
    ...parseOrganisations('sub-icb', subIcbs),
    ...parseOrganisations('ccg', ccgs),
    ...parseOrganisations('ccg', olderCcgs),
    ...parseOrganisations('commissioning-hub', hubs).map(asUnknown),
    ...parseOrganisations('region', regions),
    ...boroughsOfTable(boroughs),
  ];
  return all.map((organisation) => completed(organisation, additions));
}

/** The row of the published files for patients without a known commissioner is no hub. */
const asUnknown = (organisation: Organisation): Organisation =>
  organisation.code === 'UNKNOWN' ? { ...organisation, kind: 'unknown' } : organisation;
