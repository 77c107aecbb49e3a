/**
 * The roll-up file of a data release of this project (layout R1): figures that were added up to cancer alliances before,
 * with the published files that each rests on. One row per period, basis, standard and alliance; England where it was
 * published; and one row for what belongs to no alliance.
 */
import { isStandardId, parsePeriod } from '@clockstop/rules';
import { ALL, breakdownOf } from '../breakdown.ts';
import { bases, type Count, ENGLAND, NO_ALLIANCE, toHalves } from '../count.ts';
import { placesOf, type Reading, report, standsIn } from '../reading.ts';
import type { SheetRow } from '../spreadsheet/index.ts';
import { parseNumber } from './number.ts';
import { isBlankCell, textsOf } from './row.ts';
import type { Fault } from './row-draft.ts';

/** The columns of a roll-up file, all of them and in this order. */
export const rollupHeadings = [
  'period',
  'basis',
  'standard',
  'code',
  'within',
  'total',
  'derived',
  'files',
] as const;

type Field = (typeof rollupHeadings)[number];
type Values = Readonly<Record<Field, string>>;

/** Where the figures of a period, basis and standard come from. */
export interface Origin {
  /** The names of the published files. */
  readonly files: readonly string[];
  /** The alliances of which a part was placed by succession or another derived relation. */
  readonly derived: string[];
}

/** A roll-up file being read. */
export interface RollupFile {
  readonly reading: Reading;
  readonly origins: Map<string, Origin>;
  hasHeadings: boolean;
  records: number;
}

/** Whether a row is that of the headings of a roll-up file. */
export function isRollupFile(texts: readonly (string | undefined)[]): boolean {
  const headings = texts.slice(1).map((text) => text?.trim().toLowerCase());
  return rollupHeadings.every((heading, at) => headings[at] === heading);
}

/** Starts a roll-up file. */
export function startRollupFile(reading: Reading): RollupFile {
  return { reading, origins: new Map(), hasHeadings: false, records: 0 };
}

/** The key of the origin of a count. */
export function originKey({ period, basis, standard }: Pick<Count, 'period' | 'basis' | 'standard'>): string {
  return `${period}|${basis}|${standard}`;
}

/** Reads the next row: the first is that of the headings. */
export function readRollupRow(file: RollupFile, row: SheetRow): void {
  if (!file.hasHeadings) {
    file.hasHeadings = true;
    tally(file, row, () => 'heading');
    return;
  }
  if (blankCells(row) === row.length) {
    file.reading.cells.blank += row.length;
    return;
  }
  file.records++;
  const values = valuesOf(row);
  const fault = faultIn(file, values);
  if (fault !== null) leaveOut(file, row, fault);
  else takeRow(file, row, toCount(file, values, row.number), values);
}

/** Ends a file: says when there was no record in it. */
export function endRollupFile({ reading, records }: RollupFile): void {
  if (records === 0) report(reading, 'no-rows', {});
}

function valuesOf(row: SheetRow): Values {
  const texts = textsOf(row);
  return Object.fromEntries(
    rollupHeadings.map((heading, at) => [heading, (texts[at + 1] ?? '').trim()]),
  ) as Values;
}

/** The code of the Office for National Statistics for an alliance, England, or what belongs to none. */
function isReleasedCode(code: string): boolean {
  return /^E56\d{6}$/.test(code) || code === ENGLAND || code === NO_ALLIANCE;
}

interface RollupFault extends Fault {
  readonly field: Field;
}

function faultIn(file: RollupFile, values: Values): RollupFault | null {
  const { period, basis, standard, code, within, total } = values;
  if (parsePeriod(period) === null)
    return { code: 'unknown-period', field: 'period', facts: { value: period } };
  if (!bases.some((each) => each === basis))
    return { code: 'wrong-label', field: 'basis', facts: { value: basis } };
  if (!isStandardId(standard))
    return { code: 'unknown-standard', field: 'standard', facts: { value: standard } };
  if (code === '') return { code: 'missing-code', field: 'code' };
  if (!isReleasedCode(code)) return { code: 'not-an-alliance', field: 'code', facts: { value: code } };
  const wrong = faultOfNumber('total', total) ?? faultOfNumber('within', within);
  if (wrong !== null) return wrong;
  if (halvesOf(within) > halvesOf(total))
    return { code: 'within-total', field: 'within', facts: { within, total } };
  return faultOfRepeat(file, toCount(file, values, 0));
}

function faultOfNumber(field: Field, text: string): RollupFault | null {
  if (text === '') return { code: 'missing-number', field };
  const number = parseNumber(text);
  if (number === null) return { code: 'not-a-number', field, facts: { value: text } };
  return toHalves(number) === null ? { code: 'not-a-half', field, facts: { value: text } } : null;
}

function faultOfRepeat({ reading }: RollupFile, count: Count): RollupFault | null {
  const first = reading.counts[placesOf(reading, count).get(count.code) ?? -1];
  if (first === undefined) return null;
  return { code: 'repeated-row', field: 'code', facts: { first: standsIn(first, '') } };
}

function halvesOf(text: string): number {
  return toHalves(parseNumber(text) ?? 0) ?? 0;
}

const NO_ALLIANCE_NAME = 'Organisations that belong to no alliance';

function toCount({ reading }: RollupFile, values: Values, row: number): Count {
  const { period, basis, standard, code, within, total } = values;
  return {
    period: period as Count['period'],
    basis: basis as Count['basis'],
    standard: standard as Count['standard'],
    code,
    name: code === NO_ALLIANCE ? NO_ALLIANCE_NAME : '',
    breakdown: breakdownOf(reading.labels, ALL),
    total: halvesOf(total),
    within: halvesOf(within),
    after: null,
    bands: null,
    sheet: '',
    row,
  };
}

function takeRow(file: RollupFile, row: SheetRow, count: Count, { derived, files }: Values): void {
  const { reading, origins } = file;
  placesOf(reading, count).set(count.code, reading.counts.length);
  reading.counts.push(count);
  const key = originKey(count);
  const origin = origins.get(key) ?? { files: files.split(' + ').filter(Boolean), derived: [] };
  origins.set(key, origin);
  if (derived === 'yes') origin.derived.push(count.code);
  tally(file, row, (field) => (field === 'within' || field === 'total' ? 'count' : 'label'));
}

function leaveOut(file: RollupFile, row: SheetRow, { code, field, facts }: RollupFault): void {
  tally(file, row, () => 'problem');
  const column = rollupHeadings.indexOf(field) + 1;
  report(file.reading, code, { row: row.number, column }, { heading: field, ...facts });
}

function tally(
  { reading }: RollupFile,
  row: SheetRow,
  useOf: (field: Field) => keyof Reading['cells'],
): void {
  for (let index = 0; index < row.length; index++) {
    const field = rollupHeadings[(row.columns[index] ?? 0) - 1];
    reading.cells[isBlankCell(row, index) ? 'blank' : field === undefined ? 'problem' : useOf(field)]++;
  }
}

function blankCells(row: SheetRow): number {
  let blank = 0;
  for (let index = 0; index < row.length; index++) if (isBlankCell(row, index)) blank++;
  return blank;
}
