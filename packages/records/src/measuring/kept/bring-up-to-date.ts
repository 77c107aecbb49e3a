/** Brings the counts of a store up to date: what was measured before is kept, and only what has changed is measured. */
import { type Database, openDatabase, sweepMonths } from '@clockstop/counts';
import { spillInto } from '../../store/files/spill-into.ts';
import { sweepWorkedOut } from '../../store/files/worked-out.ts';
import { keyPaths } from '../../store/merge/row-keys.ts';
import type { StoredSubmission } from '../../store/submission.ts';
import { applyStep } from './apply-step.ts';
import { measureStep, type StepOptions } from './measure-step.ts';
import {
  filesOfState,
  type MeasuredState,
  nothingMeasured,
  readState,
  rulesOf,
  writeState,
} from './measured-state.ts';
import { planSteps, type Step } from './plan-steps.ts';

/** Counts that are up to date. */
export interface UpToDate {
  readonly state: MeasuredState;
  /** How many submissions came or went since they were measured last; null where everything was measured. */
  readonly changed: number | null;
}

/**
 * The counts of these submissions, of which some may be withdrawn. Each step is written down when it is done, so that
 * measuring that was cut short goes on from there. What was kept and cannot be worked with is made again from nothing.
 */
export async function bringUpToDate(
  stored: readonly StoredSubmission[],
  options: StepOptions,
): Promise<UpToDate> {
  const rules = rulesOf(options.settings);
  const known = readState(options.store, rules, stored);
  const steps = planSteps(stored, known.submissions);
  if (steps === null || known.submissions.length === 0) return measureAnew(stored, rules, options);
  try {
    const state = await takeSteps(known, steps, options);
    return { state, changed: differing(known.submissions, state.submissions) };
  } catch {
    return measureAnew(stored, rules, options);
  }
}

/** Nothing that was kept is used: what else is wrong shows here as well. */
async function measureAnew(
  stored: readonly StoredSubmission[],
  rules: string,
  options: StepOptions,
): Promise<UpToDate> {
  sweepWorkedOut(options.store, []);
  const steps = planSteps(stored, []) ?? [];
  return { state: await takeSteps(nothingMeasured(rules), steps, options), changed: null };
}

async function takeSteps(
  from: MeasuredState,
  steps: readonly Step[],
  options: StepOptions,
): Promise<MeasuredState> {
  let state = from;
  for (const [at, step] of steps.entries()) {
    const before = state;
    state = await withDatabase(options.store, async (database) => {
      const progress = progressOf(options, at, steps.length);
      const measured = await measureStep(database, step, { ...options, ...progress });
      return applyStep(database, options.store, { state: before, step, measured });
    });
    writeState(options.store, state);
  }
  return state;
}

function differing(some: readonly string[], others: readonly string[]): number {
  return new Set(some).symmetricDifference(new Set(others)).size;
}

/** Takes out the files that the state does not need, and what measuring that was cut short has left. */
export async function sweep(
  database: Database,
  store: string,
  { state, stored }: { readonly state: MeasuredState; readonly stored: readonly StoredSubmission[] },
): Promise<void> {
  sweepMonths(store, state.months);
  const needed = [...filesOfState(store, state), ...(await keyPaths(database, store, stored))];
  sweepWorkedOut(store, needed);
}

/** Each step has a database of its own, so that nothing of it stays in memory. */
async function withDatabase<T>(store: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(2, '1GB');
  try {
    await spillInto(database, store);
    return await use(database);
  } finally {
    database.close();
  }
}

function progressOf({ onProgress }: StepOptions, at: number, steps: number): Pick<StepOptions, 'onProgress'> {
  if (onProgress === undefined) return {};
  return { onProgress: (done, all) => onProgress(at * all + done, steps * all) };
}
