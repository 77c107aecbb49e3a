import { type Standing, standings } from './commissioners.ts';
import type { Lookups } from './read-lookups.ts';
import { takenSince2009 } from './successions.ts';
import { grouped, sortedOnce, tableLine } from './table-text.ts';

/** The board's code of three letters by the ONS code of each partnership or board, from 2019 to 2022. */
export function boardCodes(lookups: Lookups): Map<string, string> {
  const codes = new Map(lookups.subIcb2022.map((row) => [row.ICB22CD ?? '', row.ICB22CDH ?? '']));
  for (const row of lookups.ccg2021) codes.set(row.STP21CD ?? '', row.STP21CDH ?? '');
  for (const row of lookups.ccg2020) codes.set(row.STP20CD ?? '', row.STP20CDH ?? '');
  for (const [onsCode, members] of partnershipsOf2019(lookups))
    if (!codes.has(onsCode)) codes.set(onsCode, boardOfMost(lookups, members));
  return codes;
}

const partnershipsOf2019 = ({ ccg2019 }: Lookups): Map<string, Standing[]> =>
  grouped(standings(ccg2019, '19').values(), ({ partnership }) => partnership);

/**
 * The partnership of 2020 that most groups of a partnership of 2019 were in, themselves or by their successor:
 * five partnerships have another ONS code in 2020 because their bounds moved.
 */
function boardOfMost(lookups: Lookups, members: readonly Standing[]): string {
  const in2020 = new Map(lookups.ccg2020.map((row) => [row.CCG20CDH ?? '', row.STP20CDH ?? '']));
  const successor = new Map(takenSince2009(lookups).map(({ old, to }) => [old, to]));
  const boards = members.flatMap(
    ({ code }) => in2020.get(code) ?? in2020.get(successor.get(code) ?? '') ?? [],
  );
  const counted = [...grouped(boards, (board) => board)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return counted[0]?.[0] ?? '';
}

const shortName = (name: string): string => name.replace('Integrated Care Board', 'ICB');

type NamedUntil = { readonly board: string; readonly name: string; readonly until: string };

/** The names of the partnerships that the boards grew out of, each with the last month of the lookup it is in. */
function formerNames(lookups: Lookups, codes: ReadonlyMap<string, string>): NamedUntil[] {
  const named = (onsCode = '', name = '', until = ''): NamedUntil => ({
    board: codes.get(onsCode) ?? '',
    name,
    until,
  });
  return [
    ...lookups.ccg2021.map((row) => named(row.STP21CD, row.STP21NM, '2022-06')),
    ...lookups.ccg2020.map((row) => named(row.STP20CD, row.STP20NM, '2021-03')),
    ...lookups.ccg2019.map((row) => named(row.STP19CD, row.STP19NM, '2020-03')),
  ];
}

/** A board's former names, each with the last of its months only. */
function formerOf(names: readonly NamedUntil[], board: string): string {
  const last = new Map<string, string>();
  for (const one of names) if (one.board === board && !last.has(one.name)) last.set(one.name, one.until);
  return [...last].map(([name, until]) => `${name}@${until}`).join('; ');
}

/** The 42 integrated care boards of July 2022, with the partnerships before them. */
export function boardLines(lookups: Lookups): string[] {
  const codes = boardCodes(lookups);
  const former = formerNames(lookups, codes);
  const boards = grouped(lookups.subIcb2022, (row) => row.ICB22CDH ?? '');
  return sortedOnce(boards.keys()).map((board) => {
    const name = boards.get(board)?.[0]?.ICB22NM ?? '';
    const onsCodes = sortedOnce([...codes.keys()].filter((onsCode) => codes.get(onsCode) === board));
    return tableLine([board, shortName(name), '', '', onsCodes.join(' '), name, formerOf(former, board)]);
  });
}

/** The seven regions of NHS England. */
export function regionLines({ subIcb2022 }: Lookups): string[] {
  return sortedOnce(
    subIcb2022.map((row) =>
      tableLine([row.NHSER22CDH ?? '', row.NHSER22NM ?? '', '', '', row.NHSER22CD ?? '']),
    ),
  );
}
