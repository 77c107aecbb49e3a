/**
 * Reads one published file: what layout it is, what it counts, of which vintage, and all that is wrong with it.
 * The layout is recognised from what the file holds; its name is used only to be compared, and for a status that the
 * file itself does not give.
 */
import { isMonth, type Period } from '@clockstop/rules';
import type { Basis, Count, Vintage } from './count.ts';
import { type BlockTable, endBlockTable, readBlockTableRow, startBlockTable } from './layouts/block-table.ts';
import {
  type CombinedCsv,
  endCombinedCsv,
  readCombinedRow,
  startCombinedCsv,
} from './layouts/combined-csv.ts';
import { isCombinedCsv } from './layouts/combined-fields.ts';
import {
  endFlatExtract,
  type FlatExtract,
  readFlatExtractRow,
  startFlatExtract,
} from './layouts/flat-extract.ts';
import { isFlatExtract } from './layouts/flat-fields.ts';
import { isFrontPage, readFrontPageRow, startFrontPage } from './layouts/front-page.ts';
import { monthOfName } from './layouts/name-period.ts';
import {
  endRollupFile,
  isRollupFile,
  type Origin,
  type RollupFile,
  readRollupRow,
  startRollupFile,
} from './layouts/rollup-file.ts';
import { speakingCells, textsOf } from './layouts/row.ts';
import type { Problem } from './problem.ts';
import { type CellUse, type Reading, report, startReading } from './reading.ts';
import { reconcile } from './reconcile/reconcile.ts';
import {
  createCsvScanner,
  type Limits,
  openWorkbook,
  type RowVisitor,
  type SheetRow,
} from './spreadsheet/index.ts';
import { type Status, statusOfName } from './vintage.ts';

/**
 * The generations of layouts, as docs/published-files.md describes them; R1 is that of our own data release, L1 counts
 * that were measured from patient-level records.
 */
export type Layout = 'R1' | 'L1' | 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7';

/**
 * The form in which a source was released, `rollup` by this project and `records` never; earlier ones are preferred when
 * vintages are equal.
 */
export type Release = 'workbook' | 'csv' | 'extract' | 'rollup' | 'records';

/** A file that was read, in full. */
export interface PublishedFile {
  readonly layout: Layout;
  readonly release: Release;
  readonly vintage: Vintage;
  readonly counts: readonly Count[];
  readonly problems: readonly Problem[];
  readonly cells: Readonly<Record<CellUse, number>>;
  /** What the publisher says of the quality of the data, in its own words. */
  readonly statements: readonly string[];
  /** Of a roll-up: where its figures come from, by `originKey`. */
  readonly origins?: ReadonlyMap<string, Origin>;
}

