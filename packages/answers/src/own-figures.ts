/** Anyone's own figures, from a CSV file: a series by date, or a table by name. */
import { readCsv, type SheetRow, SpreadsheetError, UserError } from '@clockstop/counts';

/** One row of own figures; what the file has no column for, or leaves blank, is null. */
export interface OwnRow {
  /** The row of the file, 1 being that of the headings. */
  readonly row: number;
  readonly date: string | null;
  readonly name: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
}

const WORDS = ['date', 'name'] as const;
const NUMBERS = ['value', 'numerator', 'denominator', 'target'] as const;
type Field = (typeof WORDS)[number] | (typeof NUMBERS)[number];

/** What a chart needs of a file: each of these sets of columns is enough. */
export type Needed = readonly (readonly Field[])[];

/** For a control chart. */
export const SERIES: Needed = [
  ['date', 'value'],
  ['date', 'numerator', 'denominator'],
];

/** For a funnel or a ranking. */
export const TABLE: Needed = [['name', 'numerator', 'denominator']];

/** Reads own figures. Throws UserError `bad-figures` with the file, row and column, and what is wrong with it; `not-csv` for what is none. */
export function readOwnFigures(bytes: Buffer, file: string, needed: Needed): readonly OwnRow[] {
  const rows: OwnRow[] = [];
  let columns: ReadonlyMap<number, Field> | null = null;
  readText(bytes, file, (row) => {
    if (columns === null) columns = readHeadings(row, file, needed);
    else rows.push(readRow(row, file, columns));
  });
  if (rows.length === 0)
    throw new UserError('bad-figures', {
      file,
      row: '1',
      field: 'the file',
      what: 'has no rows below its headings',
    });
  return rows;
}

/** What makes a file no CSV at all is the user's to mend as well. */
function readText(bytes: Buffer, file: string, onRow: (row: SheetRow) => void): void {
  try {
    readCsv(bytes, onRow);
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    const { row } = error.facts;
    const where = row === undefined ? file : `${file}, row ${row}`;
    throw new UserError('not-csv', { file: where, what: error.message });
  }
}

function readHeadings(row: SheetRow, file: string, needed: Needed): ReadonlyMap<number, Field> {
  const columns = new Map<number, Field>();
  for (let index = 0; index < row.length; index++) {
    const heading = String(row.values[index]).trim().toLowerCase();
    const field = [...WORDS, ...NUMBERS].find((each) => each === heading);
    if (field !== undefined) columns.set(row.columns[index] ?? 0, field);
  }
  const found = [...columns.values()];
  if (needed.some((fields) => fields.every((field) => found.includes(field)))) return columns;
  const wanted = needed.map((fields) => fields.join(', ')).join(' or ');
  throw new UserError('bad-figures', {
    file,
    row: String(row.number),
    field: 'the headings',
    what: `should be: ${wanted}`,
  });
}

function readRow(row: SheetRow, file: string, columns: ReadonlyMap<number, Field>): OwnRow {
  const texts = new Map<Field, string>();
  for (let index = 0; index < row.length; index++) {
    const field = columns.get(row.columns[index] ?? 0);
    const text = String(row.values[index]).trim();
    if (field !== undefined && text !== '') texts.set(field, text);
  }
  const number = (field: Field): number | null =>
    toNumber(texts.get(field), { file, row: String(row.number), field });
  return {
    row: row.number,
    date: texts.get('date') ?? null,
    name: texts.get('name') ?? null,
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    target: number('target'),
  };
}

function toNumber(
  text: string | undefined,
  place: { file: string; row: string; field: string },
): number | null {
  if (text === undefined) return null;
  const percent = text.endsWith('%');
  const value = Number(text.replace(/%$/, '').replaceAll(',', ''));
  if (!Number.isFinite(value))
    throw new UserError('bad-figures', {
      ...place,
      what: `should be a number, but is "${text.slice(0, 40)}"`,
    });
  return percent ? value / 100 : value;
}
