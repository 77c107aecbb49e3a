import { type Funnel, funnelLimits } from '@clockstop/statistics';
import type { CountedPoint } from './funnel-chart-data.ts';
import { type FunnelField, xOf, yOf } from './funnel-field.ts';

/** One place on a limit, in pixels. */
export interface CurvePlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'lower' | 'upper';
}

/** Both limits of a pair over all denominators of the field, cut where they leave it. */
export interface LimitCurves {
  readonly at95: readonly CurvePlace[];
  readonly at998: readonly CurvePlace[];
}

type Limits = Pick<CountedPoint, 'denominator' | 'lower95' | 'upper95' | 'lower998' | 'upper998'>;

const STEPS = 30;

/** The limits over all denominators of the field: those of a point where one is near, and else worked out. */
export function limitCurves(
  points: readonly CountedPoint[],
  funnel: Funnel,
  field: FunnelField,
): LimitCurves {
  const limits = limitsAlong(points, funnel, field);
  const curve = (side: CurvePlace['side'], level: '95' | '998'): readonly CurvePlace[] =>
    cut(
      limits.map((each) => ({
        x: xOf(each.denominator, field),
        y: yOf(each[`${side}${level}`], field),
        side,
      })),
      field,
    );
  return {
    at95: [...curve('lower', '95'), ...curve('upper', '95')],
    at998: [...curve('lower', '998'), ...curve('upper', '998')],
  };
}

/** The limits at both ends of the field and at whole denominators that are evenly spread between them. */
function limitsAlong(
  points: readonly CountedPoint[],
  { target, correlation }: Funnel,
  { counts: [from, until] }: FunnelField,
): readonly Limits[] {
  if (target === null) return [];
  const step = Math.log(until / from) / STEPS;
  const at = (denominator: number): Limits => ({
    denominator,
    ...funnelLimits(target, denominator, correlation ?? 0),
  });
  const near = (count: number): Limits | undefined =>
    points.find(
      ({ denominator }) =>
        Number.isInteger(denominator) && Math.abs(Math.log(count / denominator)) < step / 2,
    );
  const between = Array.from({ length: STEPS - 1 }, (_, place) =>
    Math.round(from * Math.exp(step * (place + 1))),
  )
    .filter((count) => count > from && count < until)
    .map((count) => near(count) ?? at(count));
  const unlike = new Map([at(from), ...between, at(until)].map((each) => [each.denominator, each]));
  return [...unlike.values()];
}

/** The part after the last place outside the field, from the edge on: limits only ever narrow. */
function cut(curve: readonly CurvePlace[], { top, bottom }: FunnelField): readonly CurvePlace[] {
  const last = curve.findLastIndex(({ y }) => y < top - 1e-6 || y > bottom + 1e-6);
  const [outside, inside] = [curve[last], curve[last + 1]];
  if (outside === undefined || inside === undefined) return curve.slice(last + 1);
  const edge = outside.y < top ? top : bottom;
  const part = (edge - outside.y) / (inside.y - outside.y);
  const crossing = { ...inside, x: outside.x + part * (inside.x - outside.x), y: edge };
  return [crossing, ...curve.slice(last + 1)];
}
