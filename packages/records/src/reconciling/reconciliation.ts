/** What laying local figures beside published ones comes to. */
import type { Vintage } from '@clockstop/counts';
import type { Day } from '@clockstop/rules';
import type { Amount } from './amount.ts';
import type { ExactCause, PossibleCause } from './cause.ts';
import type { CellKey } from './facts.ts';
import type { TableKey, UnpublishedTable } from './published-figures.ts';

/** A cause whose size is known: what the published figure has more (or less) than the local one because of it. */
export interface NamedCause {
  readonly cause: ExactCause;
  readonly amount: Amount;
  readonly records: number;
  /** Codes of other organisations, where it is about them. */
  readonly codes: readonly string[];
}

/** A cause of which only bounds are known: by how much it could make the published figure smaller and larger. */
export interface BoundedCause {
  readonly cause: PossibleCause;
  /** Which of several reasons; null where there is but one. */
  readonly why: string | null;
  readonly low: Amount;
  readonly high: Amount;
  readonly records: number;
  /** What of the unexplained it could be at most: never more than that, and of its sign. */
  readonly couldExplain: Amount;
}

/** One local figure beside the published one. In half patients; differences are published less local. */
export interface ReconciledCell extends CellKey {
  readonly name: string;
  readonly vintage: Vintage;
  /** The last day for records of the published figure; null where it is not known. */
  readonly deadline: Day | null;
  /** Whether there is a published row; where there is none, the figure is nobody. */
  readonly isPublished: boolean;
  readonly published: Amount;
  readonly local: Amount;
  readonly difference: Amount;
  /** Causes that are not nothing, in the order in which records are attributed. */
  readonly named: readonly NamedCause[];
  /** The difference less the named causes, always exactly. */
  readonly unexplained: Amount;
  readonly possible: readonly BoundedCause[];
  /** What is left of the unexplained if all that is possible were so. */
  readonly withoutCause: Amount;
}

/** A store's local figures beside the published ones. */
export interface Reconciliation {
  /** Largest differences first. */
  readonly differing: readonly ReconciledCell[];
  /** Cells whose figures are the same, in all and within the limit. */
  readonly agreeing: readonly CellKey[];
  /** The tables that were laid beside each other. */
  readonly tables: readonly (TableKey & {
    readonly vintage: Vintage;
    readonly deadline: Day | null;
    readonly files: readonly string[];
  })[];
  readonly notPublished: readonly UnpublishedTable[];
}

/** Which record a difference is about: the submission, and the row of its file from 1. Nothing of the patient. */
export interface RecordReference extends CellKey {
  readonly cause: ExactCause | PossibleCause;
  readonly submission: string;
  readonly file: string;
  readonly row: number;
}
