import { listInWords } from '../words/list-in-words.ts';
import { percentInWords, targetInWords } from '../words/percent-in-words.ts';
import { meets, type RankChartData, type RankChartRow } from './rank-chart-data.ts';

/** The finding of a rank chart: who is first, and how sure that is. */
export function rankTitle(data: RankChartData): string {
  const ranked = data.rows.filter(({ rank }) => rank !== null);
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [leader] = leaders;
  if (leader === undefined) return `Nobody has a rank for ${data.measure}`;
  const share = shareOf(leader, data);
  if (ranked.length === 1) return `${leader.name} has ${share}, with nobody to compare`;
  if (leaders.length === ranked.length) return `All ${ranked.length} have the same share, ${share}`;
  if (leaders.length > 1)
    return `${listInWords(leaders.map(({ name }) => name))} are joint first with ${share}`;
  return `${leader.name} is first of ${ranked.length} with ${share}${howSure(data, leader, ranked)}`;
}

function howSure(
  { of }: RankChartData,
  { low, high }: RankChartRow,
  ranked: readonly RankChartRow[],
): string {
  if (low === null || high === null) return '';
  if (of === 'rank') return high <= 1 ? ', and clearly so' : `, but its place may be as low as ${high}`;
  const near = ranked.filter((row) => row.rank !== 1 && row.high !== null && row.high >= low).length;
  return near === 0 ? ', clear of the others' : `, within chance of ${near} other${near === 1 ? '' : 's'}`;
}

/** What a rank chart shows, for who cannot see it. */
export function rankSentence(data: RankChartData, title: string): string {
  const without = data.rows.filter(({ rank }) => rank === null).length;
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    targetSentence(data),
    data.england == null ? '' : `England has ${percentInWords(data.england, data.target ?? null)}.`,
    without === 0 ? '' : `${without} of ${data.rows.length} ${without === 1 ? 'has' : 'have'} no rank.`,
    hasIntervals(data) ? `The line through each dot shows: ${intervalInWords(data).toLowerCase()}.` : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function targetSentence({ rows, target }: RankChartData): string {
  const known = rows.map((row) => meets(row, target)).filter((met) => met !== null);
  if (target === null || target === undefined || known.length === 0) return '';
  return `${known.filter((met) => met).length} of ${known.length} reach the target of ${targetInWords(target)}.`;
}

/** Whether any row has an interval to draw. */
export function hasIntervals({ rows }: RankChartData): boolean {
  return rows.some(({ low, high }) => low !== null && high !== null);
}

/** What the line through a dot means. */
export function intervalInWords({ of, confidence = 0.95 }: RankChartData): string {
  return `Where the ${of} lies with ${targetInWords(confidence)} confidence`;
}

/** A row's share as it is written beside it. */
export function shareOf({ share }: RankChartRow, { target }: RankChartData): string {
  return share === null ? 'no figures' : percentInWords(share, target ?? null);
}
