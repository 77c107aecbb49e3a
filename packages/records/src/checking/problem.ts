import type { ColumnName } from '@clockstop/rules';
import type { FileProblemId } from './file-problems.ts';
import type { ItemProblemId } from './item-problems.ts';
import type { RecordProblemId } from './record-rules.ts';

/** The id of a kind of problem: `CWT-F` and three digits of the file, `CWT-S` of an item, `CWT-C` of a record. */
export type ProblemId = FileProblemId | ItemProblemId | RecordProblemId;

/** One problem of one record, without a patient's values. */
export type RecordProblem = {
  readonly id: ProblemId;
  /** Which record of the file, from 1; headings do not count. 0 when it is about the file as a whole. */
  readonly row: number;
  /** The line of the file on which the record begins, from 1; 0 when it is about the file as a whole. */
  readonly line: number;
  /** The column to look at; null when it is about the whole record. */
  readonly item: ColumnName | null;
  /** What the value is like, without showing it: `empty`, `8 digits`. */
  readonly valueClass: string;
  /** The patient's NHS number with all but its last three digits hidden; empty when the record has none. */
  readonly nhsNumber: string;
  readonly facts: Readonly<Record<string, string | number>>;
};
