import { DAY } from './time-step.ts';
import type { Timeline } from './timeline.ts';

/** A labelled time of an axis. */
export interface TimeTick {
  readonly at: number;
  readonly text: string;
  /** The year that goes below it; empty for most. */
  readonly year: string;
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const DAY_STEPS = [1, 2, 7, 14, 28];
const YEAR = 12;
/** How far labels are apart at least, in pixels. */
const ROOM = 40;
const DAYS_UP_TO = 70 * DAY;

/** Few labels that stand clear of each other on so many pixels: years, months with the year below the first, or days. */
export function timeTicks(timeline: Timeline, pixels: number): readonly TimeTick[] {
  const { from, until, step } = timeline;
  const inDays = until - from < DAYS_UP_TO && step.length < 28 * DAY;
  return inDays ? dayTicks(timeline, pixels) : monthTicks(timeline, pixels);
}

function monthTicks({ from, until }: Timeline, pixels: number): readonly TimeTick[] {
  const [first, last] = [monthNumber(from), monthNumber(until)];
  const room = (ROOM / pixels) * Math.max(1, last - first);
  const every = MONTH_STEPS.find((months) => months >= room) ?? Number.POSITIVE_INFINITY;
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const times = months.filter((month) => month % every === 0).map((month) => Date.UTC(0, month));
  const shown = times.filter((time) => time >= from && time <= until);
  return every < YEAR ? withYears(shown, monthName) : shown.map((at) => ({ at, text: yearOf(at), year: '' }));
}

function dayTicks({ from, until, step }: Timeline, pixels: number): readonly TimeTick[] {
  const start = from + step.length / 2;
  const days = Math.floor((until - start) / DAY);
  const every = DAY_STEPS.find((each) => each >= (ROOM / pixels) * ((until - from) / DAY)) ?? days + 1;
  const times = Array.from({ length: Math.floor(days / every) + 1 }, (_, at) => start + at * every * DAY);
  return withYears(times, (time) => `${new Date(time).getUTCDate()} ${monthName(time)}`);
}

/** The year goes below the first label and below the first of each year. */
function withYears(times: readonly number[], label: (time: number) => string): readonly TimeTick[] {
  return times.map((at, index) => {
    const before = times[index - 1];
    const isNew = before === undefined || yearOf(before) !== yearOf(at);
    return { at, text: label(at), year: isNew ? yearOf(at) : '' };
  });
}

/** Months since the year 1900, as `Date.UTC(0, month)` counts them. */
function monthNumber(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - 1900) * YEAR + date.getUTCMonth();
}

function monthName(time: number): string {
  return MONTH_NAMES[new Date(time).getUTCMonth()] ?? '';
}

function yearOf(time: number): string {
  return String(new Date(time).getUTCFullYear());
}
