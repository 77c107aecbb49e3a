import { type Entry, writeZip } from './write-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a small workbook is made of; each part has a plain default. */
export interface WorkbookParts {
  /** The XML inside sheetData of each sheet. */
  readonly rows?: readonly string[];
  /** The XML inside sst; without it there are no shared strings. */
  readonly strings?: string;
  /** The XML inside styleSheet; without it there are no styles. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts that replace or follow those above, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Buffer | null>>;
}

/** The bytes of a small workbook. */
export function writeWorkbook(workbook: WorkbookParts): Buffer {
  return writeZip(workbookEntries(workbook));
}

/** The entries of a small workbook. */
export function workbookEntries(workbook: WorkbookParts): Entry[] {
  const parts = Object.entries({ ...standardParts(workbook), ...workbook.parts });
  return parts.flatMap(([name, text]) => (text === null ? [] : [{ name, bytes: Buffer.from(text) }]));
}

/** A worksheet part around the rows. */
export function worksheet(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`;
}

function standardParts({ rows = [''], strings, styles, workbookProperties = '' }: WorkbookParts) {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(rows.length, workbookProperties),
    'xl/_rels/workbook.xml.rels': relationships([
      ...rows.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
  };
  rows.forEach((row, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(row);
  });
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`;
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return parts;
}

/** A list of relationships: id, the last word of the type, target. */
export function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const list = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(count: number, properties: string): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`;
}
