import { colours } from '../colours.ts';
import type { Line } from '../frame/key-item.ts';
import { filled, hollow, type Shape } from '../frame/shape.ts';
import type { TrendTarget } from './trend-chart-data.ts';

/** How a series is drawn: its dashes and its form tell it without its colour. */
export interface SeriesLook {
  readonly line: Line;
  readonly shape: Shape;
}

const FIRST: SeriesLook = { line: { stroke: colours.blue }, shape: filled('circle', colours.blue) };

const LOOKS: readonly SeriesLook[] = [
  FIRST,
  { line: { stroke: colours.orange, dashes: '9 3' }, shape: hollow('square', colours.orange) },
  { line: { stroke: colours.purple, dashes: '2 2' }, shape: filled('up', colours.purple) },
  { line: { stroke: colours.green, dashes: '10 3 2 3' }, shape: hollow('diamond', colours.green) },
  { line: { stroke: colours.darkBlue, dashes: '5 2' }, shape: filled('down', colours.darkBlue) },
];

/** The most series that one trend can tell apart. */
export const MOST_SERIES = LOOKS.length;

/** The look of the series at a place, from 0. */
export function seriesLook(at: number): SeriesLook {
  return LOOKS[at] ?? FIRST;
}

/** How a kind of target is drawn, and what it is called. */
export const TARGET_LOOKS: Readonly<
  Record<TrendTarget['kind'], { readonly line: Line; readonly name: string }>
> = {
  'operational-standard': { line: { stroke: colours.text, dashes: '6 4' }, name: 'Operational standard' },
  'planning-ambition': { line: { stroke: colours.pink, dashes: '3 3' }, name: 'Planning ambition' },
};

/** How a forecast is drawn: what is expected, and the same month of last year beside it. */
export const FORECAST_LOOKS = {
  mean: { stroke: colours.blue, dashes: '4 3', width: 2 },
  naive: { stroke: colours.quiet, dashes: '1 3', width: 1.6 },
} as const satisfies Readonly<Record<string, Line>>;
