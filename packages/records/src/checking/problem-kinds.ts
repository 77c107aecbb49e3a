import { type ColumnName, columns } from '@clockstop/rules';
import { type RejectionCode, rejectionText } from '../reading/rejection.ts';
import { fileProblems, rejectionIds } from './file-problems.ts';
import { itemProblems } from './item-problems.ts';
import type { ProblemId, RecordProblem } from './problem.ts';
import type { ProblemKind, Severity } from './problem-kind.ts';
import { betweenRecords, recordRules } from './record-rules.ts';

const kinds: Readonly<Record<ProblemId, ProblemKind>> = {
  ...fileProblems,
  ...itemProblems,
  ...recordRules,
  ...betweenRecords,
};

const titles: ReadonlyMap<ColumnName, string> = new Map(columns.map(({ id, title }) => [id, title]));

/** The ids of every kind of problem: file, item, record. */
export const problemIds = Object.keys(kinds) as readonly ProblemId[];

/** The reviewed record of a kind of problem. */
export function problemKind(id: ProblemId): ProblemKind {
  return kinds[id];
}

/** How much a problem matters. */
export function severityOfProblem({ id }: Pick<RecordProblem, 'id'>): Severity {
  return kinds[id].severity;
}

/** The problem in a sentence, without its place and without what to do. */
export function explainRecordProblem({ id, facts }: Pick<RecordProblem, 'id' | 'facts'>): string {
  return kinds[id].text.replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact] ?? '?'));
}

/** The problem in a sentence for any record, with an ellipsis where a fact goes. */
export function describeProblem(id: ProblemId): string {
  const found = Object.entries(rejectionIds).find(([, known]) => known === id);
  const text = found === undefined ? kinds[id].text : rejectionText(found[0] as RejectionCode);
  return text.replace(/\{\w+\}/g, '…');
}

/** The name of the column that a problem is about, as the data set has it; empty when it is about the whole record. */
export function itemInWords({ item }: Pick<RecordProblem, 'item'>): string {
  return item === null ? '' : (titles.get(item) ?? item);
}
