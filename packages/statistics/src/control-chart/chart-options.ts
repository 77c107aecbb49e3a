import { type ChartRules, MAKING_DATA_COUNT, PLOT_THE_DOTS } from './chart-rules.ts';
import { toDay } from './day.ts';
import { refuse } from './refuse.ts';

/** `xmr`: values and their moving ranges; `p`: shares, with binomial limits for each denominator; `p-prime`: those widened by the spread between points (Laney 2002). */
export type ChartKind = 'xmr' | 'p' | 'p-prime';

/** Which way is better; `neutral` where neither is. */
export type Improvement = 'increase' | 'decrease' | 'neutral';

/** From this date on, limits are worked out anew, for a reason that the chart states. */
export interface Rebase {
  /** `2024-04-01` or `2024-04`; the first point on or after it begins the new baseline. */
  readonly date: string;
  readonly reason: string;
}

/** The least and the greatest value that can be, such as 0 and 1 for shares. */
export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
}

/** How a control chart is made. */
export interface ControlChartOptions {
  /** Without it `xmr`. */
  readonly kind?: ChartKind;
  /** Without it `increase`. */
  readonly improvement?: Improvement;
  /** The target of every point that has none of its own, in the unit of the values. */
  readonly target?: number | null;
  readonly rebase?: readonly Rebase[];
  /** Limits rest on the first so many values after the start and after each rebase; at least 12. Without it on all. */
  readonly baseline?: number;
  /** How many points make a trend or a shift. Without it 7. */
  readonly runLength?: 6 | 7;
  /** Whether moving ranges over 3.267 times their mean are left out of the limits. Without it true. A P chart has none. */
  readonly screen?: boolean;
  /** Limits go no further than these. Without it 0 and 1 for shares on a P or P′ chart, none on an XmR chart. */
  readonly bounds?: Bounds;
  /** `plotthedots`: the answers of the R package NHSRplotthedots 0.2.2, for comparison with it. */
  readonly compatibility?: 'plotthedots';
}

/** Options that have been checked, with nothing left out. */
export interface ChartSettings {
  readonly kind: ChartKind;
  readonly improvement: Improvement;
  readonly target: number | null;
  /** In order of date, as days. */
  readonly rebase: readonly Rebase[];
  /** Infinity for all points. */
  readonly baseline: number;
  readonly runLength: number;
  readonly screen: boolean;
  readonly bounds: Required<Bounds>;
  readonly rules: ChartRules;
}

/** The fewest points that a fixed baseline may rest on. */
const FEWEST_BASELINE = 12;

const NAMES: ReadonlySet<string> = new Set([
  'kind',
  'improvement',
  'target',
  'rebase',
  'baseline',
  'runLength',
  'screen',
  'bounds',
  'compatibility',
]);

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['xmr', 'p', 'p-prime'],
  improvement: ['increase', 'decrease', 'neutral'],
  runLength: [6, 7],
  screen: [true, false],
  compatibility: ['plotthedots'],
};

/** Options with their defaults. A RangeError names an option that is unknown, has a wrong value or contradicts another. */
export function toSettings(options: ControlChartOptions): ChartSettings {
  checkNames(options);
  for (const [name, choices] of Object.entries(CHOICES)) checkChoice(options, name, choices);
  if (options.compatibility) checkCompatibility(options);
  const kind = options.kind ?? 'xmr';
  return {
    kind,
    improvement: options.improvement ?? 'increase',
    target: toTarget(options.target),
    rebase: toRebases(options.rebase ?? []),
    baseline: toBaseline(options.baseline),
    runLength: options.runLength ?? 7,
    screen: options.screen ?? true,
    bounds: toBounds(kind, options.bounds),
    rules: options.compatibility ? PLOT_THE_DOTS : MAKING_DATA_COUNT,
  };
}

function checkNames(options: ControlChartOptions): void {
  const unknown = Object.keys(options).find((name) => !NAMES.has(name));
  if (unknown !== undefined) refuse(`there is no option ${unknown}; there are ${[...NAMES].join(', ')}`);
}

function checkChoice(options: ControlChartOptions, name: string, choices: readonly unknown[]): void {
  const value: unknown = Object.entries(options).find(([key]) => key === name)?.[1];
  if (value === undefined || choices.includes(value)) return;
  refuse(
    `${name} is ${JSON.stringify(value)}; it can be ${choices.map((each) => JSON.stringify(each)).join(' or ')}`,
  );
}

function checkCompatibility({ kind, runLength, bounds }: ControlChartOptions): void {
  if (kind !== undefined && kind !== 'xmr') refuse(`plotthedots has no ${kind} chart`);
  if (runLength === 6) refuse('plotthedots has no runLength of 6');
  if (bounds !== undefined) refuse('plotthedots has no bounds');
}

function toTarget(target: number | null | undefined): number | null {
  if (target === undefined || target === null) return null;
  return Number.isFinite(target) ? target : refuse(`the target is ${target}, not a number`);
}

function toBaseline(baseline: number | undefined): number {
  if (baseline === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(baseline) && baseline >= FEWEST_BASELINE) return baseline;
  return refuse(`the baseline is ${baseline} points; it takes a whole number, at least ${FEWEST_BASELINE}`);
}

function toRebases(rebases: readonly Rebase[]): Rebase[] {
  return rebases.map(toRebase).toSorted((a, b) => a.date.localeCompare(b.date));
}

function toRebase({ date, reason }: Rebase): Rebase {
  if (typeof reason !== 'string' || reason.trim() === '') refuse(`the rebase on ${date} has no reason`);
  return { date: toDay(date), reason: reason.trim() };
}

function toBounds(kind: ChartKind, bounds: Bounds | undefined): Required<Bounds> {
  const share = kind !== 'xmr';
  const lower = bounds?.lower ?? (share ? 0 : Number.NEGATIVE_INFINITY);
  const upper = bounds?.upper ?? (share ? 1 : Number.POSITIVE_INFINITY);
  return lower < upper
    ? { lower, upper }
    : refuse(`the bounds ${lower} and ${upper} leave nothing between them`);
}
