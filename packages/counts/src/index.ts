/** Counts: the one row that everything becomes, the readers of published files, the store and the roll-up. */

export { ALL, type Breakdown, type Labels } from './breakdown.ts';
export {
  type Among,
  type Basis,
  bases,
  type Count,
  ENGLAND,
  type Halves,
  NO_ALLIANCE,
  toHalves,
  toPatients,
  type Vintage,
  vintages,
} from './count.ts';
export { rollupHeadings } from './layouts/rollup-file.ts';
export {
  explainPlace,
  explainProblem,
  type Place,
  type Problem,
  type ProblemCode,
  type Severity,
  severityOf,
} from './problem.ts';
export {
  type FileFacts,
  type Layout,
  type PublishedFile,
  type Release,
  readPublishedFile,
} from './published-file.ts';
export type { CellUse } from './reading.ts';
export {
  type Group,
  nameOf,
  type RolledUp,
  type RollUpRule,
  rollUp,
  type Unattributed,
} from './roll-up.ts';
export { readCsv, type SheetRow, SpreadsheetError } from './spreadsheet/index.ts';
export { type Candidate, candidatesFor, type Part, type Question } from './store/answering.ts';
export { type Database, openDatabase, quote, quoteList, quotePath } from './store/database.ts';
export {
  type CountsExport,
  type ExportFormat,
  exportColumns,
  exportCounts,
} from './store/export-counts.ts';
export { type Ingested, type IngestOptions, ingest, type Unreadable } from './store/ingest.ts';
export { dropMeasured, keepMeasured, type Measured } from './store/keep-measured.ts';
export {
  hasMonth,
  keepMonths,
  type MonthCounts,
  sweepMonths,
} from './store/keep-months.ts';
export { openStore, type Store, type StoreOptions } from './store/open-store.ts';
export { bandColumn } from './store/parquet-columns.ts';
export { type Selection, type Selections, type Sum, select, selectEach } from './store/select.ts';
export { flush, PARTIAL, partialPath, settleFile, writeSettled } from './store/settle-file.ts';
export type { Slice, Source } from './store/source.ts';
export { monthPath } from './store/source-files.ts';
export { type Answer, answer, type Span } from './store/spans.ts';
export { FORMAT } from './store/write-source.ts';
export { writeTable } from './store/write-table.ts';
export { exitCodeOf, statusOf, UserError, type UserErrorCode } from './user-error.ts';
