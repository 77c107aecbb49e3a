import { type Baseline, toBaseline } from './baseline.ts';
import { type ChartKind, type ChartSettings, type ControlChartOptions, toSettings } from './chart-options.ts';
import type { ChartPoint, ChartRow } from './chart-point.ts';
import { findingsOf } from './findings.ts';
import { type AssuranceIcon, assuranceOf, type VariationIcon, variationOf } from './icons.ts';
import { type Expectation, expectFrom } from './limits.ts';
import { type Observation, toObservations } from './observation.ts';
import { pointTypeOf } from './point-type.ts';
import { baselineOf, countValues, type Span, toSpans } from './span.ts';
import { standingOf } from './standing.ts';
import { type ChartWarning, limitWarnings } from './warning.ts';

/** A control chart in figures. */
export interface ControlChart {
  readonly kind: ChartKind;
  /** One for each row, in order of date. */
  readonly points: readonly ChartPoint[];
  /** Null when fewer than 13 values have come since the last rebase; `warnings` then says so. */
  readonly variation: VariationIcon | null;
  /** Null likewise, and without a target, or where no way is better. */
  readonly assurance: AssuranceIcon | null;
  readonly baselines: readonly Baseline[];
  readonly warnings: readonly ChartWarning[];
}

interface ChartedSpan {
  readonly baseline: Baseline;
  readonly points: readonly ChartPoint[];
  /** Values in the span, in the baseline or after it. */
  readonly values: number;
}

/**
 * A control chart by the rules of NHS England's Making Data Count: which points chance explains, whether the process
 * has changed, and whether it can meet its target. Rows may come in any order. A missing month keeps its point, has no
 * moving range on either side and ends every run; a month without a row does neither. A RangeError names a wrong row
 * or option.
 */
export function controlChart(rows: readonly ChartRow[], options: ControlChartOptions = {}): ControlChart {
  const settings = toSettings(options);
  const charted = toSpans(toObservations(rows, settings), settings).map((span) => chartSpan(span, settings));
  const points = charted.flatMap((each) => each.points);
  const warnings = charted.flatMap(({ baseline, values }) => limitWarnings(baseline, values));
  const chart = { kind: settings.kind, points, baselines: charted.map(({ baseline }) => baseline) };
  return {
    ...chart,
    ...iconsOf(charted.at(-1), points, settings),
    warnings: [...warnings, ...iconWarnings(charted, settings)],
  };
}

type Icons = Pick<ControlChart, 'variation' | 'assurance'>;

function iconsOf(
  last: ChartedSpan | undefined,
  points: readonly ChartPoint[],
  settings: ChartSettings,
): Icons {
  if (!last || last.values < settings.rules.iconsFrom) return { variation: null, assurance: null };
  const target = points.findLast((point) => point.target !== null)?.target ?? null;
  return {
    variation: variationOf(last.points, settings.improvement),
    assurance: assuranceOf({ ...last.baseline, target }, settings),
  };
}

function iconWarnings(charted: readonly ChartedSpan[], { rules }: ChartSettings): ChartWarning[] {
  const { baseline, values: n = 0 } = charted.at(-1) ?? {};
  return n < rules.iconsFrom ? [{ code: 'no-icons', from: baseline?.from ?? null, n }] : [];
}

function chartSpan(span: Span, settings: ChartSettings): ChartedSpan {
  const basis = baselineOf(span, settings);
  const expectation = expectFrom(basis, settings);
  const points = toPoints(span.observations, expectation, settings);
  const baseline = toBaseline(points, span.reason, countValues(basis));
  return { baseline, points, values: countValues(span.observations) };
}

function toPoints(
  observations: readonly Observation[],
  { mean, limitsOf }: Expectation,
  settings: ChartSettings,
): ChartPoint[] {
  const plain = observations.map((each) => ({
    date: each.date,
    value: each.value,
    mean,
    ...limitsOf(each),
    target: each.target,
  }));
  const standings = plain.map((point) => standingOf(point.value, point, settings.rules.rounding));
  const findings = findingsOf(standings, settings);
  return plain.map((point, at) => {
    const found = findings[at] ?? [];
    const type = point.value === null ? settings.rules.typeOfGap : pointTypeOf(found, settings);
    return { ...point, signals: found.map(({ signal }) => signal), type };
  });
}
