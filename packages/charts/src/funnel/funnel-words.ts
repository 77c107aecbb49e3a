import type { FunnelFlag } from '@clockstop/statistics';
import { countInWords, manyInWords } from '../words/count-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import { type CountedPoint, countedPoints, type FunnelChartData } from './funnel-chart-data.ts';

/** The share of points that chance alone puts beyond both limits of a pair, at the most. */
const BEYOND_95 = 0.05;
const BEYOND_998 = 0.002;

/** The finding of a funnel chart: how many are beyond what chance explains, those that are worse first. */
export function funnelTitle(data: FunnelChartData): string {
  const points = countedPoints(data);
  const [first] = points;
  if (first === undefined) return `Nobody was counted for ${data.measure}`;
  if (points.length === 1) return `${first.name} has ${percentInWords(first.share)}, with nobody to compare`;
  const all = manyInWords(points.length, nounOf(data));
  if (points.every(({ share }) => share === first.share))
    return `All ${all} have the same share, ${percentInWords(first.share)}`;
  return beyondTitle(data, points) ?? withinTitle(all, points);
}

/** What a funnel chart shows, for who cannot see it. */
export function funnelSentence(data: FunnelChartData, title: string): string {
  const points = countedPoints(data);
  const without = data.funnel.points.length - points.length;
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    data.funnel.target === null
      ? ''
      : `The target is the share of all together, ${percentInWords(data.funnel.target)}.`,
    spreadInWords(data),
    ...(points.length < 2 ? [] : [...foundSentences(data, points), expectedSentence(data, points.length)]),
    without === 0 ? '' : `${manyInWords(without, `${nounOf(data)} has`, `${nounOf(data)}s have`)} no cases.`,
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** What the limits allow for, as it is written in the picture and in the sentence; nothing where there are none. */
export function spreadInWords(data: FunnelChartData): string {
  const { phi, tau2, correlation } = data.funnel;
  if (phi === null || tau2 === null || countedPoints(data).length < 2) return '';
  const spread = `Over-dispersion: the spread between ${nounOf(data)}s is ${figure(phi)} times that of chance (phi)`;
  return correlation === null || correlation === 0
    ? `${spread}; the limits are those of chance alone.`
    : `${spread}; the limits allow for it (tau² ${figure(tau2)}).`;
}

/** What one of the organisations is called. */
export function nounOf({ noun = 'organisation' }: FunnelChartData): string {
  return noun;
}

type Side = 'low' | 'high';

function sidesOf({ improvement }: FunnelChartData): readonly [Side, Side] {
  return improvement === 'increase' ? ['low', 'high'] : ['high', 'low'];
}

function flagged(points: readonly CountedPoint[], ...flags: readonly FunnelFlag[]): readonly CountedPoint[] {
  return points.filter(({ flag }) => flags.includes(flag));
}

function beyondTitle(data: FunnelChartData, points: readonly CountedPoint[]): string | null {
  const [one, other] = sidesOf(data)
    .map((side) => ({ side, count: flagged(points, `${side}998`).length }))
    .filter(({ count }) => count > 0);
  if (one === undefined) return null;
  const start = `${one.count} of ${manyInWords(points.length, nounOf(data))} ${are(one.count)} ${one.side}er`;
  const explains = data.funnel.correlation ? 'chance and their usual spread explain' : 'chance explains';
  return `${start} than ${explains}${other ? `, ${other.count} ${are(other.count)} ${other.side}er` : ''}`;
}

function withinTitle(all: string, points: readonly CountedPoint[]): string {
  const near = flagged(points, 'high95', 'low95').length;
  return near === 0
    ? `None of ${all} differs from the others by more than chance explains`
    : `None of ${all} is beyond the 99.8% limits, ${countInWords(near)} beyond the 95% limits`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** Who is beyond each limit of 99.8%, and how many beyond those of 95%. */
function foundSentences(data: FunnelChartData, points: readonly CountedPoint[]): readonly string[] {
  const far = sidesOf(data).map((side) => {
    const found = flagged(points, `${side}998`);
    const names = listInWords(found.map(({ name }) => name));
    return found.length === 0 ? '' : `${placeOf(side)} the 99.8% limit: ${names}.`;
  });
  return [...far, nearSentence(data, points)];
}

function nearSentence(data: FunnelChartData, points: readonly CountedPoint[]): string {
  const [worse, better] = sidesOf(data);
  const count = (side: Side): string => countInWords(flagged(points, `${side}95`, `${side}998`).length);
  return `Beyond the 95% limits: ${count(worse)} ${worse}er, ${count(better)} ${better}er.`;
}

function placeOf(side: Side): string {
  return side === 'low' ? 'Below' : 'Above';
}

function expectedSentence({ funnel }: FunnelChartData, count: number): string {
  const [near, far] = [count * BEYOND_95, count * BEYOND_998].map(atMost);
  return `${funnel.correlation ? 'Chance with that spread' : 'Chance alone'} would put ${near} of ${countInWords(count)} beyond the 95% limits on average, and ${far} beyond the 99.8% limits.`;
}

function atMost(expected: number): string {
  return expected < 0.1 ? 'fewer than 0.1' : `at most ${countInWords(Math.ceil(expected * 10 - 1e-9) / 10)}`;
}

function figure(value: number): string {
  return String(Number(value.toPrecision(2)));
}
