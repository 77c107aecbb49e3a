import type { ProblemId, RecordProblem } from '../../checking/problem.ts';
import type { Submission } from '../submission.ts';

/** The problems found so far. */
export type ProblemTally = {
  readonly add: (problem: RecordProblem) => void;
  readonly result: () => Pick<Submission, 'problems' | 'firstProblems'>;
};

const MOST_PROBLEMS = 1000;

/** A tally of problems that keeps the first thousand, and passes all of them on. */
export function tallyProblems(onProblem?: (problem: RecordProblem) => void): ProblemTally {
  const problems: Partial<Record<ProblemId, number>> = {};
  const firstProblems: RecordProblem[] = [];
  return {
    add: (problem) => {
      problems[problem.id] = (problems[problem.id] ?? 0) + 1;
      if (firstProblems.length < MOST_PROBLEMS) firstProblems.push(problem);
      onProblem?.(problem);
    },
    result: () => ({ problems, firstProblems }),
  };
}

/** Codes of organisations that the register does not know, with how often they were met. */
export type UnmappedTally = {
  readonly add: (code: string) => void;
  readonly result: () => Submission['unmappedOrganisations'];
};

const MOST_CODES = 1000;

/** A tally of codes that keeps the first thousand. */
export function tallyUnmapped(): UnmappedTally {
  const codes = new Map<string, number>();
  return {
    add: (code) => {
      const known = codes.get(code);
      if (known !== undefined || codes.size < MOST_CODES) codes.set(code, (known ?? 0) + 1);
    },
    result: () => Object.fromEntries(codes),
  };
}
