import { SpreadsheetError } from '../spreadsheet-error.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');

/**
 * Throws unless the file begins as a zip does: `empty-file`; `old-xls` or `encrypted` for the compound files that
 * Excel writes; `not-a-workbook` for anything else.
 */
export function checkFileKind(bytes: Buffer): void {
  if (bytes.length === 0) throw new SpreadsheetError('empty-file');
  if (startsWith(bytes, OLE)) throw compoundFile(bytes);
  if (startsWith(bytes, EMPTY_ZIP)) throw new SpreadsheetError('not-a-workbook', { found: 'empty zip' });
  if (!startsWith(bytes, ZIP)) throw new SpreadsheetError('not-a-workbook', { found: 'other' });
}

/** Compound files name their streams in UTF-16: a workbook with a password is the stream EncryptedPackage. */
function compoundFile(bytes: Buffer): SpreadsheetError {
  const hasStream = (name: string) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage')) return new SpreadsheetError('encrypted');
  if (hasStream('Workbook') || hasStream('Book')) return new SpreadsheetError('old-xls');
  return new SpreadsheetError('not-a-workbook', { found: 'compound file' });
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
