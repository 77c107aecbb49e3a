/** The words of a block table that are no figures: which of them the reader knows, and as what. */
import type { CellUse } from '../reading.ts';

/** A heading above the headings, a note, the publisher's statements on data quality, or something new. */
export type TextKind = 'heading' | 'note' | 'statement-heading' | 'statement' | 'unknown';

/** How cells of each kind are counted. */
export const useOfText: Readonly<Record<TextKind, CellUse>> = {
  heading: 'heading',
  note: 'note',
  'statement-heading': 'note',
  statement: 'note',
  unknown: 'problem',
};

const HEADING_ABOVE = /^NUMBER OF (?:PEOPLE|PATIENTS)|^PERCENTAGE ?(?:\w+ WITHIN|$)/i;
const STATEMENTS = /^DATA QUALITY\b/i;
const NOTES = [
  /^DEFINITIONS\s*:/i,
  /^(?:FOOT)?NOTES?\s*:/i,
  /^SOURCE\s*:/i,
  /^PART [A-Z]\s*:/i,
  /^ALL CARE$/i,
  /^\(\d+\)/,
  /^- which refers/i,
  /^PERCENTAGE DATA WAS/i,
  /^As the recording of suspected cancer type/i,
];

/** The kind of a text. After the heading of the statements, every sentence is one of them. */
export function kindOfText(text: string, inStatements: boolean): TextKind {
  if (HEADING_ABOVE.test(text)) return 'heading';
  if (STATEMENTS.test(text)) return 'statement-heading';
  if (NOTES.some((pattern) => pattern.test(text))) return 'note';
  return inStatements && /[a-z]{3}.*\s/i.test(text) ? 'statement' : 'unknown';
}
