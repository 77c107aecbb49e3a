import type { Vintage } from '@clockstop/counts';
import { type Day, halfYearRevision, type Month, submissionDeadlines } from '@clockstop/rules';

/** The months of which the deadlines can be worked out. */
const [FIRST, LAST] = ['2017-12', '2035-04'];

/**
 * The last day on which a record can have been submitted to be in a published figure of the month: for a provisional one
 * the deadline of the month, for any other that of the revision of its half-year, which is the later. Null for months of
 * which the deadlines are not known.
 */
export function deadlineOf(month: Month, vintage: Vintage): Day | null {
  if (month < FIRST || month > LAST) return null;
  return vintage === 'provisional' ? submissionDeadlines(month).upload : halfYearRevision(month).upload;
}
