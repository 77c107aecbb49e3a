import type { ChartSettings, Improvement } from './chart-options.ts';
import type { PointType } from './chart-point.ts';
import type { Finding } from './findings.ts';
import type { Direction } from './standing.ts';

/** The sign of what is better. */
const BETTER: Readonly<Record<Improvement, -1 | 0 | 1>> = { increase: 1, decrease: -1, neutral: 0 };

/** What the patterns of a point make of it. Where no way is better, the first pattern says whether it is high or low. */
export function pointTypeOf(findings: readonly Finding[], { improvement, rules }: ChartSettings): PointType {
  const directions = findings.flatMap((finding) => finding.directions);
  const [first] = directions;
  if (first === undefined) return 'common_cause';
  if (improvement === 'neutral') return first > 0 ? 'neutral_high' : 'neutral_low';
  const considered: readonly Direction[] = rules.conflict === 'improvement' ? directions : [first];
  return considered.includes(BETTER[improvement] === 1 ? 1 : -1) ? 'improvement' : 'concern';
}
