/**
 * The block table: the form of a sheet of a workbook (layouts G1, G3, G6) and of a CSV file with one standard (G2).
 * A title, lines of period, basis and definitions, then one or more blocks of headings and rows, England's rows
 * among them, then notes.
 */
import { type Period, standardById } from '@clockstop/rules';
import type { Basis } from '../count.ts';
import { type CellUse, type Reading, report } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { readBlockRow } from './block-row.ts';
import { type Columns, isFigureRole, isHeaderRow, parseColumns } from './columns.ts';
import { isErrorValue, parseNumber } from './number.ts';
import { parsePublishedPeriod } from './published-period.ts';
import { isBlankCell, speakingCells, textsOf } from './row.ts';
import { type Subject, subjectOfTitle } from './subject.ts';
import { kindOfText, useOfText } from './table-text.ts';

/** A table being read, row by row. */
export interface BlockTable {
  readonly reading: Reading;
  /** The sheet's name; empty for a CSV file. */
  readonly sheet: string;
  title: string | null;
  subject: Subject | null;
  basis: Basis | null;
  period: Period | null;
  columns: Columns | null;
  /** Whether it has been said that the rows of this table cannot be read. */
  refused: boolean;
  rows: number;
  cellsLeftOut: number;
  /** Whether the heading above the publisher's statements on data quality has been passed. */
  inStatements: boolean;
}

/** Starts a table. The sheet's name is empty for a CSV file. */
export function startBlockTable(reading: Reading, sheet: string): BlockTable {
  return {
    reading,
    sheet,
    title: null,
    subject: null,
    basis: null,
    period: null,
    columns: null,
    refused: false,
    rows: 0,
    cellsLeftOut: 0,
    inStatements: false,
  };
}

/** Reads the next row of a table. */
export function readBlockTableRow(table: BlockTable, row: SheetRow): void {
  if (table.columns !== null && hasFigure(row, table.columns)) readFigures(table, row, row.length);
  else readWords(table, row, speakingCells(row));
}

/** A row without a number in a column of counts. */
function readWords(table: BlockTable, row: SheetRow, speaking: readonly number[]): void {
  if (table.columns !== null && hasIdentity(row, table.columns) && !isHeaderRow(textsOf(row))) {
    readFigures(table, row, row.length);
    return;
  }
  setAsideSilentCells(table, row, speaking);
  if (speaking.length === 0) return;
  if (table.title === null) readTitle(table, row, speaking);
  else if (table.subject === null) leaveOut(table, speaking.length);
  else if (isHeaderRow(textsOf(row))) readHeader(table, row, speaking, table.subject);
  else if (table.columns === null && isRecord(row, speaking)) leaveOut(table, speaking.length);
  else readText(table, row, speaking);
}

/** Whether a row above all headings looks like one of figures: several cells, and a number among them. */
function isRecord(row: SheetRow, speaking: readonly number[]): boolean {
  return speaking.length > 2 && speaking.some((index) => parseNumber(row.values[index] ?? '') !== null);
}

/** Ends a table: says what it lacked. */
export function endBlockTable(table: BlockTable): void {
  const { reading, sheet, subject } = table;
  const facts = { title: table.title ?? '', cells: table.cellsLeftOut };
  if (subject === null) report(reading, 'unknown-table', { sheet }, facts);
  else if (table.columns === null) report(reading, 'no-header', { sheet }, facts);
  else if (table.rows === 0 && !table.refused) report(reading, 'no-rows', { sheet });
}

function use(table: BlockTable, as: CellUse, cells: number): void {
  table.reading.cells[as] += cells;
}

function leaveOut(table: BlockTable, cells: number): void {
  table.cellsLeftOut += cells;
  use(table, 'problem', cells);
}

function placeOf(
  table: BlockTable,
  row: SheetRow,
  index: number,
): { sheet: string; row: number; column: number } {
  return { sheet: table.sheet, row: row.number, column: row.columns[index] ?? 0 };
}

/** Counts the blanks of a row without figures, and the error values that a spreadsheet left there. */
function setAsideSilentCells(table: BlockTable, row: SheetRow, speaking: readonly number[]): void {
  if (speaking.length === row.length) return;
  for (let index = 0; index < row.length; index++) {
    if (isBlankCell(row, index)) use(table, 'blank', 1);
    else if (isErrorValue(row.values[index] ?? '')) {
      use(table, 'problem', 1);
      report(table.reading, 'error-value', placeOf(table, row, index));
    }
  }
}

