import { colours, shareColours } from '../colours.ts';
import type { AreaLook } from '../frame/area-look.ts';
import { numberTicks } from '../frame/number-ticks.ts';
import { meets } from '../rank/rank-chart-data.ts';
import { percentInWords, targetInWords } from '../words/percent-in-words.ts';
import type { MapChartData, MapChartRow } from './map-chart-data.ts';

/** Figures that are coloured alike: all from `from` on, until the next class begins. Lowest figures first. */
export interface MapClass {
  readonly from: number;
  readonly text: string;
  readonly fill: string;
  readonly ink: string;
}

/** How an alliance without figures looks. */
export const WITHOUT_FIGURES: AreaLook = {
  fill: colours.paper,
  hatching: { stroke: colours.line, leaning: 'left' },
};

const MOST_BREAKS = 4;
/** How many round limits to ask for: the finest that makes no more classes than there are colours. */
const FINENESS = [7, 6, 5, 4];
/** Shares that differ less than this are one class: their limits could not be told apart in words. */
const LEAST_SPAN = 0.002;

/** At most five classes with round limits, over the figures that there are. */
export function mapClasses({ rows, of, target }: MapChartData): readonly MapClass[] {
  const figures = rows.map((row) => row[of]).filter((figure) => figure !== null);
  if (figures.length === 0) return [];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const starts = [low, ...breaksBetween(low, high, of)];
  return starts.map((from, at) => {
    const stretch = { from, until: starts[at + 1] ?? null, low, high };
    const text = of === 'share' ? sharesInWords(stretch, target ?? null) : placesInWords(stretch);
    return { from, text, ...colourOf(of === 'share' ? at : starts.length - 1 - at, starts.length) };
  });
}

/** How an area is filled, and hatched where it is below the target. */
export function lookOf(
  row: MapChartRow,
  classes: readonly MapClass[],
  { of, target }: MapChartData,
): AreaLook {
  const figure = row[of];
  const found = figure === null ? undefined : classes.findLast(({ from }) => figure >= from);
  if (found === undefined) return WITHOUT_FIGURES;
  const below = meets(row, target) === false;
  return { fill: found.fill, hatching: below ? { stroke: found.ink, leaning: 'right' } : null };
}

interface Stretch {
  readonly from: number;
  readonly until: number | null;
  readonly low: number;
  readonly high: number;
}

function breaksBetween(low: number, high: number, of: MapChartData['of']): readonly number[] {
  if (high - low < LEAST_SPAN) return [];
  if (of === 'rank') return placeBreaks(high);
  const finer = FINENESS.map((most) =>
    numberTicks([low, high], most, false).filter((limit) => limit > low && limit < high),
  );
  return finer.find(({ length }) => length <= MOST_BREAKS) ?? [];
}

/** Four groups of about as many places each. */
function placeBreaks(last: number): readonly number[] {
  const each = Math.ceil(last / MOST_BREAKS);
  return Array.from({ length: MOST_BREAKS - 1 }, (_, at) => (at + 1) * each + 1).filter(
    (place) => place <= last,
  );
}

function sharesInWords({ from, until, low, high }: Stretch, target: number | null): string {
  if (from === low && until === null)
    return high === low
      ? percentInWords(low, target)
      : `${percentInWords(low, target)} to ${percentInWords(high, target)}`;
  if (until === null) return `${targetInWords(from)} or more`;
  if (from === low) return `Under ${targetInWords(until)}`;
  return `${targetInWords(from)} to under ${targetInWords(until)}`;
}

function placesInWords({ from, until, high }: Stretch): string {
  const last = until === null ? high : until - 1;
  return from === last ? `Rank ${from}` : `Rank ${from} to ${last}`;
}

/** The colour of one of so many classes: spread over all the colours, so that few classes are far apart. */
function colourOf(at: number, count: number): (typeof shareColours)[number] {
  const last = shareColours.length - 1;
  const place = count === 1 ? Math.floor(last / 2) : Math.round((at * last) / (count - 1));
  return shareColours[place] ?? shareColours[0];
}
