import type { FunnelFlag } from '@clockstop/statistics';
import { colours } from '../colours.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { filled, hollow, type Shape } from '../frame/shape.ts';
import type { CountedPoint, FunnelChartData } from './funnel-chart-data.ts';

type Improvement = FunnelChartData['improvement'];

/** The line of all together and the two pairs of limits. */
export const ALL = { stroke: colours.text, width: 2 };
export const LIMITS_95 = { stroke: colours.quiet, dashes: '5 4', width: 1.5 };
export const LIMITS_998 = { stroke: colours.quiet, width: 1.5 };

/** The flags in the order in which they are drawn and explained: what is seen first comes last. */
const FLAGS: readonly FunnelFlag[] = ['none', 'high95', 'low95', 'high998', 'low998'];
const WITHIN: Shape = { form: 'circle', fill: colours.line, stroke: colours.paper };
const SIZES: Readonly<Record<FunnelFlag, number>> = { none: 8, high95: 9, low95: 9, high998: 11, low998: 11 };

/** The points of one look: their shape and its size. */
interface FlaggedPoints {
  readonly flag: FunnelFlag;
  readonly shape: Shape;
  readonly size: number;
  readonly points: readonly CountedPoint[];
}

/** The points by their flags, those that stand out most at the end. */
export function byFlag(points: readonly CountedPoint[], improvement: Improvement): readonly FlaggedPoints[] {
  return FLAGS.map((flag) => ({
    flag,
    shape: shapeOf(flag, improvement),
    size: SIZES[flag],
    points: points.filter((point) => point.flag === flag),
  })).filter((each) => each.points.length > 0);
}

/** The entries of the key for the flags that occur, worst and best first. */
export function flagKey(points: readonly CountedPoint[], improvement: Improvement): readonly KeyItem[] {
  return byFlag(points, improvement)
    .toReversed()
    .map(({ flag, shape }) => ({ kind: 'shape', shape, text: flagInWords(flag, improvement) }));
}

/** A flag in words: `Worse: below the 99.8% limit`. */
export function flagInWords(flag: FunnelFlag, improvement: Improvement): string {
  if (flag === 'none') return 'Within the limits';
  const better = isHigh(flag) === (improvement === 'increase');
  return `${better ? 'Better' : 'Worse'}: ${isHigh(flag) ? 'above' : 'below'} the ${levelOf(flag)} limit`;
}

/** Upwards is high and downwards low; filled is beyond 99.8% and open beyond 95%; the colour says better or worse. */
function shapeOf(flag: FunnelFlag, improvement: Improvement): Shape {
  if (flag === 'none') return WITHIN;
  const colour = isHigh(flag) === (improvement === 'increase') ? colours.blue : colours.orange;
  return (levelOf(flag) === '99.8%' ? filled : hollow)(isHigh(flag) ? 'up' : 'down', colour);
}

function isHigh(flag: Exclude<FunnelFlag, 'none'>): boolean {
  return flag === 'high95' || flag === 'high998';
}

function levelOf(flag: Exclude<FunnelFlag, 'none'>): string {
  return flag === 'high998' || flag === 'low998' ? '99.8%' : '95%';
}
