import type { ColumnName } from '@clockstop/rules';
import type { DateOrder } from '../date-text.ts';

/** How the columns of an extract become those of a pathway: the content of a mapping file. */
export interface ColumnMapping {
  /** From a heading of the file to the id of a column. */
  readonly columns: Readonly<Record<string, ColumnName>>;
  /** How dates are written; when absent, both ways are read. */
  readonly dates?: DateOrder;
  /** For a column, from a text of the file to the code that it stands for; other texts stay as they are. */
  readonly values?: Readonly<{ [C in ColumnName]?: Readonly<Record<string, string>> }>;
}
