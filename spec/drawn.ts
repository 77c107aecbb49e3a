import { describe, expect, test } from 'vitest';

/** A row of a drawn table: the cell of the named column. A column that was not drawn is a mistake in the chapter. */
export type Row = (column: string) => string;

type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** A table drawn with `|` between its columns: their names, a line of dashes, then the rows. */
export function drawn(table: string): Table {
  const [head = [], ...body] = table.trim().split('\n').map(cellsOf);
  const rows = body.filter((cells) => !cells.every((cell) => /^-+$/.test(cell)));
  return { columns: head, rows: rows.map((cells) => rowOf(head, cells)) };
}

/** A rule as a drawn table. The last column is what must come out of the others; each row is one test. */
export function rule(title: string, table: string, answer: (row: Row) => string): void {
  const { columns, rows } = drawn(table);
  const [last = '', ...given] = columns.toReversed();
  describe(title, () => {
    for (const row of rows) {
      const named = given.toReversed().map(row).join(' · ');
      test(`${named} → ${row(last)}`, () => expect(answer(row), `${title}\n${table}`).toBe(row(last)));
    }
  });
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  if (cells.length !== columns.length)
    throw new Error(`a row of ${cells.length} cells: ${cells.join(' | ')}`);
  return (column) => {
    const cell = cells[columns.indexOf(column)];
    if (cell === undefined) throw new Error(`no column ${column} among ${columns.join(', ')}`);
    return cell;
  };
}
