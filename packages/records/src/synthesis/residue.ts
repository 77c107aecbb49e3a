/** Cells of published tables that the invented pathways do not give back. */
import type { Basis } from '@clockstop/counts';
import type { Band, Dimension, StandardId } from '@clockstop/rules';
import type { Counted } from './counted-of.ts';
import type { Table } from './published-table.ts';

/** A cell that is not met. */
export interface ResidueCell {
  readonly standard: StandardId;
  readonly basis: Basis;
  /** ODS code of the provider or commissioner, or `UNKNOWN`. */
  readonly code: string;
  readonly labels: Readonly<Partial<Record<Dimension, string>>>;
  readonly wait: Band;
  /** Half patients, as published and as invented. */
  readonly published: number;
  readonly invented: number;
}

/** The cells of a table that differ from the counts of its standard. */
export function residueOf(table: Table, basis: Basis, counted: readonly Counted[]): readonly ResidueCell[] {
  const cells = new Map<string, ResidueCell>();
  const cellAt = (cell: Omit<ResidueCell, 'published' | 'invented'>) => {
    const key = JSON.stringify([cell.code, cell.labels, cell.wait.from]);
    const known = cells.get(key) ?? { ...cell, published: 0, invented: 0 };
    return { known, put: (changed: ResidueCell) => cells.set(key, changed) };
  };
  const named = { standard: table.standard, basis };
  for (const { code, labels, halves } of table.rows) {
    for (const [at, wait] of table.waits.entries()) {
      const { known, put } = cellAt({ ...named, code, labels: inOrder(table, labels), wait });
      put({ ...known, published: known.published + (halves[at] ?? 0) });
    }
  }
  for (const each of counted) {
    const wait = table.waits.findLast(({ from }) => from <= each.wait.from);
    if (each.standard !== table.standard || wait === undefined) continue;
    const code = basis === 'provider' ? each.provider : (each.commissioner ?? 'UNKNOWN');
    const { known, put } = cellAt({ ...named, code, labels: inOrder(table, each.labels), wait });
    put({ ...known, invented: known.invented + each.halves });
  }
  return [...cells.values()].filter(({ published, invented }) => published !== invented);
}

function inOrder({ by }: Table, labels: Counted['labels']): Readonly<Partial<Record<Dimension, string>>> {
  return Object.fromEntries(by.map((dimension) => [dimension, labels[dimension] ?? '']));
}
