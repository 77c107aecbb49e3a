import { SpreadsheetError } from '../spreadsheet-error.ts';
import { forEachElement, type XmlElement } from '../xml/xml-elements.ts';
import { decodeEscapes } from '../xml/xml-text.ts';
import type { PackageParts } from '../zip/package-parts.ts';

/** A sheet as the workbook's part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** The sheets that the workbook's part lists, in order, and its date system. Throws `not-a-workbook`, or `corrupt-xml` when there are none. */
export function readWorkbookPart(parts: PackageParts, part: string) {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  forEachElement(parts.read(part, 'maxListBytes'), part, (element) => {
    if (element.parent === '' && element.name !== 'workbook') throw otherDocument(part);
    if (element.name === 'workbookPr') date1904 = isTrue(element.attributes.get('date1904'));
    if (element.name === 'sheet' && element.parent === 'sheets') entries.push(toEntry(element));
  });
  if (entries.length === 0) throw new SpreadsheetError('corrupt-xml', { part, reason: 'no sheets' });
  return { entries, date1904 };
}

function toEntry({ attributes }: XmlElement): SheetEntry {
  const state = attributes.get('state') ?? 'visible';
  const [, relationship = ''] = [...attributes].find(([name]) => name.endsWith(':id')) ?? [];
  return { name: decodeEscapes(attributes.get('name') ?? ''), hidden: state !== 'visible', relationship };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function otherDocument(part: string): SpreadsheetError {
  return new SpreadsheetError('not-a-workbook', { found: part });
}
