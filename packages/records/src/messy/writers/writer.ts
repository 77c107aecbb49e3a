import type { ProblemId } from '../../checking/problem.ts';
import type { Draft } from '../draft.ts';
import type { Plant } from '../plants/plant.ts';
import type { Random } from '../random.ts';

/** A way to write a record so that it, or the whole file because of it, has a problem of the first stage. */
export type Structure = {
  readonly id: ProblemId;
  /** Whether the record is rejected, the record and all the rest of the file, or the file is only remarked upon. */
  readonly about: 'record' | 'rest' | 'file';
  /** How many of them a file is given at the most. */
  readonly most: number;
  readonly write: (draft: Draft, random: Random) => Buffer;
};

/** How a layout is written, and what can be wrong in it. */
export type Writer = {
  readonly header: string;
  readonly footer: string;
  readonly write: (draft: Draft) => string;
  readonly structures: readonly Structure[];
  /** What the values of its records can be given. */
  readonly plants: readonly Plant[];
  /** What is remarked upon in the file as a whole, whatever its records. */
  readonly remarks: readonly ProblemId[];
};

/** Many records can be given this. */
export const ANY_NUMBER = Number.MAX_SAFE_INTEGER;

/** The columns of comments. */
export const commentColumns = [
  'firstSeenDelayComment',
  'diagnosisDelayComment',
  'treatmentDelayComment',
  'referralDelayComment',
  'upgradeDelayComment',
] as const;