/** What to know of a file besides its bytes. */
export interface FileFacts {
  /** Its name without folders. */
  readonly name: string;
  /** Whether a code is that of a commissioner; asked for extracts that do not say their basis. */
  readonly isCommissioner: (code: string) => boolean;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a workbook (.xlsx) or a CSV file of cancer waiting times; null when it holds no table of them.
 * Throws SpreadsheetError for what cannot be opened at all (not a workbook, a zip bomb, .xls, .xlsb, …).
 */
export function readPublishedFile(bytes: Buffer, facts: FileFacts): PublishedFile | null {
  const isZip = bytes.length >= 4 && bytes.readUInt32LE(0) === ZIP;
  const isOle = bytes.length >= 4 && bytes.readUInt32BE(0) === OLE;
  if (!isZip && !isOle) return readPublishedCsv([bytes], facts);
  const draft = startFile(facts);
  readWorkbook(bytes, draft);
  return finishIfKnown(draft, isZip);
}

/** Reads a CSV file that comes in pieces, which must not change afterwards: no more of it is held than one of them. */
export function readPublishedCsv(pieces: Iterable<Buffer>, facts: FileFacts): PublishedFile | null {
  const draft = startFile(facts);
  readSingleTable(pieces, draft);
  return finishIfKnown(draft, false);
}

function startFile(facts: FileFacts): Draft {
  const reading = startReading();
  return { reading, tables: [], extracts: [], rollups: [], combined: [], status: null, facts };
}

function finishIfKnown(draft: Draft, isWorkbook: boolean): PublishedFile | null {
  const known =
    draft.extracts.length + draft.rollups.length + draft.combined.length > 0 ||
    draft.tables.some(({ subject }) => subject !== null);
  return known ? finish(draft, isWorkbook) : null;
}

const ZIP = 0x04034b50;
const OLE = 0xd0cf11e0;

interface Draft {
  readonly reading: Reading;
  readonly tables: BlockTable[];
  readonly extracts: FlatExtract[];
  readonly rollups: RollupFile[];
  readonly combined: CombinedCsv[];
  status: Status | null;
  readonly facts: FileFacts;
}

function readWorkbook(bytes: Buffer, draft: Draft): void {
  const workbook = openWorkbook(bytes, draft.facts.limits);
  for (const [index, { name }] of workbook.sheets.entries()) {
    const sheet = isFrontPage(name) ? frontPage(draft) : dataSheet(draft, name);
    workbook.readSheet(index, sheet.read);
    sheet.end();
  }
}

function readSingleTable(pieces: Iterable<Buffer>, draft: Draft): void {
  const sheet = dataSheet(draft, '');
  const scanner = createCsvScanner(sheet.read, draft.facts.limits);
  for (const piece of pieces) scanner.push(piece);
  const { encoding } = scanner.end();
  sheet.end();
  if (encoding !== 'utf-8') report(draft.reading, 'other-encoding', {});
}

interface SheetReader {
  readonly read: RowVisitor;
  readonly end: () => void;
}

function frontPage(draft: Draft): SheetReader {
  const page = startFrontPage(draft.reading);
  return {
    read: (row) => readFrontPageRow(page, row),
    end: () => {
      draft.status ??= page.status;
    },
  };
}

/** A sheet of figures: its first row that says anything tells whether it is an extract or a block table. */
function dataSheet(draft: Draft, name: string): SheetReader {
  let reader: SheetReader | null = null;
  return {
    read: (row) => {
      if (reader === null && speakingCells(row).length > 0) reader = startSheet(draft, name, row);
      if (reader === null) draft.reading.cells.blank += row.length;
      else reader.read(row);
    },
    end: () => reader?.end(),
  };
}

function startSheet(draft: Draft, name: string, first: SheetRow): SheetReader {
  if (isFlatExtract(textsOf(first))) {
    const extract = startExtract(draft, name);
    return { read: (row) => readFlatExtractRow(extract, row), end: () => endFlatExtract(extract) };
  }
  if (isRollupFile(textsOf(first))) {
    const rollup = startRollup(draft);
    return { read: (row) => readRollupRow(rollup, row), end: () => endRollupFile(rollup) };
  }
  if (isCombinedCsv(textsOf(first))) {
    const combined = startCombined(draft, name);
    return { read: (row) => readCombinedRow(combined, row), end: () => endCombinedCsv(combined) };
  }
  const table = startTable(draft, name);
  return { read: (row) => readBlockTableRow(table, row), end: () => endBlockTable(table) };
}

function startRollup(draft: Draft): RollupFile {
  const rollup = startRollupFile(draft.reading);
  draft.rollups.push(rollup);
  return rollup;
}

function startCombined(draft: Draft, name: string): CombinedCsv {
  const combined = startCombinedCsv(draft.reading, name, monthOfName(draft.facts.name));
  draft.combined.push(combined);
  return combined;
}

function startTable(draft: Draft, name: string): BlockTable {
  const table = startBlockTable(draft.reading, name);
  draft.tables.push(table);
  return table;
}

function startExtract(draft: Draft, name: string): FlatExtract {
  const extract = startFlatExtract(
    draft.reading,
    name,
    basisOfWords(`${name} ${draft.facts.name}`) ?? 'provider',
  );
  draft.extracts.push(extract);
  return extract;
}

function basisOfWords(words: string): Basis | null {
  if (/commissioner/i.test(words)) return 'commissioner';
  return /provider/i.test(words) ? 'provider' : null;
}

function finish(draft: Draft, isWorkbook: boolean): PublishedFile {
  const { reading, facts } = draft;
  const counts = withBasis(draft);
  comparePeriods(draft, counts);
  const layout = layoutOf(draft, counts, isWorkbook);
  return {
    layout,
    release: releaseOf(draft, isWorkbook),
    vintage: settleStatus(reading, draft.status, statusOfName(facts.name)),
    counts,
    problems:
      draft.rollups.length > 0
        ? reading.problems
        : [...reading.problems, ...reconcile(counts, reading.labels)],
    cells: reading.cells,
    statements: reading.statements,
    ...(draft.rollups[0] === undefined ? {} : { origins: draft.rollups[0].origins }),
  };
}

function releaseOf({ extracts, rollups, combined }: Draft, isWorkbook: boolean): Release {
  if (rollups.length > 0) return 'rollup';
  if (combined.length > 0) return 'csv';
  return extracts.length > 0 ? 'extract' : isWorkbook ? 'workbook' : 'csv';
}

/** An extract whose name and sheet do not say its basis has that of most of its codes. */
function withBasis({ reading, extracts, facts }: Draft): readonly Count[] {
  const [extract] = extracts;
  if (extract === undefined || basisOfWords(`${extract.sheet} ${facts.name}`) !== null) return reading.counts;
  const codes = [...new Set(reading.counts.map(({ code }) => code))];
  const commissioners = codes.filter(facts.isCommissioner).length;
  if (commissioners * 2 <= codes.length) return reading.counts;
  return reading.counts.map((count) => ({ ...count, basis: 'commissioner' as const }));
}

function settleStatus(reading: Reading, inside: Status | null, named: Status | null): Vintage {
  if (inside !== null && named !== null && inside !== named)
    report(reading, 'status-differs', {}, { inside, named });
  return inside ?? named ?? 'unknown';
}

function layoutOf(
  { extracts, rollups, combined }: Draft,
  counts: readonly Count[],
  isWorkbook: boolean,
): Layout {
  if (rollups.length > 0) return 'R1';
  if (combined.length > 0) return 'G7';
  const isSince2023 = counts.some(({ standard }) => standard === '31-day' || standard === '62-day');
  if (extracts.length > 0) return isSince2023 ? 'G5' : 'G4';
  if (!isWorkbook) return 'G2';
  if (isSince2023) return 'G6';
  return counts.some(({ period }) => !isMonth(period)) ? 'G1' : 'G3';
}

/** Reports sheets that state another period than the rest, and a name that states another month than the tables. */
function comparePeriods({ reading, tables, facts }: Draft, counts: readonly Count[]): void {
  const periods = tables.flatMap(({ period }) => (period === null ? [] : [period]));
  const usual = mostFrequent(periods);
  for (const { period, sheet } of tables) {
    if (period === null || usual === null || period === usual) continue;
    report(reading, 'sheet-period-differs', { sheet }, { period, other: usual });
  }
  const named = monthOfName(facts.name);
  const stated = usual ?? mostFrequent(counts.map(({ period }) => period));
  if (
    named !== null &&
    stated !== null &&
    isMonth(stated) &&
    stated !== (named as string) &&
    tables.length > 0
  ) {
    report(reading, 'name-period-differs', {}, { named, period: stated });
  }
}

function mostFrequent(periods: readonly Period[]): Period | null {
  const times = new Map<Period, number>();
  for (const period of periods) times.set(period, (times.get(period) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
