import type { Month, Organisation } from './organisation.ts';
import { parseOrganisations } from './parse-organisations.ts';
import type { Relation } from './register.ts';
import { cellParts, tableLines } from './table-lines.ts';

type Borough = { readonly code: string; readonly name: string };

type BoroughLine = {
  readonly from: Month;
  readonly alliance: string;
  readonly isInLookup: boolean;
  readonly boroughs: readonly Borough[];
};

/** `first month | alliance | confidence | code name; code name …` */
function parseLine(line: string): BoroughLine {
  const [from = '', alliance = '', confidence, listed] = line.split('|');
  const boroughs = cellParts(listed, ';').map((borough) => {
    const space = borough.indexOf(' ');
    return { code: borough.slice(0, space), name: borough.slice(space + 1) };
  });
  return { from, alliance, isInLookup: confidence === 'lookup', boroughs };
}

const toRelations = ({ from, alliance, isInLookup, boroughs }: BoroughLine): Relation[] =>
  boroughs.map(({ code }) => ({
    kind: 'alliance',
    code,
    to: alliance,
    from,
    until: null,
    source: isInLookup ? 'ons-2021' : 'unverified',
    derived: true,
  }));

/** The boroughs of the table as organisations, those that two alliances share once. */
export function boroughsOfTable(table: string): Organisation[] {
  const all = tableLines(table).flatMap((line) => parseLine(line).boroughs);
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return [...names].flatMap(([code, name]) => parseOrganisations('borough', `${code}|${name}`));
}

/** Which alliance each borough of the table lies in, or which two. All are derived: no lookup is by local authority. */
export const boroughRelations = (table: string): Relation[] =>
  tableLines(table).flatMap((line) => toRelations(parseLine(line)));
