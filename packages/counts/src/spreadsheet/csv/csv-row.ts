import { isUtf8 } from 'node:buffer';
import { addCell, CellKind, type RowInProgress } from '../sheet-row.ts';
import { FieldForm, type RecordBounds } from './csv-record.ts';

/** The encoding of a CSV file: `windows-1252` as soon as one field is not UTF-8. */
export type CsvEncoding = 'utf-8' | 'windows-1252';

const WINDOWS_1252 = new TextDecoder('windows-1252');

/**
 * Fills the row with the record's fields as texts, leaving out those that are empty and not quoted. Gives the
 * encoding in which they were read: each field is UTF-8 where it is sound, otherwise windows-1252.
 */
export function fillRow(row: RowInProgress, bytes: Buffer, start: number, bounds: RecordBounds): CsvEncoding {
  row.length = 0;
  if (bounds.bits < 128) fillAscii(row, bytes, start, bounds);
  else if (!fillDecoded(row, bytes, bounds)) return 'windows-1252';
  return 'utf-8';
}

/** Decodes the record at one go and cuts the fields out of it. */
function fillAscii(row: RowInProgress, bytes: Buffer, start: number, bounds: RecordBounds): void {
  const record = bytes.toString('latin1', start, Math.min(bounds.next, bytes.length));
  for (let index = 0; index < bounds.length; index++) {
    const text = record.slice((bounds.starts[index] ?? 0) - start, (bounds.ends[index] ?? 0) - start);
    addField(row, index, bounds.forms[index] ?? FieldForm.bare, text);
  }
}

/** Decodes field by field; false when one was not UTF-8. */
function fillDecoded(row: RowInProgress, bytes: Buffer, bounds: RecordBounds): boolean {
  let isSound = true;
  for (let index = 0; index < bounds.length; index++) {
    const field = bytes.subarray(bounds.starts[index], bounds.ends[index]);
    const isFieldSound = isUtf8(field);
    isSound &&= isFieldSound;
    const text = isFieldSound ? field.toString('utf8') : WINDOWS_1252.decode(field);
    addField(row, index, bounds.forms[index] ?? FieldForm.bare, text);
  }
  return isSound;
}

function addField(row: RowInProgress, index: number, form: FieldForm, text: string): void {
  if (form === FieldForm.bare && text === '') return;
  const kind = form === FieldForm.malformed ? CellKind.malformed : CellKind.text;
  const cell = { column: index + 1, kind, isDate: 0, hasFormula: 0 };
  addCell(row, cell, form === FieldForm.doubled ? text.replaceAll('""', '"') : text);
}
