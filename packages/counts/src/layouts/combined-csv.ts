/**
 * The Monthly Combined CSV (layout G7): one row per month, basis, organisation, standard and labels, England's rows
 * among them under the code Total. Per-month files have no column Period: their month is that of the file's name.
 * Made from the description of the layout; not yet tried on a real file.
 */
import type { Month } from '@clockstop/rules';
import { type Count, ENGLAND, isOrganisationCode, toPatients } from '../count.ts';
import { placesOf, type Reading, report, standsIn } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { type CombinedTable, leaveOut, placeOf, tally } from './combined-cells.ts';
import { columnOf, missingColumns, toCombinedColumns } from './combined-fields.ts';
import {
  type CombinedFigures,
  type CombinedTexts,
  takeFigures,
  type WrongFigures,
} from './combined-figures.ts';
import { isNothing } from './combined-labels.ts';
import {
  type CombinedFault,
  type CombinedMeaning,
  type CombinedWords,
  toCombinedMeaning,
} from './combined-meaning.ts';
import { isEnglandRow } from './england-row.ts';
import { isErrorValue, isRoundedShareOf } from './number.ts';
import { isBlankCell, shownValue, textsOf } from './row.ts';

/** A Monthly Combined CSV being read. */
export interface CombinedCsv extends CombinedTable {
  /** The month that the file's name states. */
  readonly named: Month | null;
  /** Whether the row of headings has been read. */
  hasHeadings: boolean;
  /** The month of all rows, where there is no column Period. */
  month: Month | null;
  /** What the words of a record mean; few differ, so each combination is worked out once. */
  readonly meanings: Map<string, CombinedMeaning | CombinedFault>;
  /** Codes and names, each kept once however many rows have it. */
  readonly texts: Map<string, string>;
  /** Labels that are new to the reader and have been named. */
  readonly newLabels: Set<string>;
  /** Whether its headings are such that no record can be read. */
  refused: boolean;
  records: number;
}

/** Starts a file of a name that states this month, or none. */
export function startCombinedCsv(reading: Reading, sheet: string, named: Month | null): CombinedCsv {
  return {
    reading,
    sheet,
    named,
    hasHeadings: false,
    columns: [],
    headings: [],
    month: null,
    meanings: new Map(),
    texts: new Map(),
    newLabels: new Set(),
    refused: false,
    records: 0,
  };
}

/** Reads the next row: the first is that of the headings. */
export function readCombinedRow(file: CombinedCsv, row: SheetRow): void {
  if (!file.hasHeadings) readHeadings(file, row);
  else if (isBlankRow(row)) file.reading.cells.blank += row.length;
  else readRecord(file, row);
}

/** Ends a file: says when there was no record in it, and when its name states a month that it does not hold. */
export function endCombinedCsv({ reading, sheet, records, refused, named }: CombinedCsv): void {
  if (records === 0 && !refused) report(reading, 'no-rows', { sheet });
  const [first] = reading.counts;
  if (named === null || first === undefined) return;
  if (!reading.counts.some(({ period }) => period === named))
    report(reading, 'name-period-differs', {}, { named, period: first.period });
}

function isBlankRow(row: SheetRow): boolean {
  for (let index = 0; index < row.length; index++) if (!isBlankCell(row, index)) return false;
  return true;
}

function readHeadings(file: CombinedCsv, row: SheetRow): void {
  const { reading, sheet } = file;
  report(reading, 'layout-not-tried', {});
  file.hasHeadings = true;
  file.headings = textsOf(row);
  file.columns = toCombinedColumns(file.headings);
  tally(file, row, 'heading');
  reportUnknown(file, row);
  for (const heading of missingColumns(file.columns)) {
    report(reading, 'missing-column', { sheet, row: row.number }, { heading });
    file.refused = true;
  }
  if (columnOf(file.columns, 'period') >= 0) return;
  file.month = file.named;
  if (file.named !== null) return;
  report(reading, 'no-named-period', { sheet, row: row.number });
  file.refused = true;
}

/** Left of the total, an unknown column may be a breakdown: then no record must be taken for a total. */
function reportUnknown(file: CombinedCsv, row: SheetRow): void {
  const { columns } = file;
  for (let index = 0; index < row.length; index++) {
    const column = row.columns[index] ?? 0;
    if (columns[column] !== undefined || isBlankCell(row, index)) continue;
    const place = { sheet: file.sheet, row: row.number, column };
    report(file.reading, 'unknown-column', place, { heading: String(row.values[index]) });
    file.refused ||= column < columnOf(columns, 'total');
  }
}

function readRecord(file: CombinedCsv, row: SheetRow): void {
  file.records++;
  if (file.refused) tally(file, row, 'problem');
  else takeRecord(file, row, textsIn(file, row));
}

