import { type Database, quote, quotePath, writeSettled } from '@clockstop/counts';
import { submissionPath } from '../files/records-folder.ts';
import { RECORDS_FORMAT, storedColumns } from '../stored-columns.ts';
import type { Submission } from '../submission.ts';
import { SEPARATOR } from './stored-line.ts';

/** Writes the lines that wait at `staged` to the Parquet file of the submission, under its name once it is whole. */
export async function writeSubmission(
  { connection }: Database,
  store: string,
  { staged, submission }: { readonly staged: string; readonly submission: Submission },
): Promise<void> {
  await writeSettled(submissionPath(store, submission.hash), async (partial) => {
    const written = await connection.runAndReadAll(copyStatement(staged, partial, submission));
    if (Number(written.getRows()[0]?.[0]) !== submission.records)
      throw new Error(
        `${submission.records} records were to be written, but ${written.getRows()[0]?.[0]} were`,
      );
  });
}

function copyStatement(staged: string, path: string, submission: Submission): string {
  const metadata = `{clockstop: ${quote(RECORDS_FORMAT)}, submission: ${quote(JSON.stringify(submission))}}`;
  return `COPY (SELECT * FROM ${linesAt(staged)}) TO ${quote(path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440, KV_METADATA ${metadata})`;
}

/** Everything about the lines is said, so that nothing is guessed from them. */
function linesAt(path: string): string {
  const types = storedColumns.map(({ name, type }) => `${quote(name)}: ${quote(type)}`).join(', ');
  return `read_csv(${quotePath(path)}, columns = {${types}}, delim = ${quote(SEPARATOR)}, quote = '"',
    escape = '"', header = false, auto_detect = false, new_line = '\\n', nullstr = '', dateformat = '%Y-%m-%d')`;
}
