import { type SpcChartData, spcChart } from '@clockstop/charts';
import { type ChartRow, type ControlChartOptions, controlChart } from '@clockstop/statistics';
import type { Example } from './example.ts';
import { monthsFrom, unrest } from './months.ts';

const about = {
  ...{ measure: 'Faster diagnosis within 28 days', period: 'April 2022 to March 2024' },
  ...{ source: 'Invented figures', vintage: 'simulated' },
};

/** A control chart of shares that should rise, unless more is said. */
function dataOf(
  rows: readonly ChartRow[],
  options: ControlChartOptions = {},
  more: Partial<SpcChartData> = {},
): SpcChartData {
  const improvement = options.improvement ?? 'increase';
  return { ...about, unit: { kind: 'share' }, improvement, chart: controlChart(rows, options), ...more };
}

/** Monthly values, null where a month is missing. */
function rowsOf(count: number, value: (at: number) => number | null): readonly ChartRow[] {
  return monthsFrom('2022-04', count).map((date, at) => ({ date, value: value(at) }));
}

/** Monthly shares of about `size`. */
function sharesOf(count: number, size: number, share: (at: number) => number): readonly ChartRow[] {
  return monthsFrom('2022-04', count).map((date, at) => {
    const denominator = Math.round(size * (1 + unrest(at) / 2));
    return { date, denominator, numerator: Math.round(denominator * share(at)) };
  });
}

const target = 0.75;

/** Control charts: changes for better and worse, gaps, rebases, targets that move, and next to no figures. */
export const spcExamples: readonly Example[] = [
  {
    id: 'spc-fallen',
    says: 'A lasting fall, two missing months and a target that stays out of reach.',
    draw: (look) => {
      const level = (at: number) => (at < 17 ? 0.72 : 0.66) + unrest(at) * 0.03;
      const rows = rowsOf(24, (at) => (at === 5 || at === 12 ? null : level(at)));
      return spcChart(dataOf(rows, { target: 0.85 }), look);
    },
  },
  {
    id: 'spc-rebased',
    says: 'Limits worked out anew twice, each with its date and reason, under a target that rises each April.',
    draw: (look) => {
      const rows = rowsOf(48, (at) => 0.64 + Math.floor(at / 16) * 0.06 + unrest(at) * 0.03).map(
        (row, at) => ({
          ...row,
          target: at < 24 ? 0.7 : at < 36 ? 0.75 : 0.77,
        }),
      );
      const rebase = [
        { date: '2023-08', reason: 'a second scanner was opened' },
        {
          date: '2024-12',
          reason: 'straight-to-test triage of suspected lower gastrointestinal cancers began',
        },
      ];
      return spcChart(dataOf(rows, { rebase }, { period: 'April 2022 to March 2026' }), look);
    },
  },
  {
    id: 'spc-p',
    says: 'Shares with limits for each denominator, values outside them, and a target within them.',
    draw: (look) =>
      spcChart(
        dataOf(
          sharesOf(30, 240, (at) => (at === 19 ? 0.5 : 0.76) + unrest(at) * 0.04),
          { kind: 'p', target },
          { period: 'April 2022 to September 2024' },
        ),
        look,
      ),
  },
  {
    id: 'spc-all-100',
    says: 'Everybody in time in every month: no spread at all, and the target is met.',
    draw: (look) =>
      spcChart(
        dataOf(
          rowsOf(24, () => 1),
          { target: 0.96 },
          { measure: 'First treatment within 31 days' },
        ),
        look,
      ),
  },
  {
    id: 'spc-count-rising',
    says: 'Counts for which higher is worse, rising to the end; no target.',
    draw: (look) =>
      spcChart(
        dataOf(
          rowsOf(26, (at) => Math.round(1180 + unrest(at) * 160 + Math.max(0, at - 17) * 75)),
          { improvement: 'decrease' },
          {
            ...{ measure: 'Patients waiting over 62 days', period: 'April 2022 to May 2024' },
            unit: { kind: 'count', of: 'patients at the end of the month' },
          },
        ),
        look,
      ),
  },
  {
    id: 'spc-weeks-200',
    says: 'Two hundred weeks of counts for which neither way is better, the last ones missing.',
    draw: (look) =>
      spcChart(
        dataOf(
          Array.from({ length: 200 }, (_, at) => ({
            date: new Date(Date.UTC(2021, 0, 4 + at * 7)).toISOString().slice(0, 'yyyy-mm-dd'.length),
            value: at > 196 ? null : Math.round(90 + unrest(at) * 22 + (at > 188 ? 12 : 0)),
          })),
          { improvement: 'neutral' },
          {
            ...{ measure: 'Urgent referrals', period: 'January 2021 to October 2024' },
            unit: { kind: 'count', of: 'referrals a week' },
          },
        ),
        look,
      ),
  },
  {
    id: 'spc-one-after-rebase',
    says: 'One month since the limits were worked out anew: too few to tell, no icons.',
    draw: (look) =>
      spcChart(
        dataOf(
          rowsOf(15, (at) => 41 + unrest(at) * 4 - (at > 13 ? 9 : 0)),
          {
            ...{ improvement: 'decrease', target: 38 },
            rebase: [{ date: '2023-06', reason: 'the waiting list was validated' }],
          },
          {
            ...{ measure: 'Median wait to diagnosis', period: 'April 2022 to June 2023' },
            unit: { kind: 'number', of: 'days' },
          },
        ),
        look,
      ),
  },
  {
    id: 'spc-one-point',
    says: 'A single month.',
    draw: (look) =>
      spcChart(
        dataOf(
          rowsOf(1, () => 0.7),
          { target },
          { period: 'April 2022' },
        ),
        look,
      ),
  },
  {
    id: 'spc-all-missing',
    says: 'Half a year of months without figures, and a measure with a long name.',
    draw: (look) =>
      spcChart(
        dataOf(
          rowsOf(6, () => null),
          { target },
          {
            measure:
              'People told that they have cancer, or that they have not, within 28 days of an urgent referral for suspected cancer, breast symptoms or screening',
          },
        ),
        look,
      ),
  },
];
