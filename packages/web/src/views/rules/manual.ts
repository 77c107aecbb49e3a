import { UserError } from '@clockstop/counts';
import { likeness } from '../../likeness.ts';
import manual from './manual.json' with { type: 'json' };

/** One part of the rules: what it says, where that is written down, and the tables that show it. */
export type RulesChapter = (typeof manual.chapters)[number];

/** Pathways, and what must come out of each. */
export type RulesTable = RulesChapter['tables'][number];

/** A column of a table: what is given, or what comes out. */
export type RulesColumn = RulesTable['columns'][number];

/** A point on which no text could be read, or only one. */
export type RulesAssumption = (typeof manual.assumptions)[number];

/** Where a rule is written down. */
export type RulesSource = RulesChapter['sources'][number];

/** The manual of the rules; tools/write-manual.ts writes it from the chapters of the specification. */
export const rulesManual = manual;

/** The path of the page that has the contents. */
export const rulesPath = '/method/rules';

/** The path of a chapter's page. */
export function chapterPath(id: string): string {
  return `${rulesPath}/${id}`;
}

const LONGEST = 60;

/** The chapter of this id, in any case. Throws UserError for what is none, with the likest. */
export function chapterById(text: string): RulesChapter {
  const chapter = manual.chapters.find(({ id }) => id === text.toLowerCase());
  if (chapter !== undefined) return chapter;
  const near = manual.chapters.toSorted((one, other) => likeness(other.id, text) - likeness(one.id, text));
  const names = near.slice(0, 3).map(({ id }) => id);
  const asked = text.slice(0, LONGEST);
  throw new UserError('not-there', {
    reason: `No chapter of the rules is called "${asked}". The nearest are: ${names.join(', ')}.`,
  });
}

/** How many tables and pathways there are: `5 tables, 61 pathways`. */
export function extentInWords(tables: readonly RulesTable[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return `${tables.length} tables, ${rows} pathways`;
}
