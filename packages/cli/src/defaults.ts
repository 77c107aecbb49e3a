/** What is meant when a period or a basis is not said. */
import type { Basis, Store } from '@clockstop/counts';
import { answer, UserError } from '@clockstop/counts';
import { isMonth, type Period, type StandardId } from '@clockstop/rules';

/** The latest month for which the store has the standard. Throws UserError when it has none at all. */
export function defaultPeriod({ sources, folder }: Store, standard: StandardId): Period {
  const periods = sources.flatMap(({ slices }) =>
    slices.filter((slice) => slice.standard === standard).map(({ period }) => period),
  );
  const latest = periods.filter(isMonth).sort().at(-1) ?? periods.sort().at(-1);
  if (latest === undefined) throw new UserError('empty-store', { store: folder });
  return latest as Period;
}

/** Provider where the files have the standard on that basis, else commissioner. */
export function defaultBasis({ sources }: Store, standard: StandardId, period: Period): Basis {
  const found = answer(sources, { standard, period, basis: 'provider', by: [] });
  if (found.kind === 'answered') return 'provider';
  const other = answer(sources, { standard, period, basis: 'commissioner', by: [] });
  return other.kind === 'answered' ? 'commissioner' : 'provider';
}
