import { expect } from 'vitest';
import { type Drawing, inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { small } from './invented-layouts.ts';
import { cellsOf, problemsOf, readInvented, sayCount } from './read-invented.ts';

/** The lines of the small table, and what they count. */
export const lines = {
  a: 'R1A | FIRST TRUST  | SURGERY | 5 | 4 | 1 | 0.8',
  b: 'R1B | SECOND TRUST | SURGERY | 3 | 3 | 0 | 1',
  england: ' | ALL ENGLISH PROVIDERS | SURGERY | 8 | 7 | 1 | 0.875',
} as const;

/** The counts of the small table, as `sayCount` says them. */
export const sound = {
  a: '6 R1A: 4 of 5, after 1',
  b: '7 R1B: 3 of 3, after 0',
  england: '8 ENGLAND: 7 of 8, after 1',
} as const;

/** The small table with a part of it written otherwise. */
export function otherwise(was: string, is: string): Drawing {
  if (!small.includes(was)) throw new Error(`the table has no ${was}`);
  return small.replace(was, is);
}

/** What is wrong with a drawn file, and the rows that were kept. Every cell of it must be accounted for. */
export function readDrawing(drawing: Drawing, asBook = false): { problems: string[]; kept: string[] } {
  const bytes = asBook ? inventedWorkbook({ T: drawing }) : inventedCsv(drawing);
  const file = readInvented(bytes);
  const { there, accountedFor } = cellsOf(bytes, file);
  expect(accountedFor).toBe(there);
  return {
    problems: problemsOf(file).map((line) => line.replace('sheet "T", ', '')),
    kept: file.counts.map(sayCount),
  };
}
