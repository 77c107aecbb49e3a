import { toCsvField, toCsvLine } from '../writing/csv-line.ts';
import type { ProblemId, RecordProblem } from './problem.ts';
import type { Severity } from './problem-kind.ts';
import { explainRecordProblem, itemInWords, problemKind } from './problem-kinds.ts';

/** One problem with everything said of it, as it stands in the CSV and JSON of the report. */
export type ProblemRow = {
  readonly id: ProblemId;
  readonly severity: Severity;
  readonly row: number;
  readonly line: number;
  readonly nhsNumber: string;
  readonly item: string;
  readonly value: string;
  readonly problem: string;
  readonly advice: string;
  readonly source: string;
  readonly confidence: string;
};

/** The headings of the report as CSV. */
export const reportHeadings = [
  'id',
  'severity',
  'row',
  'line',
  'nhsNumber',
  'item',
  'value',
  'problem',
  'advice',
  'source',
  'confidence',
] as const satisfies readonly (keyof ProblemRow)[];

/** The problem as a row of the report. */
export function toProblemRow(problem: RecordProblem): ProblemRow {
  const { id, row, line, nhsNumber, valueClass } = problem;
  const { severity, advice, source, confidence } = problemKind(id);
  return {
    ...{ id, severity, row, line, nhsNumber },
    item: itemInWords(problem),
    value: valueClass,
    problem: explainRecordProblem(problem),
    ...{ advice, source: source.title, confidence },
  };
}

/** The report as CSV: headings, then one line for each problem. Lines end with CRLF. */
export function* toReportCsv(problems: Iterable<RecordProblem>): Generator<string> {
  yield toReportLine(reportHeadings);
  for (const problem of problems) yield toReportLine(fieldsOf(problem));
}

/** What the report says of a problem, in the order of its headings. */
export function fieldsOf(problem: RecordProblem): readonly string[] {
  const row = toProblemRow(problem);
  return reportHeadings.map((heading) => String(row[heading]));
}

/** A line of the report, with its line end. */
export function toReportLine(fields: readonly string[]): string {
  return toCsvLine(fields.map(toCsvField));
}
