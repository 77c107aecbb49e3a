import type { RejectionCode } from '../rejection.ts';

/** How many fields of a row are kept; those after them are counted. */
const MOST_FIELDS = 4096;

/** How a field is written: as it is, in quotes, or in quotes with quotes written twice within. */
export const PLAIN = 0;
export const QUOTED = 1;
export const DOUBLED = 2;

/**
 * The row that was scanned last, used again for the next so that no memory is asked for. `incomplete`: the block ends
 * before the row does. `broken`: its `fault` is why, in field `faultField` from 1.
 */
export interface Row {
  outcome: 'row' | 'broken' | 'incomplete';
  fault: RejectionCode;
  faultField: number;
  /** Where the next row begins. */
  next: number;
  /** How many lines it takes. */
  lines: number;
  fields: number;
  /** At least 128 when a byte is beyond ASCII. */
  high: number;
  /** The field with a control character, from 1; 0 for none. */
  control: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly written: Uint8Array;
}

/** A row to scan into. */
export function emptyRow(): Row {
  return {
    outcome: 'incomplete',
    fault: 'wrong-field-count',
    faultField: 0,
    next: 0,
    lines: 1,
    fields: 0,
    high: 0,
    control: 0,
    starts: new Int32Array(MOST_FIELDS),
    ends: new Int32Array(MOST_FIELDS),
    written: new Uint8Array(MOST_FIELDS),
  };
}

/** Makes a row ready for the next scan. */
export function clearRow(row: Row): void {
  row.outcome = 'row';
  row.lines = 1;
  row.fields = 0;
  row.high = 0;
  row.control = 0;
}

/** Notes a field. Beyond the last place of a typed array this changes nothing but the number of fields. */
export function addField(row: Row, start: number, end: number, written: number): void {
  const at = row.fields;
  row.starts[at] = start;
  row.ends[at] = end;
  row.written[at] = written;
  row.fields = at + 1;
}

/** Notes that the row is broken at the field being scanned. */
export function breakRow(row: Row, fault: RejectionCode): void {
  row.outcome = 'broken';
  row.fault = fault;
  row.faultField = row.fields + 1;
}
