import type { RejectedLine } from '../rejection.ts';
import { passRecord, passRejected, type Tally } from '../tally.ts';
import { MOST_BYTES } from './bounds.ts';
import { type Block, nextLine } from './bytes.ts';
import type { Decoded } from './decode.ts';
import { type Beginning, endOfBroken, endOfMiscounted, type Recovered } from './recover.ts';
import { emptyRow, type Row } from './row.ts';
import { type Field, rowTexts, type TextBlock } from './row-texts.ts';
import { scanRow } from './scan-row.ts';

/** How the rows of a CSV file become records. */
export interface CsvPlan {
  readonly fields: readonly Field[];
  /** How many digits every record begins with, to know one by after a broken quote; 0 when it need not. */
  readonly digits: number;
  /** Whether a row is the headings over again. */
  readonly isHeadings: (block: TextBlock, row: Row) => boolean;
}

/** Takes a file piece by piece: give it the bytes that it left, then the next piece. */
export interface Feed {
  /** Reads all whole rows of the piece and gives how many bytes it took; all of them when the piece is the last. */
  readonly take: (bytes: Buffer, last: boolean) => number;
}

/** Reads the rows of a CSV file into a tally, in time and memory that do not depend on where the pieces are cut. */
export function csvFeed(tally: Tally, plan: CsvPlan): Feed {
  const reading: Reading = {
    tally,
    plan,
    beginning: { expected: plan.fields.length, digits: plan.digits },
    row: emptyRow(),
    skipping: false,
    onDecoded: ({ encoding }) => tally.encodings.add(encoding),
  };
  return {
    take: (bytes, last) =>
      takeRows(reading, { bytes, end: bytes.length, last, text: bytes.toString('latin1') }),
  };
}

interface Reading {
  readonly tally: Tally;
  readonly plan: CsvPlan;
  readonly beginning: Beginning;
  readonly row: Row;
  /** Within the line of an over-long record, whose end has not been seen yet. */
  skipping: boolean;
  readonly onDecoded: (decoded: Decoded) => void;
}

function takeRows(reading: Reading, block: TextBlock): number {
  let at = reading.skipping ? skipLine(reading, block, 0) : 0;
  while (at < block.end) {
    const next = takeRow(reading, block, at);
    if (next < 0) return at;
    at = next;
  }
  return at;
}

/** Takes the row at `at` and gives where the next begins; -1 when the block ends before that is known. */
function takeRow(reading: Reading, block: TextBlock, at: number): number {
  const { row, plan } = reading;
  const { expected } = reading.beginning;
  scanRow(block, at, expected, row);
  if (row.outcome === 'incomplete') return -1;
  if (row.outcome === 'broken') return passBroken(reading, block, at);
  if (row.fields === expected && row.control === 0 && !plan.isHeadings(block, row)) passRow(reading, block);
  else if (!isBlank(block, row)) return passWrong(reading, block, at);
  reading.tally.lines += row.lines;
  return row.next;
}

function passRow({ tally, plan, row, onDecoded }: Reading, block: TextBlock): void {
  const texts = rowTexts(block, row, plan.fields, onDecoded);
  if ('code' in texts) passRejected(tally, tally.lines + 1, texts.code, fieldFacts(plan, texts.field));
  else passRecord(tally, tally.lines + 1, texts);
}

function isBlank({ bytes }: Block, row: Row): boolean {
  if (row.fields !== 1 || row.control !== 0) return false;
  return bytes.toString('latin1', row.starts[0], row.ends[0]).trim() === '';
}

function passWrong(reading: Reading, block: TextBlock, at: number): number {
  const { row, beginning } = reading;
  if (row.fields !== beginning.expected) {
    const end = endOfMiscounted(block, at, row.next, beginning);
    return passRest(reading, end, 'wrong-field-count', {
      fields: row.fields,
      expected: beginning.expected,
    });
  }
  const end = { next: row.next, lines: row.lines };
  if (row.control === 0) return passRest(reading, end, 'headings-again', {});
  return passRest(reading, end, 'control-character', fieldFacts(reading.plan, row.control));
}

function passBroken(reading: Reading, block: TextBlock, at: number): number {
  const { row, beginning } = reading;
  if (row.fault === 'over-long') return passOverLong(reading, block, at);
  const end = endOfBroken(block, at, beginning);
  return passRest(reading, end, row.fault, fieldFacts(reading.plan, row.faultField));
}

function fieldFacts({ fields }: CsvPlan, field: number): RejectedLine['facts'] {
  return { field, name: fields[field - 1]?.name ?? 'after the last' };
}

function passRest(
  { tally }: Reading,
  end: Recovered,
  code: RejectedLine['code'],
  facts: RejectedLine['facts'],
): number {
  if (end === null) return -1;
  passRejected(tally, tally.lines + 1, code, facts);
  tally.lines += end.lines;
  return end.next;
}

function passOverLong(reading: Reading, block: Block, at: number): number {
  passRejected(reading.tally, reading.tally.lines + 1, 'over-long', { most: MOST_BYTES });
  return skipLine(reading, block, at);
}

/** Passes to the next line; to the end of the block, to be gone on with, when the line does not end in it. */
function skipLine(reading: Reading, block: Block, at: number): number {
  const next = nextLine(block, at);
  reading.skipping = next < 0;
  if (next >= 0) reading.tally.lines++;
  if (next < 0 && block.bytes[block.end - 1] === 0x0d) return block.end - 1;
  return next < 0 ? block.end : next;
}
