/** Published tables as they are needed to invent records: one row for an organisation and its labels, by waiting band. */

import {
  type Answer,
  answer,
  type Basis,
  ENGLAND,
  type Halves,
  type Store,
  type Sum,
  select,
  type Vintage,
} from '@clockstop/counts';
import {
  type Band,
  type BandId,
  bandOf,
  type Dimension,
  type Month,
  type StandardId,
  standardById,
} from '@clockstop/rules';

/** A row: its labels, and how many half patients waited how long, in the order of the table's waits. */
export interface TableRow {
  readonly code: string;
  readonly labels: Readonly<Partial<Record<Dimension, string>>>;
  readonly halves: readonly Halves[];
}

/** A table of one standard in one month. */
export interface Table {
  readonly standard: StandardId;
  readonly by: readonly Dimension[];
  /** The published waiting bands; where there are none, within the limit and after it. */
  readonly waits: readonly Band[];
  readonly rows: readonly TableRow[];
}

/** Which table of a month. */
export interface TableQuestion {
  readonly standard: StandardId;
  readonly month: Month;
  readonly basis: Basis;
  readonly by: readonly Dimension[];
  /** Only from sources of this vintage; without it the published ones. */
  readonly vintage?: Vintage;
}

/** Reads a table from the source that answers for it, without the row of England; null where none was published. */
export async function readTable(
  { database, sources, folder }: Store,
  { by, month, ...asked }: TableQuestion,
): Promise<Table | null> {
  const found = answer(sources, { ...asked, period: month, by });
  const parts = partsOf(found);
  if (parts === null) return null;
  const sums = await select(database, { store: folder, parts, by, withBands: true });
  const organisations = sums.filter(({ code }) => code !== ENGLAND);
  const bands = organisations.every((sum) => sum.bands !== null) ? bandsOf(organisations) : null;
  const limit = standardById(asked.standard).limitDays;
  return {
    standard: asked.standard,
    by,
    waits: bands?.map(bandOf) ?? [
      { from: 0, to: limit },
      { from: limit + 1, to: null },
    ],
    rows: organisations.map((sum) => ({
      code: sum.code,
      labels: Object.fromEntries(by.map((dimension) => [dimension, sum[dimension] ?? ''])),
      halves: bands?.map((band) => sum.bands?.[band] ?? 0) ?? [sum.within, sum.total - sum.within],
    })),
  };
}

function partsOf(found: Answer) {
  return found.kind === 'answered' ? (found.spans[0]?.candidates[0]?.parts ?? null) : null;
}

/** The bands of a table in the order of their days. */
function bandsOf(sums: readonly Sum[]): readonly BandId[] {
  const ids = new Set(sums.flatMap(({ bands }) => Object.keys(bands ?? {}) as BandId[]));
  return [...ids].sort((a, b) => bandOf(a).from - bandOf(b).from);
}
