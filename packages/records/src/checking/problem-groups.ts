import type { ProblemId, RecordProblem } from './problem.ts';
import type { Severity } from './problem-kind.ts';
import { explainRecordProblem, itemInWords, problemKind, severityOfProblem } from './problem-kinds.ts';

/** One kind of problem of a file at one item, however often it was found. */
export type ProblemGroup = {
  readonly id: ProblemId;
  readonly severity: Severity;
  /** The name of the item as the data set has it; empty when it is about the whole record. */
  readonly item: string;
  /** What is wrong, in a sentence; of the first such problem. */
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  /** The first rows that have it; 0 stands for the file as a whole. */
  readonly firstRows: readonly number[];
};

/** Problems grouped as they come, so that memory grows with their kinds only. */
export type GroupTally = {
  readonly add: (problem: RecordProblem) => void;
  /** The groups so far: errors before warnings, then the most frequent first. */
  readonly groups: () => readonly ProblemGroup[];
};

/** How many rows of each group are named. */
const ROWS_NAMED = 5;

type Tally = { readonly first: RecordProblem; count: number; readonly firstRows: number[] };

/** Groups in which there is nothing. */
export function startGroups(): GroupTally {
  const tallies = new Map<string, Tally>();
  return {
    add: (problem) => {
      const key = `${problem.id} ${problem.item}`;
      const tally = tallies.get(key);
      if (tally === undefined) tallies.set(key, { first: problem, count: 1, firstRows: [problem.row] });
      else addTo(tally, problem);
    },
    groups: () => Array.from(tallies.values(), toGroup).sort(bySeverityThenCount),
  };
}

function addTo(tally: Tally, { row }: RecordProblem): void {
  tally.count++;
  if (tally.firstRows.length < ROWS_NAMED) tally.firstRows.push(row);
}

/** The problems by kind and item: errors before warnings, then the most frequent first. */
export function groupProblems(problems: Iterable<RecordProblem>): readonly ProblemGroup[] {
  const { add, groups } = startGroups();
  for (const problem of problems) add(problem);
  return groups();
}

function toGroup({ first, count, firstRows }: Tally): ProblemGroup {
  const { advice } = problemKind(first.id);
  return {
    id: first.id,
    severity: severityOfProblem(first),
    item: itemInWords(first),
    text: explainRecordProblem(first),
    advice,
    count,
    firstRows: [...firstRows],
  };
}

function bySeverityThenCount(a: ProblemGroup, b: ProblemGroup): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return b.count - a.count || a.id.localeCompare(b.id) || a.item.localeCompare(b.item);
}
