import { nextLine } from '../csv/bytes.ts';
import { emptyRow, type Row } from '../csv/row.ts';
import { rowTexts, type TextBlock } from '../csv/row-texts.ts';
import { scanRow } from '../csv/scan-row.ts';

/** The first row of a CSV file that is not blank, as texts, and where the row after it begins. */
export interface FirstRow {
  readonly texts: readonly string[];
  /** The bytes of the row, without its line end. */
  readonly bytes: Buffer;
  readonly next: number;
  /** Lines up to the row after it. */
  readonly lines: number;
}

/** Reads the first row; with no texts when there is none that is whole. */
export function firstRow(block: TextBlock): FirstRow {
  let at = 0;
  for (let lines = 1; at < block.end; lines++) {
    const next = nextLine(block, at);
    const end = next < 0 ? block.end : next;
    if (block.text.slice(at, end).trim() !== '') return rowAt(block, at, lines);
    at = end;
  }
  return { texts: [], bytes: Buffer.alloc(0), next: at, lines: 0 };
}

function rowAt(block: TextBlock, at: number, lines: number): FirstRow {
  const row = emptyRow();
  scanRow(block, at, 0, row);
  if (row.outcome !== 'row') return { texts: [], bytes: Buffer.alloc(0), next: at, lines: lines - 1 };
  const end = row.ends[row.fields - 1] ?? at;
  return {
    texts: allTexts(block, row),
    bytes: block.bytes.subarray(row.starts[0], end),
    next: row.next,
    lines: lines - 1 + row.lines,
  };
}

/** Every field of a row as a text; empty where it is in no encoding that is read. */
export function allTexts(block: TextBlock, row: Row): readonly string[] {
  return Array.from({ length: Math.min(row.fields, row.starts.length) }, (_, at) => {
    const one = {
      ...row,
      starts: row.starts.subarray(at),
      ends: row.ends.subarray(at),
      written: row.written.subarray(at),
    };
    const texts = rowTexts(block, one, [{ column: 0, name: '', normalise: null }], () => undefined);
    return 'code' in texts ? '' : (texts[0] ?? '');
  });
}

/** A text that no heading is: a number, however written, or one that begins with a date. */
const value = /^[\d\s./:-]+$|^\d{4}-\d{2}-\d{2}/;

/** True of a row that reads like headings: at least half of its fields are filled, all different, and none is a value. */
export function looksLikeHeadings(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length >= Math.max(3, texts.length / 2) &&
    new Set(filled).size === filled.length &&
    !filled.some((text) => value.test(text))
  );
}

/** True of a row of which no field is a value. */
export function hasNoValues(texts: readonly string[]): boolean {
  return !texts.some((text) => value.test(text));
}
