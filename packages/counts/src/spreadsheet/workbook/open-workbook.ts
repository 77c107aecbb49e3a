import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { readRows } from '../sheet/read-rows.ts';
import type { CellContext } from '../sheet/sheet-scan.ts';
import type { RowVisitor } from '../sheet-row.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';
import { openPackage, type PackageParts } from '../zip/package-parts.ts';
import { readDateStyles } from './date-styles.ts';
import { checkFileKind } from './file-kind.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';

/** A sheet of cells. Charts and macro sheets are left out. */
interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** An .xlsx workbook. It keeps the file's bytes and its shared strings; a sheet is unzipped while it is read. */
export interface Workbook {
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  /** Whether serial numbers of dates count from 1904 (day 0 is 1 January 1904) instead of 1900. */
  readonly date1904: boolean;
  /**
   * Shows every row of the sheet that has a cell to the visitor, from top to bottom, until it returns false. Throws
   * `SpreadsheetError` where the sheet is damaged or beyond a limit: rows may have been shown by then.
   */
  readSheet(index: number, visit: RowVisitor): void;
}

/**
 * Opens a workbook. Throws `SpreadsheetError` when the bytes are not an .xlsx workbook, are damaged, or are beyond a
 * limit. Formulas are never evaluated, links never followed, and no declared size or dimension is believed.
 */
export function openWorkbook(bytes: Buffer, limits: Partial<Limits> = {}): Workbook {
  const allowed = { ...DEFAULT_LIMITS, ...limits };
  checkLimit('maxFileBytes', bytes.length, allowed.maxFileBytes);
  checkFileKind(bytes);
  const parts = openPackage(bytes, allowed);
  const main = findMainPart(parts);
  const related = readRelationships(parts, main);
  const { date1904, entries } = readWorkbookPart(parts, main);
  const sheets = placeSheets(parts, entries, related);
  const context = readContext(parts, related, date1904);
  return { sheets, date1904, readSheet: (index, visit) => readSheet(parts, sheets[index], context, visit) };
}

interface PlacedSheet extends Sheet {
  readonly part: string;
}

/** The workbook's part, by the relationships of the file or, where there are none, by its usual name. */
function findMainPart(parts: PackageParts): string {
  const document = readRelationships(parts, '').find(({ type }) => type === 'officeDocument');
  const main = document?.part ?? 'xl/workbook.xml';
  if (main.endsWith('.bin')) throw new SpreadsheetError('xlsb');
  if (parts.has(main)) return main;
  throw new SpreadsheetError(document ? 'missing-part' : 'not-a-workbook', { part: main });
}

/** Relationships to sheets that are no tables. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

/** The sheets of cells with the parts that hold them. */
function placeSheets(parts: PackageParts, entries: readonly SheetEntry[], related: readonly Relationship[]) {
  checkLimit('maxSheets', entries.length, parts.limits.maxSheets);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  return entries.flatMap(({ name, hidden, relationship }): PlacedSheet[] => {
    const target = byId.get(relationship);
    if (target && WITHOUT_CELLS.has(target.type)) return [];
    if (!target || !parts.has(target.part)) {
      throw new SpreadsheetError('missing-part', { sheet: name, part: target?.part ?? '' });
    }
    return [{ name, hidden, part: target.part }];
  });
}

/** Reads what the cells refer to. A workbook without shared strings or styles has none of them. */
function readContext(parts: PackageParts, related: readonly Relationship[], date1904: boolean): CellContext {
  const { limits } = parts;
  const partOf = (wanted: string) =>
    related.find(({ type, part }) => type === wanted && parts.has(part))?.part;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sharedStrings: strings
      ? readSharedStrings(parts.read(strings, 'maxSharedStringBytes'), strings, limits)
      : [],
    dateStyles: styles ? readDateStyles(parts.read(styles, 'maxListBytes'), styles) : new Uint8Array(0),
    date1904,
    limits,
  };
}

function readSheet(
  parts: PackageParts,
  sheet: PlacedSheet | undefined,
  context: CellContext,
  visit: RowVisitor,
): void {
  if (!sheet) throw new RangeError('there is no sheet of that index');
  readRows(parts.read(sheet.part, 'maxPartBytes'), sheet.part, context, visit);
}
