/**
 * The flat extract: one row per organisation, month, standard and labels (layouts G4 of 2015 to 2021 and G5 of 2023
 * to 2025). It has no England row, no names and no wait bands.
 */
import { type Basis, type Count, isOrganisationCode, toHalves } from '../count.ts';
import { type CellUse, placesOf, type Reading, report, standsIn } from '../reading.ts';
import { CellKind, type SheetRow } from '../spreadsheet/index.ts';
import { type FlatField, flatFields, flatHeadings, toFlatFields } from './flat-fields.ts';
import { type FlatFault, type FlatMeaning, type FlatValues, toFlatMeaning } from './flat-meaning.ts';
import { parseNumber } from './number.ts';
import { isBlankCell, shownValue, textsOf } from './row.ts';

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
  /** Whether its headings are such that no record can be read. */
  refused: boolean;
  records: number;
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
    refused: false,
    records: 0,
  };
}

/** Reads the next row: the first is that of the headings. */
export function readFlatExtractRow(extract: FlatExtract, row: SheetRow): void {
  if (extract.columns === null) readHeadings(extract, row);
  else readRecord(extract, row, extract.columns);
}

/** Ends an extract: says when there was no record in it. */
export function endFlatExtract({ reading, sheet, records, refused }: FlatExtract): void {
  if (records === 0 && !refused) report(reading, 'no-rows', { sheet });
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
    // Left of the total it may be a breakdown: no record must be taken for a total.
    extract.refused ||= column < columns.indexOf('total');
  }
  for (const field of ['within', 'after'] as const) {
    if (columns.includes(field)) continue;
    report(reading, 'missing-column', { sheet, row: row.number }, { heading: flatHeadings[field] });
    extract.refused = true;
  }
}

const NOTHING: FlatValues = Object.fromEntries(flatFields.map((field) => [field, undefined]));

function readRecord(extract: FlatExtract, row: SheetRow, columns: readonly (FlatField | undefined)[]): void {
  const values: FlatValues = { ...NOTHING };
  let lost: FlatField | null = null;
  let blank = true;
  for (let index = 0; index < row.length; index++) {
    if (isBlankCell(row, index)) continue;
    blank = false;
    const column = row.columns[index] ?? 0;
    const field = columns[column];
    if (field === undefined) reportStray(extract, row.number, column);
    else values[field] = shownValue(row, index);
    if (row.kinds[index] === CellKind.uncalculated) lost ??= field ?? null;
  }
  if (blank) extract.reading.cells.blank += row.length;
  else if (extract.refused) countAsLeftOut(extract, row);
  else takeRecord(extract, row, values, lost);
}

function reportStray({ reading, sheet, refused }: FlatExtract, row: number, column: number): void {
  if (!refused) report(reading, 'unexpected-cell', { sheet, row, column });
}

function takeRecord(extract: FlatExtract, row: SheetRow, values: FlatValues, lost: FlatField | null): void {
  extract.records++;
  const meaning = meaningOf(extract, values);
  const code = String(values.code ?? '')
    .trim()
    .toUpperCase();
  const uncalculated: FlatFault | null = lost === null ? null : { code: 'uncalculated', field: lost };
  const fault =
    uncalculated ?? ('field' in meaning ? meaning : (faultOfCode(code) ?? faultOfNumbers(values)));
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
  const places = placesOf(reading, count);
  const place = places.get(count.code);
  const first = reading.counts[place ?? -1];
  if (first !== undefined && place !== undefined) {
    if (!extract.splitByArea) {
      leaveOut(extract, row, {
        code: 'repeated-row',
        field: 'code',
        facts: { first: standsIn(first, sheet) },
      });
      return;
    }
    reading.counts[place] = sum(first, count);
  } else {
    places.set(count.code, reading.counts.length);
    reading.counts.push(count);
  }
  for (const value of meaning.unknown) report(reading, 'new-label', { sheet, row: row.number }, { value });
  tally(extract, row);
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

function countAsLeftOut({ reading }: FlatExtract, row: SheetRow): void {
  for (let index = 0; index < row.length; index++)
    reading.cells[isBlankCell(row, index) ? 'blank' : 'problem']++;
}

/** Leaves a record out and says why, with the column at fault. */
function leaveOut(extract: FlatExtract, row: SheetRow, { code, field, facts }: FlatFault): void {
  const { reading, sheet, columns, headings } = extract;
  countAsLeftOut(extract, row);
  const column = columns?.indexOf(field) ?? -1;
  const place = { sheet, row: row.number, ...(column < 0 ? {} : { column }) };
  report(reading, code, place, { heading: headings[column]?.trim() ?? field, ...facts });
}
