import type { ChartQuestion } from '@clockstop/answers';
import { type Basis, type Store, UserError, type Vintage } from '@clockstop/counts';
import { isStandardId, nearestStandardIds, type Period, parsePeriod } from '@clockstop/rules';
import { basisFor, firstChart } from './first-chart.ts';
import type { Order } from './national-chart/ordered-rows.ts';
import { type Query, textOf } from './query.ts';
import { bases } from './words/basis-in-words.ts';
import { vintages } from './words/vintage-in-words.ts';

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
  const vintage = choiceOf(query, 'vintage', vintages);
  return {
    question: { period, basis, ...(vintage === null ? {} : { vintage }) },
    order: orderOf(query),
    isComplete: textOf(query, 'period') !== '' && textOf(query, 'basis') !== '' && query.vintage !== '',
  };
}

function periodOf(query: Query): Period | null {
  const text = textOf(query, 'period');
  if (text === '') return null;
  const period = parsePeriod(text);
  if (period === null) throw new UserError('not-a-period', { text });
  return period;
}

function choiceOf<Choice extends Basis | Vintage>(
  query: Query,
  option: string,
  choices: readonly Choice[],
): Choice | null {
  const text = textOf(query, option);
  if (text === '') return null;
  const choice = choices.find((each) => each === text);
  if (choice === undefined)
    throw new UserError('not-a-choice', { text, option, choices: choices.join(', ') });
  return choice;
}

function orderOf(query: Query): Order {
  const text = textOf(query, 'sort');
  if (text === '' || text === 'name') return 'name';
  if (isStandardId(text)) return text;
  throw new UserError('not-a-standard', { text, nearest: nearestStandardIds(text).join(', ') });
}
