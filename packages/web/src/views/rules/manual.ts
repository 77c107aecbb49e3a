import { UserError } from '@clockstop/counts';
import { likeness } from '../../likeness.ts';
import manual from './manual.json' with { type: 'json' };

/** Where a rule is written down. */
export type RulesSource = { readonly title: string; readonly address: string | null };

/** A column of a table: what is given, or what comes out. */
export type RulesColumn = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The name in the NHS Data Dictionary, where it has one. */
  readonly title: string;
  /** What the codes in it mean. */
  readonly codes: readonly { readonly code: string; readonly meaning: string }[];
};

/** Pathways, and what must come out of each. */
export type RulesTable = {
  readonly caption: string;
  /** The standard that all its rows are about; null where a column says it. */
  readonly standard: string | null;
  /** What all its pathways have. */
  readonly given: readonly {
    readonly name: string;
    readonly title: string;
    readonly value: string;
    readonly meaning: string;
  }[];
  readonly assumed: readonly string[];
  readonly columns: readonly RulesColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** One part of the rules: what it says, where that is written down, and the tables that show it. */
export type RulesChapter = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: readonly string[];
  readonly sources: readonly RulesSource[];
  readonly tables: readonly RulesTable[];
};

/** A point on which no text could be read, or only one. */
export type RulesAssumption = {
  readonly id: string;
  readonly question: string;
  readonly byDefault: readonly string[];
  readonly otherwise: readonly string[];
  readonly confidence: string;
  readonly sources: readonly RulesSource[];
};

type RulesManual = {
  readonly howToRead: readonly string[];
  readonly chapters: readonly RulesChapter[];
  readonly assumptions: readonly RulesAssumption[];
};

/** The manual of the rules; tools/write-manual.ts writes it from the chapters of the specification. */
export const rulesManual: RulesManual = manual;

/** The path of the page that has the contents. */
export const rulesPath = '/method/rules';

/** The path of a chapter's page. */
export function chapterPath(id: string): string {
  return `${rulesPath}/${id}`;
}

const LONGEST = 60;

/** The chapter of this id, in any case. Throws UserError for what is none, with the likest. */
export function chapterById(text: string): RulesChapter {
  const chapter = rulesManual.chapters.find(({ id }) => id === text.toLowerCase());
  if (chapter !== undefined) return chapter;
  const near = rulesManual.chapters.toSorted(
    (one, other) => likeness(other.id, text) - likeness(one.id, text),
  );
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
