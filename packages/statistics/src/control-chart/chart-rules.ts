import type { PointType } from './chart-point.ts';

/** What the published ways of reading an XmR chart differ in. */
export interface ChartRules {
  /** Which points make two of three: all beyond two sigma, or only those within three. */
  readonly twoOfThree: 'beyond-two-sigma' | 'between-two-and-three-sigma';
  /** What a point is called that is in several patterns: improvement if any improves, or what the first signal says. */
  readonly conflict: 'improvement' | 'first-signal';
  /** Which way a trend points where one ends and another begins: both ways, or the way of the step ahead. */
  readonly turn: 'both' | 'step-ahead';
  /** When no large moving range is left out: when half of the values repeat the one before, or when no other spread would be left. */
  readonly keepAllRanges: 'mostly-repeated' | 'no-spread-left';
  /** What the first N points of a fixed baseline are: values, or rows with the missing months among them. */
  readonly baselineOf: 'values' | 'rows';
  /** Whether a value equal to the target meets it when the assurance is judged. */
  readonly equalMeets: boolean;
  /** The fewest values since the last rebase for which icons are shown. */
  readonly iconsFrom: number;
  readonly typeOfGap: PointType | null;
  /** The share of a figure's size below which two figures count as equal, so that 0.93 and 93% are read alike. */
  readonly rounding: number;
}

/** The rules of NHS England's Making Data Count as of 2023: two of three counts points beyond three sigma, improvement wins, icons from 13 points. */
export const MAKING_DATA_COUNT: ChartRules = {
  twoOfThree: 'beyond-two-sigma',
  conflict: 'improvement',
  turn: 'both',
  keepAllRanges: 'mostly-repeated',
  baselineOf: 'values',
  equalMeets: true,
  iconsFrom: 13,
  typeOfGap: null,
  rounding: 1e-12,
};

/** The rules as the R package NHSRplotthedots 0.2.2 applies them, but for limits where its screening leaves no spread at all. */
export const PLOT_THE_DOTS: ChartRules = {
  twoOfThree: 'between-two-and-three-sigma',
  conflict: 'first-signal',
  turn: 'step-ahead',
  keepAllRanges: 'no-spread-left',
  baselineOf: 'rows',
  equalMeets: false,
  iconsFrom: 0,
  typeOfGap: 'common_cause',
  rounding: 0,
};