function readTitle(table: BlockTable, row: SheetRow, speaking: readonly number[]): void {
  table.title = String(row.values[speaking[0] ?? 0]).trim();
  table.subject = subjectOfTitle(table.title);
  if (table.subject === null) leaveOut(table, speaking.length);
  else {
    use(table, 'heading', 1);
    readNotes(table, row, speaking.slice(1));
  }
}

function readHeader(table: BlockTable, row: SheetRow, speaking: readonly number[], subject: Subject): void {
  table.columns = parseColumns(textsOf(row), subject);
  for (const index of speaking) {
    if (table.columns.roles[row.columns[index] ?? 0] !== undefined) use(table, 'heading', 1);
    else {
      use(table, 'problem', 1);
      report(table.reading, 'unknown-column', placeOf(table, row, index), {
        heading: String(row.values[index]),
      });
    }
  }
  if (!table.refused)
    table.refused = refuse(table, row, table.columns, standardById(subject.standard).limitDays);
}

/** Says why the rows of a table cannot be read, where they cannot. */
function refuse(table: BlockTable, row: SheetRow, columns: Columns, limit: number): boolean {
  const { reading, sheet } = table;
  const place = { sheet, row: row.number };
  if (table.period === null) report(reading, 'no-period', { sheet });
  else if (table.basis === null) report(reading, 'no-basis', { sheet });
  else if (columns.limitDays === null)
    report(reading, 'missing-column', place, { heading: `"WITHIN ${limit} DAYS"` });
  else if (columns.limitDays !== limit) {
    report(reading, 'wrong-limit', place, { heading: `WITHIN ${columns.limitDays} DAYS`, limit });
  } else return hasUnknownLabel(columns);
  return true;
}

/** An unknown column left of the total may break the rows down: none of them must be taken for a total. */
function hasUnknownLabel({ roles, headings }: Columns): boolean {
  const total = roles.findIndex((role) => role?.kind === 'total');
  return headings.some(
    (heading, column) => column < total && roles[column] === undefined && (heading ?? '').trim() !== '',
  );
}

/** Whether the row holds a number in a column of counts. */
function hasFigure(row: SheetRow, columns: Columns): boolean {
  for (let index = 0; index < row.length; index++) {
    const role = columns.roles[row.columns[index] ?? 0];
    if (!isFigureRole(role)) continue;
    const value = row.values[index] ?? '';
    if (typeof value === 'number' || parseNumber(value) !== null) return true;
  }
  return false;
}

/** Whether the row names an organisation by code and name; it is then one of figures, even if they are missing. */
function hasIdentity(row: SheetRow, columns: Columns): boolean {
  let named = 0;
  for (let index = 0; index < row.length; index++) {
    const kind = columns.roles[row.columns[index] ?? 0]?.kind;
    if ((kind === 'code' || kind === 'name') && !isBlankCell(row, index)) named++;
  }
  return named === 2;
}

function readFigures(table: BlockTable, row: SheetRow, cells: number): void {
  const { subject, period, basis, columns } = table;
  if (table.refused || subject === null || period === null || basis === null || columns === null)
    leaveOut(table, cells);
  else {
    table.rows++;
    readBlockRow(table, row, { subject, period, basis, columns });
  }
}

/** A row without figures: a line above the headings, the name of a part, a heading above the headings, a note. */
function readText(table: BlockTable, row: SheetRow, speaking: readonly number[]): void {
  const [first = 0] = speaking;
  const isPreamble = table.columns === null && readPreamble(table, row.values[first] ?? '');
  if (isPreamble) use(table, 'heading', 1);
  readNotes(table, row, isPreamble ? speaking.slice(1) : speaking);
}

/** Takes the basis or the period from a line above the headings. */
function readPreamble(table: BlockTable, value: string | number): boolean {
  const basis = /^BASIS\s*:\s*(PROVIDER|COMMISSIONER)/i.exec(String(value))?.[1];
  const period = table.period === null ? parsePublishedPeriod(value) : null;
  if (basis !== undefined) table.basis = basis.toLowerCase() as Basis;
  if (period !== null) table.period = period;
  return basis !== undefined || period !== null;
}

/** Words that stand above, between and below the rows of figures. */
function readNotes(table: BlockTable, row: SheetRow, indexes: readonly number[]): void {
  for (const index of indexes) {
    const text = String(row.values[index]).trim();
    const kind = kindOfText(text, table.inStatements);
    if (kind === 'statement-heading') table.inStatements = true;
    if (kind === 'statement') table.reading.statements.push(text);
    if (kind === 'unknown') {
      const code = Number.isNaN(Number(text)) ? 'unknown-text' : 'unexpected-cell';
      report(table.reading, code, placeOf(table, row, index));
    }
    use(table, useOfText[kind], 1);
  }
}
