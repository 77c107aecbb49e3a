import { knownSource } from './parse-relations.ts';
import type { Outside, OutsideReason } from './register.ts';
import { cellParts, tableLines } from './table-lines.ts';

const reasons: ReadonlySet<string> = new Set<OutsideReason>([
  'unknown-commissioner',
  'national-hub',
  'health-and-justice-hub',
  'several-alliances',
  'outside-england',
  'no-mapping-published',
]);

function knownReason(reason: string): OutsideReason {
  const isKnown = (word: string): word is OutsideReason => reasons.has(word);
  if (isKnown(reason)) return reason;
  throw new Error(`a table of the register gives an unknown reason: ${reason}`);
}

/** The codes that belong nowhere, from a table of lines `reason | source | codes`. */
export const parseOutside = (table: string): Outside[] =>
  tableLines(table).flatMap((line) => {
    const [reason = '', source = '', codes] = line.split('|');
    return cellParts(codes, ' ').map((code) => ({
      code,
      reason: knownReason(reason),
      source: knownSource(source),
    }));
  });
