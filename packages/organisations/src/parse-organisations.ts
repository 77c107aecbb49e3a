import type { FormerName, Organisation, OrganisationKind } from './organisation.ts';
import { cellParts, tableLines } from './table-lines.ts';

/** `Name@2021-09` as a former name; without a month its end is not known. */
export function parseFormerName(text: string): FormerName {
  const [name = '', until = null] = text.split('@');
  return { name, until };
}

function parseLine(kind: OrganisationKind, line: string): Organisation {
  const [code = '', name = '', opened, closed, otherCodes, aliases, formerNames] = line.split('|');
  return {
    code,
    kind,
    name,
    formerNames: cellParts(formerNames, ';').map(parseFormerName),
    otherCodes: cellParts(otherCodes, ' '),
    aliases: cellParts(aliases, ';'),
    opened: opened || null,
    closed: closed || null,
  };
}

/**
 * The organisations of one kind from a table of lines `code | name | opened | closed | other codes | aliases |
 * former names`, where empty columns at the end may be left off.
 */
export const parseOrganisations = (kind: OrganisationKind, table: string): Organisation[] =>
  tableLines(table).map((line) => parseLine(kind, line));
