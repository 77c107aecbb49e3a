import type { About } from '../chart.ts';
import type { Unit } from '../unit.ts';

/** One month (or day) of a series; null where there is no figure. */
export interface TrendPoint {
  /** `2022-04`, or `2022-04-01`. */
  readonly date: string;
  readonly value: number | null;
}

/** One line of a trend. Points may come in any order; a month without a point is a gap, as one with null is. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** What is expected over time: the standard that providers are held to, or the step on the way that plans are made for. */
export interface TrendTarget {
  readonly kind: 'operational-standard' | 'planning-ambition';
  /** In order of date; each holds until the next, and null ends the target. */
  readonly steps: readonly TargetStep[];
}

/** A target in the unit of the values, and the date that it holds from. */
export interface TargetStep {
  readonly from: string;
  readonly target: number | null;
}

/** From this date on, figures are not comparable with those before, for the reason that the label says. */
export interface TrendBreak {
  readonly date: string;
  readonly label: string;
}

/** What is expected of the first series after its last point, and how often such forecasts held. */
export interface TrendForecast {
  /** As it is written after `by`: `Holt-Winters`. */
  readonly method: string;
  readonly points: readonly ForecastPoint[];
  readonly backTest: BackTest;
}

/** One month ahead, with the bands that its figure lies in with a chance of 80% and 95%. */
export interface ForecastPoint {
  readonly date: string;
  readonly mean: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
  /** The figure of the same month in the last year that is known; null where there is no such year. */
  readonly naive: number | null;
}

/** Of so many figures that were forecast from what was known before them, the shares that lay within the bands. */
export interface BackTest {
  readonly figures: number;
  /** Null where nothing was forecast. */
  readonly within80: number | null;
  readonly within95: number | null;
}

/** The figures of a trend. */
export interface TrendChartData extends About {
  readonly unit: Unit;
  /** Five at most. */
  readonly series: readonly TrendSeries[];
  /** At most one of each kind. */
  readonly targets?: readonly TrendTarget[];
  readonly breaks?: readonly TrendBreak[];
  readonly forecast?: TrendForecast;
}
