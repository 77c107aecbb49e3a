import {
  type ForecastPoint,
  type TrendChartData,
  type TrendPoint,
  type TrendTarget,
  trendChart,
} from '@clockstop/charts';
import type { Example } from './example.ts';
import { monthsFrom, unrest } from './months.ts';

const about = {
  ...{ measure: 'Faster diagnosis within 28 days', period: 'April 2022 to June 2024' },
  ...{ source: 'Invented figures', vintage: 'simulated' },
};

const shares = { ...about, unit: { kind: 'share' } } as const;
const referrals = {
  ...about,
  measure: 'Urgent referrals',
  unit: { kind: 'count', of: 'referrals' },
} as const;

const standard: TrendTarget = {
  kind: 'operational-standard',
  steps: [
    { from: '2021-10', target: 0.75 },
    { from: '2024-04', target: 0.8 },
  ],
};

const ambition: TrendTarget = {
  kind: 'planning-ambition',
  steps: [
    { from: '2023-04', target: 0.72 },
    { from: '2024-03', target: 0.77 },
  ],
};

const names = [
  'North East London',
  'Peninsula',
  'West Yorkshire and Harrogate',
  'Somerset, Wiltshire, Avon and Gloucestershire',
  'Cheshire and Merseyside',
];

function pointsOf(count: number, value: (at: number) => number | null): readonly TrendPoint[] {
  return monthsFrom('2022-04', count).map((date, at) => ({ date, value: value(at) }));
}

function one(points: readonly TrendPoint[]): TrendChartData['series'] {
  return [{ name: 'North East London', points }];
}

/** Counts that go up and down with the year. */
function season(at: number): number {
  return Math.round(1500 + at * 9 + 170 * Math.sin((at * Math.PI) / 6) + unrest(at) * 70);
}

/** A fan that widens with each month ahead. */
function fan(known: number, ahead: number): readonly ForecastPoint[] {
  return monthsFrom('2022-04', known + ahead)
    .slice(known)
    .map((date, at) => {
      const mean = 1500 + (known + at) * 9 + 170 * Math.sin(((known + at) * Math.PI) / 6);
      const spread = 52 * Math.sqrt(1 + at / 3);
      return {
        ...{ date, mean, naive: season(known + at - 12) },
        ...{ lower80: mean - 1.28 * spread, upper80: mean + 1.28 * spread },
        ...{ lower95: mean - 1.96 * spread, upper95: mean + 1.96 * spread },
      };
    });
}

/** Trends: several lines that meet, targets that move, breaks, gaps, a forecast, and next to no figures. */
export const trendExamples: readonly Example[] = [
  {
    id: 'trend-two-targets',
    says: 'One line between a standard and a planning ambition that both go up, with two months missing.',
    draw: (look) =>
      trendChart(
        {
          ...shares,
          series: one(
            pointsOf(27, (at) => (at === 8 || at === 9 ? null : 0.66 + at * 0.005 + unrest(at) * 0.03)),
          ),
          targets: [standard, ambition],
        },
        look,
      ),
  },
  {
    id: 'trend-five-series',
    says: 'Five lines that cross and end close together, one with a long name, one without its latest months.',
    draw: (look) =>
      trendChart(
        {
          ...shares,
          series: names.map((name, of) => ({
            name,
            points: pointsOf(27, (at) =>
              of === 4 && at > 23
                ? null
                : 0.68 + of * 0.02 + at * 0.004 - of * at * 0.0009 + unrest(at * 5 + of) * 0.03,
            ),
          })),
          targets: [standard],
        },
        look,
      ),
  },
  {
    id: 'trend-break',
    says: 'Two breaks six months apart: no line is drawn over them, and no change over the year is told.',
    draw: (look) =>
      trendChart(
        {
          ...shares,
          measure: 'Treatment within 62 days',
          series: one(pointsOf(27, (at) => (at < 12 ? 0.61 : at < 18 ? 0.55 : 0.66) + unrest(at) * 0.03)),
          breaks: [
            { date: '2023-10', label: 'the three routes were joined in one standard' },
            { date: '2023-04', label: 'a new patient record system was taken into use' },
          ],
          targets: [{ kind: 'operational-standard', steps: [{ from: '2009-01', target: 0.85 }] }],
        },
        look,
      ),
  },
  {
    id: 'trend-forecast',
    says: 'Counts with the seasons, a year of forecast with its bands, and the seasonal naive beside it.',
    draw: (look) =>
      trendChart(
        {
          ...referrals,
          period: 'April 2022 to March 2025, with a year of forecast',
          series: one(pointsOf(36, season)),
          forecast: {
            ...{ method: 'Holt-Winters', points: fan(36, 12) },
            backTest: { figures: 72, within80: 0.764, within95: 0.931 },
          },
        },
        look,
      ),
  },
  {
    id: 'trend-all-100',
    says: 'Everybody in time in every month, above a standard that is close.',
    draw: (look) =>
      trendChart(
        {
          ...shares,
          measure: 'First treatment within 31 days',
          series: one(pointsOf(24, () => 1)),
          targets: [{ kind: 'operational-standard', steps: [{ from: '2009-01', target: 0.96 }] }],
        },
        look,
      ),
  },
  {
    id: 'trend-zero',
    says: 'Counts that are nought throughout, with the first and the last month missing.',
    draw: (look) =>
      trendChart(
        {
          ...referrals,
          measure: 'Patients lost to follow-up',
          unit: { kind: 'count', of: 'patients' },
          series: one(pointsOf(14, (at) => (at === 0 || at === 13 ? null : 0))),
        },
        look,
      ),
  },
  {
    id: 'trend-200-months',
    says: 'Two hundred months of two lines in large counts.',
    draw: (look) =>
      trendChart(
        {
          ...referrals,
          period: 'April 2008 to November 2024',
          series: ['Referred', 'Told'].map((name, of) => ({
            name,
            points: monthsFrom('2008-04', 200).map((date, at) => ({
              date,
              value: Math.round(
                90_000 +
                  at * 820 -
                  of * 14_000 +
                  unrest(at + of * 9) * 9000 -
                  (at > 143 && at < 148 ? 95_000 : 0),
              ),
            })),
          })),
        },
        look,
      ),
  },
  {
    id: 'trend-one-month',
    says: 'A single month of three organisations, one of them without a figure.',
    draw: (look) =>
      trendChart(
        {
          ...{ ...shares, period: 'April 2022', targets: [standard] },
          series: names.slice(0, 3).map((name, of) => ({
            name,
            points: [{ date: '2022-04', value: of === 2 ? null : 0.749 + of * 0.01 }],
          })),
        },
        look,
      ),
  },
  {
    id: 'trend-nothing',
    says: 'No series at all.',
    draw: (look) => trendChart({ ...shares, series: [] }, look),
  },
];
