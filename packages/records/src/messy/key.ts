import type { ProblemId } from '../checking/problem.ts';
import { itemInWords, severityOfProblem } from '../checking/problem-kinds.ts';
import type { RecordsFileErrorCode } from '../reading/records-file-error.ts';
import type { Plan, Planned } from './plan.ts';
import type { Planted } from './plants/plant.ts';

/** One problem of a file, as `clockstop records check --json` tells of it. */
export type KeyProblem = {
  /** Which record of the file, from 1; 0 for the file as a whole. */
  readonly row: number;
  readonly id: ProblemId;
  /** The name of the item as the data set has it; empty when it is about the whole record. */
  readonly item: string;
};

/** What is wrong in an invented file, and where. */
export type MessyKey = {
  readonly rows: number;
  readonly seed: number;
  /** In the order of the file; those of the file as a whole come last. */
  readonly problems: readonly KeyProblem[];
  /** Problems that the file should have, and is too short for. */
  readonly leftOut: readonly ProblemId[];
  /** Records that are read: the good and the rejected together. */
  readonly lines: number;
  /** Records that are not rejected, with a warning or without. */
  readonly good: number;
  /** Why the file is refused as a whole, where it is; then nothing else is found. */
  readonly refused?: RecordsFileErrorCode;
};

/** The facts of a file that its key is made from. */
export type KeyFacts = {
  readonly rows: number;
  readonly seed: number;
  readonly plan: Plan;
  /** Remarks upon the file as a whole, in the order in which a check makes them. */
  readonly remarks: readonly ProblemId[];
};

/** The key of a file, made from what was planted, not from a check. */
export function keyOf({ rows, seed, plan, remarks }: KeyFacts): MessyKey {
  const inOrder = [...plan.planned].sort(([one], [other]) => one - other);
  const ofRecords = inOrder.map(([row, planned]) => ({ row, found: plantedIn(planned) }));
  const rejected = ofRecords.filter(({ found }) => found.some((each) => severityOfProblem(each) === 'error'));
  return {
    rows,
    seed,
    problems: [
      ...ofRecords.flatMap(({ row, found }) => found.map((planted) => toKeyProblem(row, planted))),
      ...remarks.map((id) => toKeyProblem(0, { id, item: null })),
    ],
    leftOut: plan.leftOut,
    lines: rows,
    good: rows - rejected.length,
  };
}

/** What a check will find in the record itself. */
function plantedIn(planned: Planned): readonly Planted[] {
  switch (planned.kind) {
    case 'values':
      return planned.plant.problems;
    case 'structure':
      return planned.structure.about === 'file' ? [] : [{ id: planned.structure.id, item: null }];
    case 'repeat':
      return [{ id: 'CWT-C701', item: null }];
  }
}

function toKeyProblem(row: number, { id, item }: Planted): KeyProblem {
  return { row, id, item: itemInWords({ item }) };
}
