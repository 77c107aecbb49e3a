import { type FileHandle, open } from 'node:fs/promises';
import { UserError } from '@clockstop/counts';
import { fieldsOf, type RecordProblem, reportHeadings, toReportLine } from '@clockstop/records';

/** A report of problems that is being written as CSV, so that memory does not grow with it. */
export type ReportFile = {
  readonly add: (problem: RecordProblem, file: string) => void;
  /** Writes what was added: to be awaited now and then. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a report at the path, in place of what is there. Throws UserError where nothing can be written. */
export async function openReport(path: string): Promise<ReportFile> {
  const handle: FileHandle = await open(path, 'w', 0o600).catch(() => {
    throw new UserError('no-place', { path });
  });
  let waiting = toReportLine(['file', ...reportHeadings]);
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await handle.writeFile(text);
  };
  return {
    add: (problem, file) => {
      waiting += toReportLine([file, ...fieldsOf(problem)]);
    },
    flush,
    close: async () => {
      await flush();
      await handle.close();
    },
  };
}
