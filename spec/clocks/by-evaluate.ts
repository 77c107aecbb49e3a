import {
  compile,
  type Day,
  defaults,
  evaluate,
  isStandardId,
  type RecordDimension,
  recordDimensions,
  type Settings,
  type Standard,
  type StandardId,
  settle,
  standardById,
} from '@clockstop/rules';
import { notCounted, shareCell, yesNo } from './outcome.ts';
import type { Case } from './read-table.ts';

/** What `evaluate` makes of a case, in the cells that the table draws. */
export function byEvaluate(
  { pathway, standard: id, expected }: Case,
  asOf: Day,
  settings: Settings = defaults,
  standardOf: (id: StandardId) => Standard = standardById,
): Readonly<Record<string, string>> {
  if (!isStandardId(id)) throw new Error(`no standard ${id}`);
  const standard = standardOf(id);
  const heads = Object.keys(expected);
  const result = evaluate(standard, pathway, asOf, settings);
  if (result.state === 'running') {
    const { days, targetDate, breachDate, daysLeft } = result;
    const cells = {
      days: heads.includes('state') ? `${days}` : '–',
      target: targetDate,
      breach: breachDate,
      left: `${daysLeft}`,
    };
    return only(heads, { state: result.state, counted: 'no', ...cells });
  }
  if (result.state !== 'counted') return only(heads, { ...notCounted(heads), state: result.state });
  const { days, within, band, month, how, shares } = result;
  return only(heads, {
    ...labelsOf(standard, pathway, heads, settings),
    state: result.state,
    counted: 'yes',
    days: String(days),
    within: yesNo(within),
    band,
    month,
    how,
    shares: shares.map(({ provider, within, total }) => shareCell(provider, within, total)).join(', '),
  });
}

function labelsOf(
  standard: Standard,
  pathway: Case['pathway'],
  heads: readonly string[],
  settings: Settings,
): Record<string, string> {
  const wanted = recordDimensions.filter((dimension: RecordDimension) => heads.includes(dimension));
  const labelled = wanted.map((dimension) => {
    const label = standard.clock.labels[dimension];
    return [dimension, label === undefined ? '–' : (compile(settle(label, settings))(pathway) ?? '–')];
  });
  return Object.fromEntries(labelled);
}

function only(heads: readonly string[], cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(heads.map((head) => [head, cells[head] ?? '–']));
}
