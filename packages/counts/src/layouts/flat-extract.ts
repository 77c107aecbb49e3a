/**
 * The flat extract: one row per organisation, month, standard and labels (layouts G4 of 2015 to 2021 and G5 of 2023
 * to 2025). It has no England row, no names and no wait bands.
 */
import { type Basis, type Count, isOrganisationCode, toHalves } from '../count.ts';
import { type CellUse, type Reading, report } from '../reading.ts';
import { CellKind, type SheetRow } from '../spreadsheet/index.ts';
import { type FlatField, flatFields, toFlatFields } from './flat-fields.ts';
import { type FlatFault, type FlatMeaning, type FlatValues, toFlatMeaning } from './flat-meaning.ts';
import { parseNumber } from './number.ts';
import { isBlankCell, textsOf } from './row.ts';

/** A flat extract being read. */
export interface FlatExtract {
  readonly reading: Reading;
  readonly sheet: string;
  /** Not written in an extract, so given. */
  readonly basis: Basis;
  columns: readonly (FlatField | undefined)[] | null;
  headings: readonly (string | undefined)[];
  /** Rows are split by area team, so rows of one organisation and labels are added up. */
  splitByArea: boolean;
  /** What the words before the figures mean; few differ, so each combination is worked out once. */
  readonly meanings: Map<string, FlatMeaning | FlatFault>;
  /** The words of the row before and their meaning: rows with the same words mostly stand together. */
  latest: { readonly values: FlatValues; readonly meaning: FlatMeaning | FlatFault } | null;
  /** The index in `reading.counts` by organisation, for each meaning. */
  readonly indexes: Map<string, Map<string, number>>;
}

/** Starts a flat extract. */
export function startFlatExtract(reading: Reading, sheet: string, basis: Basis): FlatExtract {
  return {
    reading,
    sheet,
    basis,
    columns: null,
    headings: [],
    splitByArea: false,
    meanings: new Map(),
    latest: null,
    indexes: new Map(),
  };
}

/** Reads the next row: the first is that of the headings. */
export function readFlatExtractRow(extract: FlatExtract, row: SheetRow): void {
  if (extract.columns === null) readHeadings(extract, row);
  else readRecord(extract, row, extract.columns);
}

function readHeadings(extract: FlatExtract, row: SheetRow): void {
  const { reading, sheet } = extract;
  extract.headings = textsOf(row);
  const columns = toFlatFields(extract.headings);
  extract.columns = columns;
  extract.splitByArea = columns.includes('area');
  for (let index = 0; index < row.length; index++) {
    const column = row.columns[index] ?? 0;
    const use = columns[column] !== undefined ? 'heading' : isBlankCell(row, index) ? 'blank' : 'problem';
    reading.cells[use]++;
    if (use !== 'problem') continue;
    report(
      reading,
      'unknown-column',
      { sheet, row: row.number, column },
      { heading: String(row.values[index]) },
    );
  }
}

const NOTHING: FlatValues = Object.fromEntries(flatFields.map((field) => [field, undefined]));

function readRecord(extract: FlatExtract, row: SheetRow, columns: readonly (FlatField | undefined)[]): void {
  const values: FlatValues = { ...NOTHING };
  let blank = true;
  for (let index = 0; index < row.length; index++) {
    if (isBlankCell(row, index)) continue;
    blank = false;
    const column = row.columns[index] ?? 0;
    const field = columns[column];
    if (field === undefined)
      report(extract.reading, 'unexpected-cell', { sheet: extract.sheet, row: row.number, column });
    else values[field] = row.kinds[index] === CellKind.uncalculated ? '' : (row.values[index] ?? '');
  }
  if (blank) extract.reading.cells.blank += row.length;
  else takeRecord(extract, row, values);
}

function takeRecord(extract: FlatExtract, row: SheetRow, values: FlatValues): void {
  const meaning = meaningOf(extract, values);
  const code = String(values.code ?? '')
    .trim()
    .toUpperCase();
  const fault = 'field' in meaning ? meaning : (faultOfCode(code) ?? faultOfNumbers(values));
  if (fault !== null) leaveOut(extract, row, fault);
  else if (!('field' in meaning))
    addCount(extract, row, toCount(extract, meaning, { code, values, row: row.number }), meaning);
}

function meaningOf(extract: FlatExtract, values: FlatValues): FlatMeaning | FlatFault {
  const { latest } = extract;
  if (latest !== null && isSameWords(latest.values, values)) return latest.meaning;
  const { period, year, month, standard, group, modality, cancer } = values;
  const key = `${period}|${year}|${month}|${standard}|${group}|${modality}|${cancer}`;
  const meaning = extract.meanings.get(key) ?? toFlatMeaning(values, extract.reading.labels);
  extract.meanings.set(key, meaning);
  extract.latest = { values, meaning };
  return meaning;
}

