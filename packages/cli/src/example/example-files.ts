import type { Basis } from '@clockstop/counts';
import { exampleTables } from './example-tables.ts';
import { type Invention, inventCharacters, inventFigures } from './invent-figures.ts';
import { seededRandom } from './random.ts';
import { toPublishedCsv } from './to-published-csv.ts';

/** A file of the example, not yet written. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

const SEED = 2024;

/** Every file of the example, the same on every run: one for each month, standard and basis. */
export function exampleFiles(): readonly ExampleFile[] {
  const random = seededRandom(SEED);
  const characters = inventCharacters(random);
  return exampleTables.flatMap(([month, tables]) =>
    tables.flatMap((table) => filesOf({ table, month, characters, random })),
  );
}

function filesOf(invention: Invention): ExampleFile[] {
  const { table, month } = invention;
  const figures = inventFigures(invention);
  return (['provider', 'commissioner'] as const).map((basis: Basis) => ({
    name: `invented-${month}-${table.standard}-${basis}.csv`,
    text: toPublishedCsv({ table, month, basis, figures: figures[basis] }),
  }));
}
