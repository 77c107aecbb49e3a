import type { ChartPoint, ChartRow } from '../../src/control-chart/chart-point.ts';

/** Values as successive months from April 2021; null is a missing month. */
export function months(values: readonly (number | null)[]): ChartRow[] {
  return values.map((value, index) => ({ date: monthAt(index), value }));
}

/** Shares drawn as `45/50 40/50`; `-` is a missing month. */
export function shares(drawn: string): ChartRow[] {
  return drawn.split(' ').map((share, index) => {
    const [numerator, denominator] = share.split('/').map(Number);
    if (numerator === undefined || denominator === undefined) return { date: monthAt(index), value: null };
    return { date: monthAt(index), numerator, denominator };
  });
}

/** The first day of the month so many months after April 2021. */
export function monthAt(index: number): string {
  return new Date(Date.UTC(2021, 3 + index, 1)).toISOString().slice(0, 10);
}

/** One letter for each point: i improvement, c concern, h high, l low, `.` common cause, `-` a missing month. */
export function drawnTypes(points: readonly ChartPoint[]): string {
  const letters = {
    improvement: 'i',
    concern: 'c',
    neutral_high: 'h',
    neutral_low: 'l',
    common_cause: '.',
  };
  return points.map(({ type }) => (type === null ? '-' : letters[type])).join('');
}
