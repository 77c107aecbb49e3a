import type { Register } from '@clockstop/organisations';
import {
  columns,
  type Day,
  type ExplainedClock,
  explainAll,
  type Pathway,
  type Settings,
} from '@clockstop/rules';
import { startCheck } from '../checking/check.ts';
import { toFileProblem } from '../checking/check-file.ts';
import type { RecordProblem } from '../checking/problem.ts';
import { severityOfProblem } from '../checking/problem-kinds.ts';
import { toPathway } from '../checking/to-pathway.ts';
import { commissionerOf, type Practices } from '../organisations/commissioner-of.ts';
import { providersIn } from '../organisations/providers.ts';
import type { TransferStrategy } from '../organisations/transfers/transfer-strategy.ts';
import { withTransfer } from '../organisations/transfers/with-transfer.ts';
import { withProviders } from '../organisations/with-providers.ts';
import type { ColumnMapping } from '../reading/mapping/column-mapping.ts';
import type { Texts } from '../reading/raw-record.ts';
import type { RecordsLayout } from '../reading/records-file.ts';
import { type Found, findRecord } from './find-record.ts';

/** How a record is explained. */
export interface ExplainOptions {
  readonly register: Register;
  /** The day of the question: what comes after it has not happened yet. */
  readonly asOf: Day;
  readonly mapping?: ColumnMapping;
  readonly practices?: Practices;
  readonly settings?: Settings;
  readonly strategy?: TransferStrategy;
}

/** One record with all its clocks. */
export interface ExplainedRecord {
  readonly kind: 'explained';
  readonly row: number;
  readonly line: number;
  readonly layout: RecordsLayout;
  /** What the checks say of it. Items with errors were taken as not recorded. */
  readonly problems: readonly RecordProblem[];
  readonly pathway: Pathway;
  readonly standards: readonly ExplainedClock[];
}

/** What can be said of the record at a number of a file. */
export type RecordExplanation =
  | ExplainedRecord
  /** The line could not be read as a record. */
  | { readonly kind: 'unreadable'; readonly problem: RecordProblem }
  /** The file has fewer records. */
  | { readonly kind: 'none'; readonly rows: number };

/**
 * Explains one record of a file of any layout: every clock of every standard in force, step by step. Rows are numbered
 * from 1, without headings; a row that was rejected keeps its number.
 */
export async function explainRecord(
  path: string,
  number: number,
  options: ExplainOptions,
): Promise<RecordExplanation> {
  const found = await findRecord(path, number, options.mapping);
  switch (found.kind) {
    case 'none':
      return found;
    case 'rejected':
      return { kind: 'unreadable', problem: toFileProblem(found.rejected) };
    case 'record':
      return explained(found, options);
  }
}

function explained(
  { record, layout, given }: Found & { readonly kind: 'record' },
  options: ExplainOptions,
): ExplainedRecord {
  const { asOf, settings } = options;
  const problems = startCheck({ asOf, given, layout }).check(record);
  const pathway = pathwayOf(withoutFaults(record.texts, problems), options);
  const standards = explainAll(pathway, asOf, settings);
  return { kind: 'explained', row: record.row, line: record.line, layout, problems, pathway, standards };
}

/** Items that are not written as they should be are taken as not recorded. */
function withoutFaults(texts: Texts, problems: readonly RecordProblem[]): Texts {
  const faulty = new Set(
    problems
      .filter((problem) => /^CWT-S/.test(problem.id) && severityOfProblem(problem) === 'error')
      .map(({ item }) => item),
  );
  return columns.map(({ id }, at) => (faulty.has(id) ? '' : (texts[at] ?? '')));
}

function pathwayOf(texts: Texts, { register, practices, strategy }: ExplainOptions): Pathway {
  const providers = providersIn(register);
  const read = withTransfer(withProviders(toPathway(texts), providers), providers, strategy);
  const registration = { commissioner: read.commissioner ?? '', practice: read.practice ?? '' };
  return { ...read, commissioner: commissionerOf(registration, register, practices ?? new Map()) };
}
