import { type ColumnName, columns, type Day } from '@clockstop/rules';
import type { RawRecord } from '../reading/raw-record.ts';
import type { RecordsLayout } from '../reading/records-file.ts';
import type { RejectedLine } from '../reading/rejection.ts';
import { toFileProblem } from './check-file.ts';
import { type ItemCheck, itemCheck } from './check-items.ts';
import { type BrokenRule, type RecordCheck, recordCheck } from './check-record.ts';
import { maskNhsNumber } from './nhs-number.ts';
import type { ProblemId, RecordProblem } from './problem.ts';
import { severityOfProblem } from './problem-kinds.ts';
import { recordKeyOf } from './record-key.ts';
import { SeenRecords } from './seen-records.ts';
import { textOf } from './text-of.ts';
import { toPathway } from './to-pathway.ts';
import { valueClassOf } from './value-class.ts';

/** How many records were checked, and what came of them: checked is accepted and rejected together. */
export type CheckCounts = {
  readonly checked: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Accepted records that have a warning. */
  readonly warned: number;
  /** How often each kind of problem was found. */
  readonly problems: ReadonlyMap<ProblemId, number>;
};

/** The check of one file, record by record. */
export type Check = {
  /** What is wrong with the record: of its items, or else of the record as a whole. Empty when it is good. */
  readonly check: (record: RawRecord) => readonly RecordProblem[];
  /** A record that could not be read, as a problem: it counts as checked and rejected, so that all lines add up. */
  readonly reject: (rejected: RejectedLine) => RecordProblem;
  /** What came of the records checked so far. */
  readonly counts: () => CheckCounts;
};

/** How a file is to be checked. */
export type CheckOptions = {
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  /** The columns that the file has, where it lacks some as extracts do: they cannot be missed. All, unless given. */
  readonly given?: ReadonlySet<ColumnName>;
  /** How the file is laid out: NHS numbers of downloads and extracts may be pseudonyms. A submission, unless given. */
  readonly layout?: RecordsLayout;
};

const allColumns: ReadonlySet<ColumnName> = new Set(columns.map(({ id }) => id));

/**
 * Begins the check of a file. A record with any error is rejected and has no effect on the others; a repeated record is
 * told of by a warning that names the earlier row.
 */
export function startCheck({ asOf, given = allColumns, layout = 'submission' }: CheckOptions): Check {
  const isExtract = layout === 'download' || layout === 'mapped';
  const stages = {
    ofItems: itemCheck({ given, isExtract }),
    ofRecord: recordCheck({ asOf, given }),
    seen: new SeenRecords(),
  };
  const tally = emptyTally();
  const check = (record: RawRecord) => counted(tally, problemsOf(record, stages));
  const reject = (rejected: RejectedLine) => {
    const problem = toFileProblem(rejected);
    counted(tally, [problem]);
    return problem;
  };
  return { check, reject, counts: () => ({ ...tally, accepted: tally.checked - tally.rejected }) };
}

type Tally = { checked: number; rejected: number; warned: number; readonly problems: Map<ProblemId, number> };

function emptyTally(): Tally {
  return { checked: 0, rejected: 0, warned: 0, problems: new Map() };
}

/** The problems of one record, after they were counted. */
function counted(tally: Tally, found: readonly RecordProblem[]): readonly RecordProblem[] {
  tally.checked++;
  if (found.length === 0) return found;
  if (isRejected(found)) tally.rejected++;
  else tally.warned++;
  for (const { id } of found) tally.problems.set(id, (tally.problems.get(id) ?? 0) + 1);
  return found;
}

/** Whether a record with these problems is rejected: one of them is an error. */
export function isRejected(problems: readonly RecordProblem[]): boolean {
  return problems.some((problem) => severityOfProblem(problem) === 'error');
}

type Stages = {
  readonly ofItems: ItemCheck;
  readonly ofRecord: RecordCheck;
  readonly seen: SeenRecords;
};

function problemsOf(record: RawRecord, { ofItems, ofRecord, seen }: Stages): readonly RecordProblem[] {
  const inItems = ofItems(record);
  if (isRejected(inItems)) return inItems;
  const broken = ofRecord(toPathway(record.texts));
  const problems =
    broken.length === 0 ? inItems : [...inItems, ...broken.map((rule) => toProblem(record, rule))];
  return isRejected(problems) ? problems : withDuplicate(record, problems, seen);
}

function withDuplicate(
  record: RawRecord,
  problems: readonly RecordProblem[],
  seen: SeenRecords,
): readonly RecordProblem[] {
  const key = recordKeyOf(record.texts);
  const earlier = key === null ? null : seen.earlier(key, record.row);
  return earlier === null ? problems : [...problems, toDuplicate(record, earlier)];
}

function toDuplicate({ row, line, texts }: RawRecord, earlier: number): RecordProblem {
  const nhsNumber = maskNhsNumber(textOf(texts, 'nhsNumber'));
  return {
    id: 'CWT-C701',
    row,
    line,
    item: null,
    valueClass: 'a repeated record',
    nhsNumber,
    facts: { earlier },
  };
}

function toProblem({ row, line, texts }: RawRecord, { id, item, scenario }: BrokenRule): RecordProblem {
  const nhsNumber = maskNhsNumber(textOf(texts, 'nhsNumber'));
  const valueClass = valueClassOf(textOf(texts, item));
  return { id, row, line, item, valueClass, nhsNumber, facts: scenario === null ? {} : { scenario } };
}
