import { columns, day, type Pathway } from '@clockstop/rules';
import { drawn, type Row } from '../drawn.ts';
import type { ChapterTable } from './chapter.ts';

/** One row of a chapter's table. */
export type Case = {
  readonly pathway: Pathway;
  /** The id of the standard. */
  readonly standard: string;
  /** What must come out, by the name of the column. */
  readonly expected: Readonly<Record<string, string>>;
  /** The row as it is drawn. */
  readonly name: string;
};

const KINDS = new Map<string, string>(columns.map(({ id, kind }) => [id, kind]));

/** The cases that a table draws. */
export function casesOf(table: ChapterTable): readonly Case[] {
  const { columns: heads, rows } = drawn(table.drawn);
  return rows.map((row) => toCase(table, heads, row));
}

function toCase(table: ChapterTable, heads: readonly string[], row: Row): Case {
  const given = heads.filter((head) => KINDS.has(head));
  const expected = heads.filter((head) => !KINDS.has(head) && head !== 'standard' && head !== 'case');
  const values = given.map((head) => [head, valueIn(head, row(head))]);
  return {
    pathway: { ...table.given, ...Object.fromEntries(values) } as Pathway,
    standard: heads.includes('standard') ? row('standard') : (table.standard ?? ''),
    expected: Object.fromEntries(expected.map((head) => [head, row(head)])),
    name: heads.map(row).join(' · '),
  };
}

/** An empty cell is a column that is not known. */
function valueIn(column: string, cell: string): string | number | null {
  if (cell === '') return null;
  if (KINDS.get(column) === 'date') return day(cell);
  return KINDS.get(column) === 'number' ? Number(cell) : cell;
}
