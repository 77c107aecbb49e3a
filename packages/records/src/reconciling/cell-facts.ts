/** What the facts of the records come to in each cell. */
import type { Database } from '@clockstop/counts';
import { type Amount, NOTHING } from './amount.ts';
import { type CellKey, cellText } from './facts.ts';
import { BASE, LATE, TOLD } from './late.ts';

/** Patients, and how many records they rest on. */
export interface Part {
  readonly amount: Amount;
  readonly records: number;
}

/** What the records come to in one cell. */
export interface CellFacts {
  readonly key: CellKey;
  /** Patients that are counted, without what came late. */
  readonly base: Part;
  /** What the figure of the deadline has more than that of now. */
  readonly late: Part;
  /** Whether the store had records of the organisation and month by the deadline. */
  readonly isTold: boolean;
  /** Records counted for a provider that treated, or that did all. */
  readonly treated: number;
  readonly open: { readonly low: Amount; readonly high: Amount; readonly records: number };
  /** By reason. */
  readonly leftOut: ReadonlyMap<string, Part>;
  readonly awaited: Part;
}

/** Nothing of a cell. */
export function noFacts(key: CellKey): CellFacts {
  const none: Part = { amount: NOTHING, records: 0 };
  return {
    ...{ key, base: none, late: none, isTold: false, treated: 0 },
    ...{ open: { low: NOTHING, high: NOTHING, records: 0 }, leftOut: new Map(), awaited: none },
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Reads the facts of every cell that has any, by `cellText`. */
export async function readCellFacts(database: Database): Promise<ReadonlyMap<string, CellFacts>> {
  const cells = new Map<string, CellFacts>();
  const put = (row: Row, change: (cell: CellFacts) => Partial<CellFacts>): void => {
    const key = keyOf(row);
    const cell = cells.get(cellText(key)) ?? noFacts(key);
    cells.set(cellText(key), { ...cell, ...change(cell) });
  };
  for (const row of await rowsOf(database, partsSql)) put(row, (cell) => partOfCell(cell, row));
  for (const row of await rowsOf(database, lateSql)) put(row, () => ({ late: toPart(row) }));
  const told = new Set((await rowsOf(database, `FROM ${TOLD}`)).map(placeText));
  for (const cell of cells.values()) {
    cells.set(cellText(cell.key), { ...cell, isTold: told.has(placeText({ ...cell.key })) });
  }
  return cells;
}

const CELL = 'standard, month, basis, code';

const partsSql = `SELECT ${CELL}, kind, why, (count(*) FILTER (total > 0))::INTEGER AS records,
    sum(total)::INTEGER AS total, sum(within)::INTEGER AS within,
    (count(*) FILTER (NOT investigated AND total > 0))::INTEGER AS treated,
    (count(*) FILTER (open))::INTEGER AS open,
    sum(lowTotal)::INTEGER AS low_total, sum(lowWithin)::INTEGER AS low_within,
    sum(highTotal)::INTEGER AS high_total, sum(highWithin)::INTEGER AS high_within
  FROM ${BASE} GROUP BY ALL ORDER BY ALL`;

const lateSql = `SELECT ${CELL}, sum(records)::INTEGER AS records, sum(total)::INTEGER AS total, sum(within)::INTEGER AS within
  FROM ${LATE} GROUP BY ALL`;

function partOfCell({ leftOut }: CellFacts, row: Row): Partial<CellFacts> {
  switch (row.kind) {
    case 'counted':
      return { base: toPart(row), treated: Number(row.treated), open: toOpen(row) };
    case 'left-out':
      return { leftOut: new Map([...leftOut, [String(row.why), toPart(row)]]) };
    default:
      return { awaited: toPart(row) };
  }
}

function toPart({ total, within, records }: Row): Part {
  return { amount: { total: Number(total), within: Number(within) }, records: Number(records) };
}

function toOpen(row: Row): CellFacts['open'] {
  return {
    low: { total: Number(row.low_total), within: Number(row.low_within) },
    high: { total: Number(row.high_total), within: Number(row.high_within) },
    records: Number(row.open),
  };
}

function keyOf({ standard, month, basis, code }: Row): CellKey {
  return { standard, month, basis, code } as CellKey;
}

function placeText({ basis, month, code }: Row): string {
  return [basis, month, code].join(' ');
}

async function rowsOf({ connection }: Database, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
