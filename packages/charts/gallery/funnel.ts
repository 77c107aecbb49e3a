import { funnelChart } from '@clockstop/charts';
import { type FunnelOptions, funnel } from '@clockstop/statistics';
import type { Example } from './example.ts';

const LONG =
  'University Hospitals of Somewhere, Elsewhere and the Long Estuary with Associated Community Services NHS Foundation Trust';

const about = {
  measure: 'Faster diagnosis within 28 days',
  period: 'April 2022',
  source: 'Invented figures',
  vintage: 'simulated',
} as const;

/** A figure between -1 and 1 for each whole number, without an order that the eye could see. */
function scatter(at: number): number {
  return (((at * at * 31 + at * 17) % 101) + ((at * at * 57 + at * 29) % 89)) / 94 - 1;
}

/** Trusts whose denominators grow evenly on a logarithmic scale and whose shares scatter around `share` as by chance. */
function trusts(count: number, [least, most]: readonly [number, number], share: number) {
  return Array.from({ length: count }, (_, at) => {
    const place = ((at * 47) % count) / Math.max(1, count - 1);
    const denominator = Math.round(least * (most / least) ** place);
    const swing = 2.1 * scatter(at) * Math.sqrt((share * (1 - share)) / denominator);
    const within = Math.min(denominator, Math.max(0, Math.round(denominator * (share + swing))));
    return { name: `Trust ${at + 1}`, numerator: within, denominator };
  });
}

function draw(
  rows: Parameters<typeof funnel>[0],
  more: { readonly highlight?: string; readonly improvement?: 'increase' | 'decrease' } = {},
  options: FunnelOptions = {},
): Example['draw'] {
  return (look) =>
    funnelChart(
      { ...about, funnel: funnel(rows, options), improvement: 'increase', noun: 'trust', ...more },
      look,
    );
}

const outliers = [
  { name: 'Low Weald Hospitals', numerator: 560, denominator: 900 },
  { name: 'Northern Moor', numerator: 181, denominator: 310 },
  { name: 'High Peak and Dales University Hospitals', numerator: 1720, denominator: 2050 },
  { name: 'Small Isles', numerator: 9, denominator: 25 },
];

/** Funnels: very unlike denominators, over-dispersion, nobody, one alone, all alike, names that are too long. */
export const funnelExamples: readonly Example[] = [
  {
    id: 'funnel-130',
    says: '130 trusts, four that stand out, one highlighted.',
    draw: draw([...trusts(126, [20, 2400], 0.74), ...outliers], { highlight: 'Trust 40' }),
  },
  {
    id: 'funnel-over-dispersed',
    says: 'The same with over-dispersion allowed for, and a low share as the better one.',
    draw: draw(
      [...trusts(126, [20, 2400], 0.26), { name: 'Wide Fen', numerator: 940, denominator: 1900 }].map(
        (row, at) => ({ ...row, numerator: Math.round(row.numerator * (1 + ((at % 7) - 3) / 20)) }),
      ),
      { improvement: 'decrease' },
      { overdispersion: 'additive' },
    ),
  },
  {
    id: 'funnel-1-to-100000',
    says: 'Denominators from 1 to 100,000, halves among them, and one trust without cases.',
    draw: draw([
      ...trusts(60, [1, 100_000], 0.9),
      { name: 'Shared', numerator: 7.5, denominator: 12.5 },
      { name: 'Empty', numerator: 0, denominator: 0 },
      { name: 'Great Estuary', numerator: 45_100, denominator: 51_000 },
    ]),
  },
  {
    id: 'funnel-none',
    says: 'Nobody was counted.',
    draw: draw([{ name: 'Empty', numerator: 0, denominator: 0 }]),
  },
  {
    id: 'funnel-one',
    says: 'One organisation.',
    draw: draw([{ name: 'Invented Trust', numerator: 61, denominator: 80 }]),
  },
  {
    id: 'funnel-all-100',
    says: 'All at 100%.',
    draw: draw(
      Array.from({ length: 12 }, (_, at) => ({
        name: `Trust ${at + 1}`,
        numerator: 30 + at * 11,
        denominator: 30 + at * 11,
      })),
    ),
  },
  {
    id: 'funnel-long-names',
    says: 'Few trusts of nearly one size, with names that are longer than any in use.',
    draw: draw(
      [
        { name: LONG, numerator: 210, denominator: 400 },
        { name: LONG.toUpperCase(), numerator: 371, denominator: 420 },
        { name: 'Mid Shire', numerator: 300, denominator: 410 },
        { name: 'North and South Marsh University Hospitals', numerator: 260, denominator: 415 },
        { name: 'West Down', numerator: 330, denominator: 440 },
      ],
      { highlight: LONG },
    ),
  },
];
