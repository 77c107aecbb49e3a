/** Patient-level records: the readers of their files, their validation, their store, and the counts made of them. */

export { type Check, type CheckCounts, type CheckOptions, isRejected, startCheck } from './checking/check.ts';
export { checkFile, mostRecords, toFileProblem } from './checking/check-file.ts';
export { type CheckFileOptions, checkFileAt, type FileCheck } from './checking/check-file-at.ts';
export {
  type CheckFilesOptions,
  checkFilesAt,
  type FilesCheck,
  isRefused,
  type RefusedFile,
} from './checking/check-files-at.ts';
export { isNhsNumber, maskNhsNumber } from './checking/nhs-number.ts';
export type { ProblemId, RecordProblem } from './checking/problem.ts';
export { groupProblems, type ProblemGroup } from './checking/problem-groups.ts';
export type { ProblemKind, Severity } from './checking/problem-kind.ts';
export {
  describeProblem,
  explainRecordProblem,
  itemInWords,
  problemIds,
  problemKind,
  severityOfProblem,
} from './checking/problem-kinds.ts';
export type { RecordRule } from './checking/record-rule.ts';
export { type RecordProblemId, recordRules } from './checking/record-rules.ts';
export {
  fieldsOf,
  type ProblemRow,
  reportHeadings,
  toProblemRow,
  toReportCsv,
  toReportLine,
} from './checking/report.ts';
export { type FullPathway, toPathway } from './checking/to-pathway.ts';
export {
  type ExplainedRecord,
  type ExplainOptions,
  explainRecord,
  type RecordExplanation,
} from './explaining/explain-record.ts';
export {
  type ClockJson,
  type RecordJson,
  toClockJson,
  toExplanationJson,
} from './explaining/explanation-json.ts';
export { type MeasureOptions, measureInto } from './measuring/measure.ts';
export {
  type MeasuredStore,
  type MeasuredSum,
  type MeasureStoreOptions,
  measureStore,
} from './measuring/measure-store.ts';
export type { TransferCount } from './measuring/measure-transfers.ts';
export { type InventedFile, type InventOptions, inventRecords } from './messy/invent-records.ts';
export type { KeyProblem, MessyKey } from './messy/key.ts';
export { inventRefused, type RefusedOptions, refusalsOf } from './messy/refused-files.ts';
export { fewestRows, type MessyLayout, messyLayouts, problemsOf } from './messy/writers/writer-for.ts';
export { commissionerOf, type Practices } from './organisations/commissioner-of.ts';
export { type Provider, providerOf } from './organisations/provider-of.ts';
export { type Providers, providersIn } from './organisations/providers.ts';
export { readPractices } from './organisations/read-practices.ts';
export { deriveTransfer } from './organisations/transfers/derive-transfer.ts';
export type { DerivedTransfer, Journey, Transfer } from './organisations/transfers/transfer.ts';
export {
  isTransferStrategy,
  type TransferStrategy,
  transferStrategies,
} from './organisations/transfers/transfer-strategy.ts';
export { withTransfer } from './organisations/transfers/with-transfer.ts';
export { withProviders } from './organisations/with-providers.ts';
export {
  type DownloadColumn,
  downloadColumns,
  downloadMinimum,
} from './reading/headings/download-columns.ts';
export type { ColumnMapping } from './reading/mapping/column-mapping.ts';
export { parseMapping, readMapping } from './reading/mapping/parse-mapping.ts';
export { proposeMappingFor } from './reading/mapping/propose-for-file.ts';
export {
  type MappingProposal,
  type ProposedColumn,
  proposeMapping,
} from './reading/mapping/propose-mapping.ts';
export { type RawRecord, type Texts, width } from './reading/raw-record.ts';
export { type ReadOptions, readRecords } from './reading/read-records.ts';
export type {
  RecordsBeginning,
  RecordsEncoding,
  RecordsFile,
  RecordsLayout,
  RecordsListener,
  RecordsProgress,
} from './reading/records-file.ts';
export { RecordsFileError, type RecordsFileErrorCode } from './reading/records-file-error.ts';
export { explainRejection, type RejectedLine, type RejectionCode } from './reading/rejection.ts';
export { itemElements, recordElement, rootElement } from './reading/xml/xml-names.ts';
export { type Amount, isNothing } from './reconciling/amount.ts';
export { type Cause, type CauseId, causeById, causes } from './reconciling/cause.ts';
export { type ReconcileOptions, reconcileStore } from './reconciling/reconcile-store.ts';
export type {
  BoundedCause,
  NamedCause,
  ReconciledCell,
  Reconciliation,
  RecordReference,
} from './reconciling/reconciliation.ts';
export { RecordsStoreError, type RecordsStoreErrorCode } from './store/files/records-store-error.ts';
export type { LoadOptions } from './store/load/load-options.ts';
export { type Loaded, loadRecords } from './store/load/load-records.ts';
export { defaultMergeKey, type MergeKey } from './store/merge/merge-key.ts';
export { type MergeOptions, mergedRelation } from './store/merge/merged-relation.ts';
export { COLUMNS_PER_NUMBER, knownColumns, RECORDS_FORMAT, storedColumns } from './store/stored-columns.ts';
export type { StoredSubmission, Submission } from './store/submission.ts';
export { submissionsOf } from './store/submissions-of.ts';
export { withdraw } from './store/withdraw.ts';
export type { DueCounts } from './submitting/due-records.ts';
export { type SubmissionFormat, submissionFormats } from './submitting/format.ts';
export { deliver } from './submitting/sent/deliver.ts';
export type { Changes, Sent, SentPart } from './submitting/sent/sent.ts';
export { sentCalled, sentOf } from './submitting/sent/sent-of.ts';
export type { TracedProblem } from './submitting/trace-problems.ts';
export {
  type MonthChecked,
  type MonthTold,
  type MonthWritten,
  type WriteMonthOptions,
  writeMonth,
} from './submitting/write-month.ts';
export { type Assigning, assignCommissioners, type Wanted } from './synthesis/assign-commissioners.ts';
export { downloadLines } from './synthesis/download-lines.ts';
export { type Edge, type Flow, maxFlow } from './synthesis/max-flow.ts';
export { readTable, type Table, type TableQuestion, type TableRow } from './synthesis/published-table.ts';
export type { ResidueCell } from './synthesis/residue.ts';
export {
  type SharedCell,
  type SharedPathways,
  type Sharing,
  sharePathways,
  type TreatmentGroup,
} from './synthesis/share-pathways.ts';
export {
  type SynthesisedMonth,
  type SynthesiseOptions,
  type SynthesisStep,
  synthesiseMonth,
  synthesisSteps,
} from './synthesis/synthesise-month.ts';
export {
  classNameOf,
  countName,
  type TreatmentClass,
  treatmentPlaces,
} from './synthesis/treatment-places.ts';
export { type YearsOptions, yearsToParquet } from './synthesis/years-to-parquet.ts';
export { toSubmissionLine } from './writing/submission-line.ts';
export { toXmlRecord, xmlFooter, xmlHeader } from './writing/write-xml.ts';
