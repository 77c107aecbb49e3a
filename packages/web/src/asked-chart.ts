import { type ChartQuestion, toAskedPeriod, toChoice } from '@clockstop/answers';
import { bases, type Store, UserError } from '@clockstop/counts';
import { isStandardId, nearestStandardIds, type Period } from '@clockstop/rules';
import { basisFor, firstChart } from './first-chart.ts';
import type { Order } from './national-chart/ordered-rows.ts';
import { type Query, textOf } from './query.ts';
import { askedVintage } from './site/asked-figures.ts';

/** What an address asks of the national chart. */
export interface AskedChart {
  readonly question: ChartQuestion;
  readonly order: Order;
  /** Whether the address is the permanent one: it names period and basis, and leaves nothing empty. */
  readonly isComplete: boolean;
}

/**
 * Reads the query `period`, `basis`, `vintage` and `sort`; what is missing is chosen. Throws UserError where one of
 * them is not a choice.
 */
export function askedChart(query: Query, store: Store): AskedChart {
  const period = periodOf(query) ?? firstChart(store).period;
  const basis = choiceOf(query, 'basis', bases) ?? basisFor(store, period);
  const vintage = askedVintage(query);
  return {
    question: { period, basis, ...(vintage === undefined ? {} : { vintage }) },
    order: orderOf(query),
    isComplete: textOf(query, 'period') !== '' && textOf(query, 'basis') !== '' && query.vintage !== '',
  };
}

function periodOf(query: Query): Period | null {
  const text = textOf(query, 'period');
  return text === '' ? null : toAskedPeriod(text);
}

function choiceOf<Choice extends string>(
  query: Query,
  option: string,
  choices: readonly Choice[],
): Choice | null {
  const text = textOf(query, option);
  return text === '' ? null : toChoice(text, option, choices);
}

function orderOf(query: Query): Order {
  const text = textOf(query, 'sort');
  if (text === '' || text === 'name') return 'name';
  if (isStandardId(text)) return text;
  throw new UserError('not-a-standard', { text, nearest: nearestStandardIds(text).join(', ') });
}
