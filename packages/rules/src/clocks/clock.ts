import type { AssumptionId } from '../assumptions/assumption-id.ts';
import type { Expression } from '../expression/expression.ts';
import type { Source } from '../source.ts';
import type { RecordDimension } from '../vocabulary/record-dimension.ts';
import type { Allocation } from './allocation.ts';

/**
 * One thing that must be true of a pathway. Sentences name columns in braces, `{referralType}`, which `explain` replaces
 * by what the pathway has in them. What is unknown is not true.
 */
export type Condition = {
  readonly test: Expression<'truth'>;
  /** What to say when it holds. */
  readonly met: string;
  /** What to say when it does not: the reason why the pathway is left out. */
  readonly unmet: string;
  /** What to say of pathways in general that are left out by it; without it they are never said to be. */
  readonly leftOut?: LeftOut;
  readonly sources: readonly Source[];
};

/**
 * Why pathways are left out by a condition, as part of a list and with nothing of a patient: where it cannot be told, and
 * where it does not hold. Null where such a pathway is not left out, but belongs to another standard.
 */
type LeftOut = { readonly unknown: string | null; readonly not: string | null };

/** An event that starts or stops the clock, or by whose date a pathway is reported. */
export type ClockEvent = {
  readonly at: Expression<'date'>;
  /** What happened, as the end of "The clock starts when …". */
  readonly what: string;
  /** What to say when it has not happened, or is not recorded. */
  readonly missing: string;
  readonly sources: readonly Source[];
};

/** Days taken off the wait. */
export type Adjustment = {
  /** Unknown counts as none. */
  readonly days: Expression<'number'>;
  /** The reason, as the end of "… days are taken off …". */
  readonly what: string;
  readonly sources: readonly Source[];
};

/** How a standard is measured on one pathway: everything about it that both engines need. */
export type Clock = {
  /** Whom the standard is for. It must hold of running clocks and of finished ones. */
  readonly applies: readonly Condition[];
  readonly start: ClockEvent;
  readonly stop: ClockEvent;
  readonly adjustments: readonly Adjustment[];
  /** What else must hold for a pathway to be counted once its clock has stopped. */
  readonly counts: readonly Condition[];
  /** What must hold for a clock that has not stopped to be running. */
  readonly runs: readonly Condition[];
  /** The event in whose month the pathway is reported. */
  readonly reported: ClockEvent;
  /** Whom the pathway counts for. */
  readonly allocation: Allocation;
  /** The labels under which it is counted, for the breakdowns it has. */
  readonly labels: Readonly<Partial<Record<RecordDimension, Expression<'text'>>>>;
  /** The assumptions that can change its result. */
  readonly assumptions: readonly AssumptionId[];
};
