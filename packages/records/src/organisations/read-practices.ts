import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCsv, type SheetRow } from '@clockstop/counts';
import { RecordsStoreError } from '../store/files/records-store-error.ts';
import type { Practices } from './commissioner-of.ts';

const PRACTICE = /^[A-Z]\d{5}$|^[A-Z\d]{6}$/;
const BOARD = /^[A-Z\d]{3,9}$/;

/**
 * Reads a list of GP practices with their boards: a CSV file with the headings `practice` and `icb`, or none, and the codes
 * of both. Throws RecordsStoreError naming the row and field that is not a code, or is given twice with different boards.
 */
export async function readPractices(path: string): Promise<Practices> {
  const practices = new Map<string, string>();
  const file = basename(path);
  readCsv(await readFile(path), (row) => takeRow(practices, row, file));
  return practices;
}

function takeRow(practices: Map<string, string>, row: SheetRow, file: string): void {
  const [practice, icb] = [textAt(row, 1), textAt(row, 2)];
  if (row.number === 1 && practice === 'PRACTICE') return;
  const refuse = (field: string, what: string): never => {
    throw new RecordsStoreError('not-practices', { file, row: String(row.number), field, what });
  };
  if (!PRACTICE.test(practice)) refuse('practice', 'is not the code of a practice');
  if (!BOARD.test(icb)) refuse('icb', 'is not the code of a board');
  if ((practices.get(practice) ?? icb) !== icb) refuse('practice', 'is there before with another board');
  practices.set(practice, icb);
}

function textAt(row: SheetRow, column: number): string {
  const at = row.columns.subarray(0, row.length).indexOf(column);
  return at < 0 ? '' : String(row.values[at]).trim().toUpperCase();
}
