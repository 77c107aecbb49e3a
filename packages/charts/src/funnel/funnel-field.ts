import { numberTicks } from '../frame/number-ticks.ts';
import { AXIS_SIZE, shareDomain, shareTick } from '../frame/share-axis.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { countInWords } from '../words/count-in-words.ts';
import { countTicks } from './count-ticks.ts';
import type { CountedPoint } from './funnel-chart-data.ts';

/** Where a funnel is drawn: its edges in pixels, and what its axes run over. */
export interface FunnelField {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The denominators, on a logarithmic scale so that 10 and 100,000 can both be seen. */
  readonly counts: readonly [number, number];
  readonly shares: readonly [number, number];
}

/** A labelled place on an axis, in pixels. */
export interface FieldTick {
  readonly at: number;
  readonly text: string;
}

const TOP = 10;
const BELOW = 44;
const BESIDE = 8;
const MOST_SHARE_TICKS = 6;
const BETWEEN = 14;

/** The field for points in the order of their denominators, at least one, on so many pixels of width. */
export function fieldFor(points: readonly CountedPoint[], target: number, width: number): FunnelField {
  const height = Math.min(460, Math.max(300, Math.round(width * 0.62)));
  const counts = countDomain(points);
  const left = BESIDE + textWidth('99.5%', AXIS_SIZE);
  const right = width - Math.max(BESIDE, textWidth(countInWords(Math.round(counts[1])), AXIS_SIZE) / 2);
  const shares = shareDomain(sharesToShow(points, target));
  return { width, height, left, right, top: TOP, bottom: height - BELOW, counts, shares };
}

/** Where a denominator is, in pixels from the left. */
export function xOf(count: number, { left, right, counts: [from, until] }: FunnelField): number {
  return left + (Math.log(count / from) / Math.log(until / from)) * (right - left);
}

/** Where a share is, in pixels from the top. */
export function yOf(share: number, { top, bottom, shares: [low, high] }: FunnelField): number {
  return bottom - ((share - low) / (high - low)) * (bottom - top);
}

/** The labelled shares. */
export function shareTicks(field: FunnelField): readonly FieldTick[] {
  return numberTicks(field.shares, MOST_SHARE_TICKS, false).map((share) => ({
    at: yOf(share, field),
    text: shareTick(share),
  }));
}

/** The labelled denominators: as many round ones as have room beside each other. */
export function denominatorTicks(field: FunnelField): readonly FieldTick[] {
  const toTick = (count: number): FieldTick => ({ at: xOf(count, field), text: countInWords(count) });
  return countTicks(field.counts, (counts) => areApart(counts.map(toTick))).map(toTick);
}

function areApart(ticks: readonly FieldTick[]): boolean {
  return ticks.every(({ at, text }, place) => {
    const next = ticks[place + 1];
    if (next === undefined) return true;
    return next.at - at >= (textWidth(text, AXIS_SIZE) + textWidth(next.text, AXIS_SIZE)) / 2 + BETWEEN;
  });
}

/** From below the smallest denominator to above the largest; a single one stands in the middle. */
function countDomain(points: readonly CountedPoint[]): [number, number] {
  const [least, most] = [points.at(0)?.denominator ?? 1, points.at(-1)?.denominator ?? 1];
  const room = least === most ? 2 : Math.max(1.06, (most / least) ** 0.03);
  return [least / room, most * room];
}

/** All shares, and the outer limits in the middle of the denominators; at small ones the limits may leave the field. */
function sharesToShow(points: readonly CountedPoint[], target: number): readonly number[] {
  const middle = points[Math.floor(points.length / 2)];
  const limits = middle === undefined ? [] : [middle.lower998, middle.upper998];
  return [target, ...limits, ...points.map(({ share }) => share)];
}
