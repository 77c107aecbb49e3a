import { type StoredPeriod, storedPeriods, toAskedPeriod, toChoice } from '@clockstop/answers';
import { bases, type Store, type Vintage } from '@clockstop/counts';
import { basisFor, firstChart } from '../first-chart.ts';
import type { FiguresChosen } from '../pages/figures-form.tsx';
import { publicVintages } from '../public-vintages.ts';
import { type Query, textOf } from '../query.ts';

/**
 * Reads `period`, `basis` and `vintage` of a query; what is left open is chosen from `periods`, or from all of the store
 * where those are none: the latest month with most of its standards, on the basis with more of them. Throws UserError
 * where a word is no choice, and `empty-store` where there is nothing to choose from.
 */
export function askedFigures(
  store: Store,
  query: Query,
  periods: readonly StoredPeriod[] = [],
): FiguresChosen {
  const choices = periods.length > 0 ? periods : storedPeriods(store);
  const period = textOf(query, 'period');
  const chosen = period === '' ? firstChart(store, choices).period : toAskedPeriod(period);
  const basis = textOf(query, 'basis');
  const vintage = askedVintage(query);
  return {
    period: chosen,
    basis: basis === '' ? basisFor(store, chosen, choices) : toChoice(basis, 'basis', bases),
    ...(vintage === undefined ? {} : { vintage }),
  };
}

/** The vintage that a query names; only those that may be shown to everyone can be asked for. */
export function askedVintage(query: Query): Vintage | undefined {
  const text = textOf(query, 'vintage');
  return text === '' ? undefined : toChoice(text, 'vintage', publicVintages);
}
