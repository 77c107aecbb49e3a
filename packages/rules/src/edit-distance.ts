/** How many letters must be added, dropped, changed or swapped with the next to turn one text into the other. */
export function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = nextRow({ one, other, line, before, row });
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

type Step = {
  readonly one: string;
  readonly other: string;
  readonly line: number;
  readonly before: readonly number[];
  readonly row: readonly number[];
};

function nextRow({ one, other, line, before, row }: Step): readonly number[] {
  const next = [line];
  for (let column = 1; column <= other.length; column++) {
    const changed = at(row, column - 1) + (one[line - 1] === other[column - 1] ? 0 : 1);
    const swapped = isSwap(one, other, line, column) ? at(before, column - 2) + 1 : changed;
    next.push(Math.min(changed, swapped, at(row, column) + 1, at(next, column - 1) + 1));
  }
  return next;
}

function isSwap(one: string, other: string, line: number, column: number): boolean {
  if (line < 2 || column < 2) return false;
  return one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