const NOTHING: CombinedWords = {
  period: '',
  basis: '',
  code: '',
  parent: '',
  name: '',
  standard: '',
  cancer: '',
  group: '',
  modality: '',
  total: '',
  within: '',
  after: '',
  share: '',
};

function textsIn({ columns }: CombinedCsv, row: SheetRow): CombinedTexts {
  const texts: { words: CombinedWords; bands: [string, string][] } = { words: { ...NOTHING }, bands: [] };
  for (let index = 0; index < row.length; index++) {
    const column = columns[row.columns[index] ?? 0];
    const text = String(shownValue(row, index)).trim();
    if (column === undefined || text === '') continue;
    if ('field' in column) texts.words[column.field] = text;
    else texts.bands.push([column.band, text]);
  }
  return texts;
}

function takeRecord(file: CombinedCsv, row: SheetRow, texts: CombinedTexts): void {
  const taken = toTaken(file, row, texts);
  if ('fault' in taken) leaveOut(file, row, taken);
  else addCount(file, row, taken);
}

function toTaken(file: CombinedCsv, { number }: SheetRow, texts: CombinedTexts): Taken | WrongFigures {
  const { words } = texts;
  const meaning = meaningOf(file, words);
  if ('field' in meaning) return { fault: meaning };
  const code = codeOf(words);
  if (typeof code !== 'string') return { fault: code };
  const figures = takeFigures(texts, meaning.standard);
  return 'fault' in figures
    ? figures
    : { meaning, figures, row: number, name: words.name, code, share: words.share };
}

function meaningOf(file: CombinedCsv, words: CombinedWords): CombinedMeaning | CombinedFault {
  const { period, basis, standard, cancer, group, modality } = words;
  const key = `${period}|${basis}|${standard}|${cancer}|${group}|${modality}`;
  const known = file.meanings.get(key);
  if (known !== undefined) return known;
  const meaning = toCombinedMeaning(words, file.reading.labels, file.month);
  file.meanings.set(key, meaning);
  return meaning;
}

function codeOf({ code, name }: CombinedWords): string | CombinedFault {
  const upper = code.toUpperCase();
  if (upper === 'TOTAL' || isEnglandRow({ code: upper, name })) return ENGLAND;
  if (upper === '') return { code: 'missing-code', field: 'code' };
  return isOrganisationCode(upper) ? upper : { code: 'not-a-code', field: 'code', facts: { value: code } };
}

interface Taken {
  readonly meaning: CombinedMeaning;
  readonly figures: CombinedFigures;
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly share: string;
}

/** Written out field by field: half a million such records are held at once, and this form is the smallest. */
function toCount(file: CombinedCsv, { meaning, figures, row, name, code }: Taken): Count {
  return {
    period: meaning.period,
    basis: meaning.basis,
    code: once(file, code),
    name: once(file, name),
    standard: meaning.standard,
    breakdown: meaning.breakdown,
    total: figures.total,
    within: figures.within,
    after: figures.after,
    bands: figures.bands,
    sheet: file.sheet,
    row,
  };
}

function once({ texts }: CombinedCsv, text: string): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}

function addCount(file: CombinedCsv, row: SheetRow, taken: Taken): void {
  const { reading, sheet } = file;
  const count = toCount(file, taken);
  const places = placesOf(reading, count);
  const first = reading.counts[places.get(count.code) ?? -1];
  if (first !== undefined) {
    const facts = { first: standsIn(first, sheet) };
    leaveOut(file, row, { fault: { code: 'repeated-row', field: 'code', facts } });
    return;
  }
  places.set(count.code, reading.counts.length);
  reading.counts.push(count);
  tally(file, row, 'count');
  reportNewLabels(file, row, taken.meaning);
  checkShare(file, row, count, taken.share);
}

/** A new label is named once, where it stands first: large files have it in thousands of rows. */
function reportNewLabels(file: CombinedCsv, row: SheetRow, { unknown }: CombinedMeaning): void {
  for (const value of unknown) {
    if (file.newLabels.has(value)) continue;
    file.newLabels.add(value);
    report(file.reading, 'new-label', placeOf(file, row), { value });
  }
}

/** A share that is not that of the counts is reported; shares are never taken as figures. */
function checkShare(file: CombinedCsv, row: SheetRow, { within, total }: Count, share: string): void {
  if (isNothing(share) || isErrorValue(share) || total === 0 || isRoundedShareOf(share, within, total))
    return;
  const facts = { share, within: toPatients(within), total: toPatients(total) };
  report(file.reading, 'share-differs', placeOf(file, row), facts);
}
