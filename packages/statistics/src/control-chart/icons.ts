import type { ChartSettings, Improvement } from './chart-options.ts';
import type { ChartPoint, PointType } from './chart-point.ts';

/** What the latest point says of the process: chance alone, or a change, and whether that is up or down. */
export type VariationIcon =
  | 'common_cause'
  | 'improvement_high'
  | 'improvement_low'
  | 'concern_high'
  | 'concern_low'
  | 'neutral_high'
  | 'neutral_low';

/** Whether the process as it is will meet the target: every time, never, or now and then. */
export type AssuranceIcon = 'pass' | 'fail' | 'inconsistent';

/** The variation icon: the type of the latest point that has one. Null without any. */
export function variationOf(points: readonly ChartPoint[], improvement: Improvement): VariationIcon | null {
  const type = points.findLast((point) => point.type !== null)?.type ?? null;
  return type && withHeight(type, improvement);
}

function withHeight(type: PointType, improvement: Improvement): VariationIcon {
  if (type === 'improvement') return improvement === 'decrease' ? 'improvement_low' : 'improvement_high';
  if (type === 'concern') return improvement === 'decrease' ? 'concern_high' : 'concern_low';
  return type;
}

/** A target against limits, in the same unit. */
export interface Challenge {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
}

/** The assurance icon: the latest target against the latest limits. Null without a target, limits or a better way. */
export function assuranceOf(
  { lower, upper, target }: Challenge,
  settings: ChartSettings,
): AssuranceIcon | null {
  if (target === null || lower === null || upper === null) return null;
  switch (settings.improvement) {
    case 'increase':
      return judge({ worst: lower, best: upper, target }, settings);
    case 'decrease':
      return judge({ worst: -upper, best: -lower, target: -target }, settings);
    case 'neutral':
      return null;
  }
}

interface Reach {
  readonly worst: number;
  readonly best: number;
  readonly target: number;
}

/** Greater is better here. */
function judge({ worst, best, target }: Reach, { rules }: ChartSettings): AssuranceIcon {
  const slack = rules.rounding * Math.abs(target);
  if (target > best + slack) return 'fail';
  return target < worst || (rules.equalMeets && target <= worst + slack) ? 'pass' : 'inconsistent';
}
