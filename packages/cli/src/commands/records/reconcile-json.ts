/** A reconciliation as JSON, in patients: halves are exact. */
import { toPatients } from '@clockstop/counts';
import { type Amount, causes, type ReconciledCell, type Reconciliation } from '@clockstop/records';

/** What `clockstop records reconcile --json` prints. */
export function toReconciliationJson({ differing, agreeing, tables, notPublished }: Reconciliation): unknown {
  return {
    unit: 'patients; differences are published less local',
    tables,
    differing: differing.map(cellJson),
    agreeing,
    notPublished: notPublished.map(({ standard, month, basis, reason }) => ({
      standard,
      month,
      basis,
      reason,
    })),
    causes: causes.map(({ sources, ...cause }) => ({ ...cause, sources: sources.map(({ title }) => title) })),
  };
}

function cellJson(cell: ReconciledCell): unknown {
  const { named, possible, vintage, deadline, isPublished, ...rest } = cell;
  return {
    ...rest,
    ...{ vintage, deadline, isPublished },
    published: patients(cell.published),
    local: patients(cell.local),
    difference: patients(cell.difference),
    named: named.map(({ amount, ...cause }) => ({ ...cause, ...patients(amount) })),
    unexplained: patients(cell.unexplained),
    possible: possible.map(({ low, high, couldExplain, ...cause }) => ({
      ...cause,
      low: patients(low),
      high: patients(high),
      couldExplain: patients(couldExplain),
    })),
    withoutCause: patients(cell.withoutCause),
  };
}

function patients({ total, within }: Amount): Amount {
  return { total: toPatients(total) + 0, within: toPatients(within) + 0 };
}
