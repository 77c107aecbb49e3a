import { dimensions } from '@clockstop/rules';
import {
  type Count,
  explainPlace,
  type FileFacts,
  type PublishedFile,
  readPublishedFile,
  severityOf,
  toPatients,
} from '../../src/index.ts';
import { openWorkbook, readCsv, type SheetRow } from '../../src/spreadsheet/index.ts';

/** Reads invented bytes under a name that says nothing. Fails when no table of cancer waiting times is in them. */
export function readInvented(bytes: Buffer, facts: Partial<FileFacts> = {}): PublishedFile {
  const file = readPublishedFile(bytes, { name: 'file', isCommissioner: () => false, ...facts });
  if (file === null) throw new Error('no table was found');
  return file;
}

/** A count on a line: `10 R1A Admitted Lung: 8.5 of 10, after 1.5, bands 4 4.5 1.5`. */
export function sayCount({ row, code, breakdown, within, total, after, bands }: Count): string {
  const labels = dimensions.flatMap((dimension) => breakdown.labels[dimension] ?? []);
  const figures = [
    `${toPatients(within)} of ${toPatients(total)}`,
    ...(after === null ? [] : [`after ${toPatients(after)}`]),
    ...(bands === null ? [] : [`bands ${Object.values(bands).map(toPatients).join(' ')}`]),
  ];
  return `${[row, code, ...labels].join(' ')}: ${figures.join(', ')}`;
}

/** Every problem with its severity and its place: `error not-a-number row 6, column D`. */
export function problemsOf({ problems }: PublishedFile): string[] {
  return problems.map((problem) =>
    [severityOf(problem.code), problem.code, explainPlace(problem)].join(' ').trim(),
  );
}

/** How many cells of a file are not empty, and how many were accounted for. */
export function cellsOf(bytes: Buffer, { cells }: PublishedFile): { there: number; accountedFor: number } {
  let there = 0;
  const visit = ({ length }: SheetRow): void => {
    there += length;
  };
  if (bytes.toString('latin1', 0, 2) === 'PK') {
    const workbook = openWorkbook(bytes);
    for (const sheet of workbook.sheets.keys()) workbook.readSheet(sheet, visit);
  } else readCsv(bytes, visit);
  return { there, accountedFor: Object.values(cells).reduce((sum, each) => sum + each, 0) };
}
