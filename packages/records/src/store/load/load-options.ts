import type { Register } from '@clockstop/organisations';
import type { Day } from '@clockstop/rules';
import type { RecordProblem } from '../../checking/problem.ts';
import type { Practices } from '../../organisations/commissioner-of.ts';
import type { ColumnMapping } from '../../reading/mapping/column-mapping.ts';
import type { RecordsProgress } from '../../reading/records-file.ts';

/** How a file is to be loaded. */
export type LoadOptions = {
  readonly store: string;
  readonly register: Register;
  /** The time to write down as that of the reading. */
  readonly now: Date;
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  /** For an extract with headings of its own. */
  readonly mapping?: ColumnMapping;
  /** The boards of GP practices, for records that name only the practice. */
  readonly practices?: Practices;
  /** Told of every problem, also of those after the first thousand. */
  readonly onProblem?: (problem: RecordProblem) => void;
  readonly onProgress?: (progress: RecordsProgress) => void | Promise<void>;
};
