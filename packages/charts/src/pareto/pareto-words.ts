import { countInWords, manyInWords } from '../words/count-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import type { ParetoChartData } from './pareto-chart-data.ts';
import { type RunningRow, type RunningShares, reachedAfter } from './running-shares.ts';

/** The tenths of all that a Pareto chart marks: 80%. */
export const MOST_OF_ALL = 8;
const HALF = 5;

/** The finding of a Pareto chart: how few account for half. */
export function paretoTitle(data: ParetoChartData, shares: RunningShares): string {
  const { noun = 'organisation', counted = 'breaches' } = data;
  const [first] = shares.rows;
  const half = reachedAfter(shares, HALF);
  if (first === undefined) return `Nobody was counted for ${data.measure}`;
  const all = manyInWords(shares.rows.length, noun);
  if (half === null) return `No ${counted} in ${shares.rows.length === 1 ? first.name : `any of ${all}`}`;
  if (shares.rows.length === 1)
    return `${first.name} accounts for all ${countInWords(first.count)} ${counted}`;
  if (shares.rows.at(-1)?.count === first.count)
    return `All ${all} have as many ${counted}, ${countInWords(first.count)} each`;
  if (half === 1)
    return `${first.name} accounts for ${percentInWords(first.share ?? 0)} of all ${counted}, the most of ${all}`;
  return `${half} of ${all} account for half of all ${counted}`;
}

/** What a Pareto chart shows, for who cannot see it. */
export function paretoSentence(data: ParetoChartData, shares: RunningShares, title: string): string {
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    ...(shares.total === 0
      ? []
      : [mostSentence(shares), reachedSentence(data, shares), tiedSentence(shares)]),
    noneSentence(data, shares),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** Where 80% of all is reached, as it is written in the picture. */
export function reachedInWords({ noun = 'organisation' }: ParetoChartData, shares: RunningShares): string {
  const after = reachedAfter(shares, MOST_OF_ALL) ?? 0;
  return `80% reached with ${countInWords(after)} of ${manyInWords(shares.rows.length, noun)}`;
}

/** The count of a row as it is written on its bar: `12`, `12 of 80`. */
export function countOfRow({ count, of }: { readonly count: number; readonly of?: number }): string {
  return of === undefined ? countInWords(count) : `${countInWords(count)} of ${countInWords(of)}`;
}

function mostSentence({ rows, total }: RunningShares): string {
  const most = rows.filter(({ place }) => place === 1);
  const [first] = most;
  if (first === undefined || rows.length === 1) return '';
  const names = listInWords(most.map(({ name }) => name));
  const [have, many] =
    most.length === 1 ? ['has', countOfRow(first)] : ['have', `${countInWords(first.count)} each`];
  return `${names} ${have} the most, ${many}; there are ${countInWords(total)} in all.`;
}

function reachedSentence(data: ParetoChartData, shares: RunningShares): string {
  return shares.rows.length === 1 ? '' : `${reachedInWords(data, shares)}.`;
}

/** Who else has as many as the last that is needed for 80%, so that which of them is needed is by name alone. */
function tiedSentence(shares: RunningShares): string {
  const after = reachedAfter(shares, MOST_OF_ALL) ?? 0;
  const [last, next] = [shares.rows[after - 1], shares.rows[after]];
  if (last === undefined || next === undefined || next.count !== last.count) return '';
  const tied = shares.rows.filter(({ count }: RunningRow) => count === last.count);
  return `There, ${listInWords(tied.map(({ name }) => name))} are tied with ${countInWords(last.count)} each.`;
}

function noneSentence({ counted = 'breaches' }: ParetoChartData, { rows, total }: RunningShares): string {
  const none = rows.filter(({ count }) => count === 0).length;
  return none === 0 || total === 0
    ? ''
    : `${countInWords(none)} ${none === 1 ? 'has' : 'have'} no ${counted}.`;
}
