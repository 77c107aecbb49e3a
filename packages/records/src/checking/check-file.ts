import type { RecordsFile } from '../reading/records-file.ts';
import { explainRejection, type RejectedLine } from '../reading/rejection.ts';
import { type FileProblemId, rejectionIds } from './file-problems.ts';
import type { RecordProblem } from './problem.ts';
import { itemInWords } from './problem-kinds.ts';

/** How many records the national system takes in one upload. Source: NHS Digital, Cancer Waiting Times. */
export const mostRecords = 8500;

/** A record that could not be read, as a problem of the first stage. */
export function toFileProblem(rejected: RejectedLine): RecordProblem {
  const { row, line, code, facts } = rejected;
  const sentence = explainRejection(rejected);
  return { ...ofFile(rejectionIds[code], { ...facts, sentence }), row, line, valueClass: 'not read' };
}

/** What should be looked at in a file as a whole before it is submitted; nothing of it hinders reading. */
export function checkFile(file: RecordsFile): readonly RecordProblem[] {
  const { layout, rows, encoding, unknownColumns, missingItems } = file;
  const isSubmission = layout === 'submission' || layout === 'xml';
  return [
    ...(isSubmission && rows > mostRecords ? [ofFile('CWT-F101', { records: rows, most: mostRecords })] : []),
    ...(encoding === 'utf-8' ? [] : [ofFile('CWT-F102', {})]),
    ...(unknownColumns.length === 0 ? [] : [ofFile('CWT-F103', { count: unknownColumns.length })]),
    ...(missingItems.length === 0 ? [] : [ofFile('CWT-F104', missingFacts(missingItems))]),
  ];
}

function missingFacts(missing: RecordsFile['missingItems']): RecordProblem['facts'] {
  return { count: missing.length, names: missing.map((item) => itemInWords({ item })).join(', ') };
}

function ofFile(id: FileProblemId, facts: RecordProblem['facts']): RecordProblem {
  return { id, row: 0, line: 0, item: null, valueClass: 'the whole file', nhsNumber: '', facts };
}
