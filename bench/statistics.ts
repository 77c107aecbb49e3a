/**
 * The statistics, beside a named bound in the same run: the same numbers summed in a bare loop. Figures are invented by
 * a small generator with a fixed seed. Each is run until warm, then timed many times; the median is what counts.
 */
import { controlChart, funnel, rankUncertainty } from '@clockstop/statistics';
import { median } from './measure.ts';

let state = 20220401;

/** A number from 0 to 1, the same in every run. */
function draw(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

function table(rows: number): { name: string; numerator: number; denominator: number }[] {
  return Array.from({ length: rows }, (_, index) => {
    const denominator = 20 + Math.floor(draw() * 400);
    return { name: `R${index}`, numerator: Math.round(denominator * (0.6 + 0.3 * draw())), denominator };
  });
}

function month(index: number): string {
  return `${2008 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function milliseconds(work: () => unknown, times: number): number {
  for (let warm = 0; warm < 3; warm++) work();
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function report(name: string, numbers: readonly number[], work: () => unknown, times = 15): void {
  let kept = 0;
  const loop =
    milliseconds(() => {
      for (let repeat = 0; repeat < 1000; repeat++) for (const number of numbers) kept += number;
    }, times) / 1000;
  const took = milliseconds(work, times);
  console.log(
    `${name.padEnd(40)} ${took.toFixed(3).padStart(9)} ms   ${(took / loop).toFixed(0).padStart(9)} times a bare sum${kept < 0 ? ' ' : ''}`,
  );
}

const alliances = table(21);
const trusts = table(200);
const series = Array.from({ length: 200 }, (_, index) => ({ date: month(index), value: 0.7 + 0.1 * draw() }));
const figures = (rows: typeof trusts): number[] =>
  rows.flatMap(({ numerator, denominator }) => [numerator, denominator]);

report('ranks of 21 alliances', figures(alliances), () => rankUncertainty(alliances));
report('ranks of 200 trusts', figures(trusts), () => rankUncertainty(trusts), 5);
report(
  'control chart of 200 points',
  series.map(({ value }) => value),
  () => controlChart(series),
);
report('funnel of 200 trusts', figures(trusts), () => funnel(trusts));
