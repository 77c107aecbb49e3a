import type { ControlChart, Signal } from '@clockstop/statistics';
import { periodInWords } from '../words/period-in-words.ts';
import type { Variation } from './spc-icons.ts';
import { type Measured, measuredOf, pointsByBaseline, spcStep } from './spc-series.ts';

/** The unbroken points up to the latest, as far as a sentence about them needs. */
interface Latest {
  readonly points: readonly Measured[];
  readonly last: Measured;
  readonly up: boolean;
  /** `the last 7 months`, or `the 7 months to June 2024` where newer ones have no figures. */
  readonly many: (count: number) => string;
  readonly period: string;
}

/** Lasting patterns before passing ones. */
const ORDER: readonly Signal[] = ['shift', 'trend', 'outside-limits', 'two-of-three'];

const UP: Readonly<Record<Variation, boolean | null>> = {
  common_cause: null,
  improvement_high: true,
  improvement_low: false,
  concern_high: true,
  concern_low: false,
  neutral_high: true,
  neutral_low: false,
};

/** What the latest points do, as the rest of a sentence: `has fallen: …`, `is unusually high: …`. Null for chance alone. */
export function latestPattern(chart: ControlChart): string | null {
  const up = chart.variation === null ? null : UP[chart.variation];
  const points = unbroken(chart);
  const last = points.at(-1);
  if (up === null || last === undefined) return null;
  const step = spcStep(chart);
  const period = periodInWords(last.date, step);
  const isNewest = chart.points.at(-1)?.date === last.date;
  const many = (count: number): string =>
    isNewest ? `the last ${count} ${step}s` : `the ${count} ${step}s to ${period}`;
  return patternInWords({ points, last, up, many, period });
}

function patternInWords(latest: Latest): string {
  const { up, many, period } = latest;
  const [moved, height, side] = up ? ['risen', 'high', 'above'] : ['fallen', 'low', 'below'];
  const limit = up ? 'upper limit' : 'lower limit';
  switch (ORDER.find((signal) => latest.last.signals.includes(signal) && agrees(signal, latest))) {
    case 'shift':
      return `has ${moved}: ${many(runOf(latest, isOnSide))} are ${side} the average`;
    case 'trend':
      return `has ${moved}: each of ${many(runOf(latest, isStep))} is ${up ? 'higher' : 'lower'} than the one before`;
    case 'outside-limits':
      return `is unusually ${height}: ${period} is ${side} the ${limit}`;
    case 'two-of-three':
      return `is unusually ${height}: at least two of ${many(3)} are near the ${limit} or beyond it`;
    case undefined:
      return `is unusually ${height}: chance does not explain ${period}`;
  }
}

type Claim = (latest: Latest, at: number) => boolean;

function agrees(signal: Signal, latest: Latest): boolean {
  const at = latest.points.length - 1;
  return signal === 'trend' ? isStep(latest, at) : isOnSide(latest, at);
}

const isOnSide: Claim = ({ points, up }, at) => {
  const { value, mean } = points[at] ?? { value: 0, mean: null };
  return mean !== null && (up ? value > mean : value < mean);
};

const isStep: Claim = ({ points, up }, at) => {
  const [before, now] = [points[at - 1]?.value, points[at]?.value];
  return before !== undefined && now !== undefined && (up ? now > before : now < before);
};

/** Of how many points in a row, up to the latest, the claim holds. */
function runOf(latest: Latest, claim: Claim): number {
  const places = latest.points.map((_, at) => at);
  return places.length - 1 - places.findLastIndex((at) => !claim(latest, at));
}

/** The points of the last baseline from after its last gap to its latest value. */
function unbroken(chart: ControlChart): readonly Measured[] {
  const points = pointsByBaseline(chart).at(-1) ?? [];
  const end = points.findLastIndex(({ value }) => value !== null) + 1;
  const start = points.slice(0, end).findLastIndex(({ value }) => value === null) + 1;
  return measuredOf(points.slice(start, end));
}
