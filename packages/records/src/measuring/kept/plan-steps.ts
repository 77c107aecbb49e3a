/** The way from the submissions that were measured to those that count now, in steps that are small enough to work on. */
import { identityOf, type StoredSubmission, type Submission } from '../../store/submission.ts';

/** One step: the submissions before and after it, in their order. */
export type Step = { readonly from: readonly Submission[]; readonly to: readonly Submission[] };

/** How many records may come at one go: they are merged in memory. */
const MOST_RECORDS = 1_500_000;

/**
 * The steps. `measured` are the identities of the submissions that were measured; those that left come out in the first
 * step. Where more goes than stays, it is quicker to begin with nothing: null.
 */
export function planSteps(
  stored: readonly StoredSubmission[],
  measured: readonly string[],
): readonly Step[] | null {
  const before = new Set(measured);
  const isBefore = (one: Submission) => before.has(identityOf(one));
  const stay = stored.filter((one) => isBefore(one) && !one.isWithdrawn);
  const go = stored.filter((one) => isBefore(one) && one.isWithdrawn);
  if (recordsOf(go) > recordsOf(stay)) return null;
  const batches = batchesOf(stored.filter((one) => !isBefore(one) && !one.isWithdrawn));
  if (go.length > 0 && batches.length === 0) batches.push([]);
  const steps: Step[] = [];
  let [from, to] = [[...stay, ...go], stay];
  for (const batch of batches) {
    to = [...to, ...batch];
    steps.push({ from: inOrder(stored, from), to: inOrder(stored, to) });
    from = to;
  }
  return steps;
}

function recordsOf(submissions: readonly Submission[]): number {
  return submissions.reduce((sum, { records }) => sum + records, 0);
}

function batchesOf(submissions: readonly StoredSubmission[]): StoredSubmission[][] {
  const batches: StoredSubmission[][] = [];
  for (const one of submissions) {
    const last = batches.at(-1);
    if (last === undefined || recordsOf(last) + one.records > MOST_RECORDS) batches.push([one]);
    else last.push(one);
  }
  return batches;
}

function inOrder(
  stored: readonly StoredSubmission[],
  some: readonly StoredSubmission[],
): readonly StoredSubmission[] {
  return stored.filter((one) => some.includes(one));
}
