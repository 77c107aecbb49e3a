const none: readonly string[] = [];

/** The lines of a table text that hold something. */
export const tableLines = (table: string): string[] => table.split('\n').filter((line) => line !== '');

/** The parts of a cell between separators, without the spaces around them; an empty cell has none. */
export const cellParts = (cell: string | undefined, separator: string): readonly string[] =>
  cell === undefined || cell === '' ? none : cell.split(separator).map((part) => part.trim());