function isSameWords(a: FlatValues, b: FlatValues): boolean {
  return (
    a.cancer === b.cancer &&
    a.modality === b.modality &&
    a.group === b.group &&
    a.standard === b.standard &&
    a.period === b.period &&
    a.month === b.month &&
    a.year === b.year
  );
}

function faultOfCode(code: string): FlatFault | null {
  if (code === '') return { code: 'missing-code', field: 'code' };
  return isOrganisationCode(code) ? null : { code: 'not-a-code', field: 'code', facts: { value: code } };
}

function faultOfNumbers(values: FlatValues): FlatFault | null {
  for (const field of ['total', 'within', 'after'] as const) {
    const value = values[field];
    if (value === undefined || value === '') return { code: 'missing-number', field };
    const number = parseNumber(value);
    if (number === null) return { code: 'not-a-number', field, facts: { value } };
    if (toHalves(number) === null) return { code: 'not-a-half', field, facts: { value } };
  }
  return null;
}

function halvesOf(value: string | number | undefined): number {
  return toHalves(parseNumber(value ?? 0) ?? 0) ?? 0;
}

interface TakenRecord {
  readonly code: string;
  readonly values: FlatValues;
  readonly row: number;
}

function toCount(
  { basis, sheet }: FlatExtract,
  meaning: FlatMeaning,
  { code, values, row }: TakenRecord,
): Count {
  return {
    period: meaning.period,
    basis,
    code,
    name: '',
    standard: meaning.standard,
    breakdown: meaning.breakdown,
    total: halvesOf(values.total),
    within: halvesOf(values.within),
    after: halvesOf(values.after),
    bands: null,
    sheet,
    row,
  };
}

function addCount(extract: FlatExtract, row: SheetRow, count: Count, meaning: FlatMeaning): void {
  const { reading, sheet } = extract;
  const indexes = indexesOf(extract, meaning);
  const first = indexes.get(count.code);
  const same = first === undefined ? undefined : reading.counts[first];
  if (same !== undefined && first !== undefined) {
    if (!extract.splitByArea) {
      leaveOut(extract, row, { code: 'repeated-row', field: 'code', facts: { first: same.row } });
      return;
    }
    reading.counts[first] = sum(same, count);
  } else {
    indexes.set(count.code, reading.counts.length);
    reading.counts.push(count);
  }
  for (const value of meaning.unknown) report(reading, 'new-label', { sheet, row: row.number }, { value });
  tally(extract, row);
}

/** Where each organisation stands under a meaning, however its period and labels are written. */
function indexesOf({ indexes }: FlatExtract, meaning: FlatMeaning): Map<string, number> {
  meaning.indexes ??= findIndexes(indexes, meaning);
  return meaning.indexes;
}

function findIndexes(
  indexes: FlatExtract['indexes'],
  { period, standard, breakdown }: FlatMeaning,
): Map<string, number> {
  const key = `${period}|${standard}|${breakdown.id}`;
  const found = indexes.get(key) ?? new Map<string, number>();
  indexes.set(key, found);
  return found;
}

function sum(a: Count, b: Count): Count {
  return {
    ...a,
    total: a.total + b.total,
    within: a.within + b.within,
    after: (a.after ?? 0) + (b.after ?? 0),
  };
}

const FIGURES: readonly (FlatField | undefined)[] = ['total', 'within', 'after'];

function tally({ reading, columns }: FlatExtract, row: SheetRow): void {
  for (let index = 0; index < row.length; index++) {
    const field = columns?.[row.columns[index] ?? 0];
    const use: CellUse = field === undefined ? 'problem' : FIGURES.includes(field) ? 'count' : 'label';
    reading.cells[isBlankCell(row, index) ? 'blank' : use]++;
  }
}

/** Leaves a record out and says why, with the column at fault. */
function leaveOut(
  { reading, sheet, columns, headings }: FlatExtract,
  row: SheetRow,
  { code, field, facts }: FlatFault,
): void {
  for (let index = 0; index < row.length; index++)
    reading.cells[isBlankCell(row, index) ? 'blank' : 'problem']++;
  const column = columns?.indexOf(field) ?? -1;
  const place = { sheet, row: row.number, ...(column < 0 ? {} : { column }) };
  report(reading, code, place, { heading: headings[column]?.trim() ?? field, ...facts });
}
