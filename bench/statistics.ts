/**
 * The statistics and the charts, beside a named bound in the same run: the same numbers summed in a bare loop; and,
 * where R and its packages are at hand, beside those (`RSCRIPT` names another Rscript). Figures are invented by a small
 * generator with a fixed seed. Each is run until warm, then timed many times; the median is what counts.
 */
import { spawnSync } from 'node:child_process';
import {
  bandChart,
  funnelChart,
  mapChart,
  paretoChart,
  rankChart,
  spcChart,
  trendChart,
} from '@clockstop/charts';
import { allianceBoundaries } from '@clockstop/organisations';
import {
  controlChart,
  forecastCounts,
  funnel,
  rankConfidenceSets,
  rankUncertainty,
} from '@clockstop/statistics';
import { median } from './timing.ts';

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
report('confidence sets of 21 ranks', figures(alliances), () => rankConfidenceSets(alliances), 5);
const months = series.slice(0, 84).map(({ date, value }) => ({ date, value: Math.round(value * 1000) }));
const counts = months.map(({ value }) => value);
report('forecast of 84 months, back-tested', counts, () => forecastCounts(months), 3);

const about = {
  measure: 'Invented',
  period: 'January 2008',
  source: 'Invented figures',
  vintage: 'simulated',
};
const share = { kind: 'share' } as const;

function rankedRows(rows: typeof trusts) {
  const sure = rankUncertainty(rows).rows;
  const order = rows.map(({ numerator, denominator }) => numerator / denominator);
  return rows.map(({ name }, at) => ({
    name,
    share: order[at] ?? 0,
    low: sure[at]?.low ?? null,
    high: sure[at]?.high ?? null,
    rank: 1 + order.filter((other) => other > (order[at] ?? 0)).length,
    tied: 1,
  }));
}

const charted = {
  'rank chart of 21': () => rankChart({ ...about, of: 'rank', rows: ranked21 }),
  'rank chart of 200': () => rankChart({ ...about, of: 'rank', rows: ranked200 }),
  'control chart of 200 points': () => spcChart({ ...about, chart, unit: share, improvement: 'increase' }),
  'funnel of 200': () => funnelChart({ ...about, funnel: funnelOf200, improvement: 'increase' }),
  'wait bands of 21': () => bandChart({ ...about, bands, rows: banded, limit: '62 days' }),
  'Pareto of 21': () => paretoChart({ ...about, rows: alliances.map(toBreaches) }),
  'trend of 200 months': () =>
    trendChart({ ...about, unit: share, series: [{ name: 'Invented', points: series }] }),
  'map of 21 alliances': () => mapChart({ ...about, of: 'share', rows: mapped }),
};
const ranked21 = rankedRows(alliances);
const ranked200 = rankedRows(trusts);
const chart = controlChart(series);
const funnelOf200 = funnel(trusts);
const bands = [31, 38, 48, 62, 76, 104].map((days) => ({ label: `within ${days} days`, within: days <= 62 }));
const banded = alliances.map(({ name, numerator }) => ({
  name,
  counts: bands.map((_, at) => numerator / (at + 1)),
}));
const mapped = ranked21.map((row, at) => ({ ...row, code: allianceBoundaries.codes[at] ?? '' }));

function toBreaches({ name, numerator, denominator }: (typeof trusts)[number]) {
  return { name, count: denominator - numerator };
}

for (const [name, draw] of Object.entries(charted)) report(`SVG: ${name}`, figures(alliances), draw);

/** What R takes for the same figures, where it is there. */
function askR(): void {
  const lines = [
    `numerator ${trusts.map(({ numerator }) => numerator).join(' ')}`,
    `denominator ${trusts.map(({ denominator }) => denominator).join(' ')}`,
    `values ${series.map(({ value }) => value).join(' ')}`,
  ];
  const script = new URL('./peers/statistics.R', import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.env.RSCRIPT ?? 'Rscript', [script], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  if (status !== 0) console.log('R is not at hand, so that it is not compared with.');
  else if (stdout === '') console.log('R is at hand, but none of NHSRplotthedots, FunnelPlotR and csranks.');
  else console.log(stdout.replaceAll('\t', ' (R): ').replaceAll(/(\d)$/gm, '$1 ms').trimEnd());
}

askR();
