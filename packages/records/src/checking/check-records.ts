import type { Day } from '@clockstop/rules';
import type { ColumnMapping } from '../reading/mapping/column-mapping.ts';
import type { RawRecord } from '../reading/raw-record.ts';
import { readRecords } from '../reading/read-records.ts';
import type { RecordsFile, RecordsProgress } from '../reading/records-file.ts';
import { type CheckCounts, isRejected, startCheck } from './check.ts';
import { checkFile } from './check-file.ts';
import type { RecordProblem } from './problem.ts';

/** How the records of a file are to be read and checked. */
export type CheckRecordsOptions = {
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  /** For an extract with headings of its own. */
  readonly mapping?: ColumnMapping | undefined;
  /** Told of every record that is not rejected. The record may be changed after the call. */
  readonly onGood?: (record: RawRecord) => void;
  /** Told of every problem: those of records in the order of the file, then those of the file as a whole. */
  readonly onProblem: (problem: RecordProblem) => void;
  /** Called after each piece of the file; when it gives a promise, reading waits for it. */
  readonly onProgress?: ((progress: RecordsProgress) => void | Promise<void>) | undefined;
};

/** What was read, and what came of its records: rows read are those accepted and those rejected together. */
export type CheckedRecords = { readonly file: RecordsFile; readonly counts: CheckCounts };

/**
 * Reads a file of records of any layout and checks it in the three stages: file, item, record. Throws RecordsFileError for
 * a file that is not one of records.
 */
export async function checkRecords(path: string, options: CheckRecordsOptions): Promise<CheckedRecords> {
  const { asOf, mapping, onGood, onProblem, onProgress } = options;
  let check = startCheck({ asOf });
  const file = await readRecords(path, {
    ...(mapping === undefined ? {} : { mapping }),
    ...(onProgress === undefined ? {} : { onProgress }),
    onBegin: (beginning) => {
      check = startCheck({ asOf, ...beginning });
    },
    onRecord: (record) => {
      const problems = check.check(record);
      for (const problem of problems) onProblem(problem);
      if (!isRejected(problems)) onGood?.(record);
    },
    onRejected: (rejected) => onProblem(check.reject(rejected)),
  });
  const counts = check.counts();
  if (counts.checked !== file.rows)
    throw new Error(`${file.rows} rows were read, but ${counts.checked} checked`);
  for (const problem of checkFile(file)) onProblem(problem);
  return { file, counts };
}
