import type { ProblemId, RecordProblem } from '../checking/problem.ts';
import type { ColumnMapping } from '../reading/mapping/column-mapping.ts';
import type { RecordsLayout } from '../reading/records-file.ts';

/** A file of records as it lies in the store: its provenance, without a patient's values. */
export type Submission = {
  /** SHA-256 of the file's bytes, in hexadecimal: its name in the store. */
  readonly hash: string;
  /** The file's name without folders. */
  readonly file: string;
  readonly bytes: number;
  readonly layout: RecordsLayout;
  /** When it was read, as an ISO time: later submissions prevail over earlier ones. */
  readonly readAt: string;
  /** Its place among the submissions of the store as they came, for those read at the same time. */
  readonly sequence: number;
  /** Lines of the file, blank ones and headings as well. */
  readonly lines: number;
  /** Rows of data: always the records and the rejected together. */
  readonly rows: number;
  /** Records that were loaded. */
  readonly records: number;
  /** Rows that could not be read, and records with an error. */
  readonly rejected: number;
  /** How often each kind of problem was found, warnings as well. */
  readonly problems: Readonly<Partial<Record<ProblemId, number>>>;
  /** The first thousand problems. */
  readonly firstProblems: readonly RecordProblem[];
  /** Codes of organisations that the register does not know, with how often they were used: the first thousand. */
  readonly unmappedOrganisations: Readonly<Record<string, number>>;
  /** The first and last month in which a clock of a loaded record stopped; null where none did. */
  readonly months: readonly [first: string, last: string] | null;
  /** How the columns of an extract were read. */
  readonly mapping?: ColumnMapping;
};

/** What tells a submission from all others, and from the same file read in another way. */
export function identityOf({
  hash,
  readAt,
  sequence,
}: Pick<Submission, 'hash' | 'readAt' | 'sequence'>): string {
  return `${sequence} ${readAt} ${hash}`;
}

/** Sorts submissions in the order in which they were read: later ones prevail over earlier ones. */
export function inOrder(a: Submission, b: Submission): number {
  if (a.readAt !== b.readAt) return a.readAt < b.readAt ? -1 : 1;
  return a.sequence - b.sequence || (a.hash < b.hash ? -1 : 1);
}

/** A submission of a store, with whether it was withdrawn. */
export type StoredSubmission = Submission & { readonly isWithdrawn: boolean };
