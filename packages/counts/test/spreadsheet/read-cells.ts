import {
  CellKind,
  cellName,
  type Limits,
  openWorkbook,
  type RowVisitor,
  readCsv,
  type SheetRow,
} from '../../src/spreadsheet/index.ts';

const KINDS = Object.keys(CellKind);

/** A cell as the tests look at it: address, kind, value, and `date` or `formula` where it is one. */
export type SeenCell = readonly (string | number)[];

/** Every cell of a sheet. */
export function readCells(bytes: Buffer, sheet = 0, limits: Partial<Limits> = {}): SeenCell[] {
  return collect((visit) => openWorkbook(bytes, limits).readSheet(sheet, visit));
}

/** Every cell of a CSV file. */
export function readCsvCells(bytes: Buffer | string, limits: Partial<Limits> = {}): SeenCell[] {
  return collect((visit) => readCsv(Buffer.from(bytes), visit, limits));
}

/** Every cell that a reader shows. */
export function collect(read: (visit: RowVisitor) => unknown): SeenCell[] {
  const cells: SeenCell[] = [];
  read((row) => {
    for (let index = 0; index < row.length; index++) cells.push(seenCell(row, index));
  });
  return cells;
}

function seenCell(row: SheetRow, index: number): SeenCell {
  const address = cellName(row.number, row.columns[index] ?? 0);
  const marks = [
    ...(row.isDate[index] === 1 ? ['date'] : []),
    ...(row.hasFormula[index] === 1 ? ['formula'] : []),
  ];
  return [address, KINDS[row.kinds[index] ?? -1] ?? '', row.values[index] ?? '', ...marks];
}
