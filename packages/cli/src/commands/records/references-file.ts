import { type FileHandle, open } from 'node:fs/promises';
import { toCsv } from '@clockstop/answers';
import { UserError } from '@clockstop/counts';
import type { RecordReference } from '@clockstop/records';

/** A list of records that is being written as CSV: which submission and row, for which cause of which figure. */
export type ReferencesFile = {
  readonly add: (record: RecordReference) => Promise<void>;
  readonly close: () => Promise<void>;
};

const HEADINGS = ['month', 'standard', 'basis', 'code', 'cause', 'submission', 'file', 'row'];
const AT_ONCE = 5000;

/** Letters of a hash by which submissions are named to people. */
const SHORT = 12;

/** Opens a list at the path, in place of what is there; only its owner may read it. Throws UserError where it cannot. */
export async function openReferences(path: string): Promise<ReferencesFile> {
  const handle: FileHandle = await open(path, 'w', 0o600).catch(() => {
    throw new UserError('no-place', { path });
  });
  await handle.chmod(0o600);
  await handle.writeFile(toCsv([HEADINGS]));
  let waiting: RecordReference[] = [];
  const flush = async (): Promise<void> => {
    const rows = waiting.map(toRow);
    waiting = [];
    if (rows.length > 0) await handle.writeFile(toCsv(rows));
  };
  return {
    add: async (record) => {
      if (waiting.push(record) >= AT_ONCE) await flush();
    },
    close: async () => {
      await flush();
      await handle.close();
    },
  };
}

function toRow(record: RecordReference): readonly (string | number)[] {
  const { month, standard, basis, code, cause, submission, file, row } = record;
  return [month, standard, basis, code, cause, submission.slice(0, SHORT), file, row];
}
