/** Finds one record of a file by its number. */
import type { ColumnName } from '@clockstop/rules';
import type { ColumnMapping } from '../reading/mapping/column-mapping.ts';
import type { RawRecord } from '../reading/raw-record.ts';
import { readRecords } from '../reading/read-records.ts';
import type { RecordsLayout } from '../reading/records-file.ts';
import type { RejectedLine } from '../reading/rejection.ts';

/** What stands at a number of a file: a record, a line that could not be read as one, or nothing. */
export type Found =
  | {
      readonly kind: 'record';
      readonly record: RawRecord;
      readonly layout: RecordsLayout;
      /** The columns that the file has. */
      readonly given: ReadonlySet<ColumnName>;
    }
  | { readonly kind: 'rejected'; readonly rejected: RejectedLine }
  | { readonly kind: 'none'; readonly rows: number };

/** Reads the file up to its end and gives what stands at the number; rows count from 1, without headings. */
export async function findRecord(path: string, number: number, mapping?: ColumnMapping): Promise<Found> {
  let found: Found | null = null;
  let [layout, given]: [RecordsLayout, ReadonlySet<ColumnName>] = ['submission', new Set()];
  const file = await readRecords(path, {
    ...(mapping === undefined ? {} : { mapping }),
    onBegin: (beginning) => {
      [layout, given] = [beginning.layout, beginning.given];
    },
    onRecord: (record) => {
      if (record.row === number) found = { kind: 'record', record: copyOf(record), layout, given };
    },
    onRejected: (rejected) => {
      if (rejected.row === number) found = { kind: 'rejected', rejected };
    },
  });
  return found ?? { kind: 'none', rows: file.rows };
}

/** The reader may use the texts of one record again for the next. */
function copyOf(record: RawRecord): RawRecord {
  return { ...record, texts: [...record.texts] };
}
