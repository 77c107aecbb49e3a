import { paretoChart } from '@clockstop/charts';
import type { Example } from './example.ts';

const LONG =
  'University Hospitals of Somewhere, Elsewhere and the Long Estuary with Associated Community Services NHS Foundation Trust';

const about = {
  measure: 'Breaches of the 62-day standard',
  period: 'April 2022',
  source: 'Invented figures',
  vintage: 'simulated',
} as const;

/** Contributors whose counts fall by about the same share from one to the next. */
function falling(count: number, first: number, share: number) {
  return Array.from({ length: count }, (_, at) => {
    const breaches = Math.round(first * share ** at * 2) / 2;
    return { name: `Alliance ${at + 1}`, count: breaches, of: breaches * 3 + ((at * 17) % 40) };
  });
}

/** Pareto charts: halves, ties, nobody, one alone, names that are too long, many more rows than are drawn. */
export const paretoExamples: readonly Example[] = [
  {
    id: 'pareto-alliances',
    says: '21 alliances, counts in halves, one highlighted.',
    draw: (look) =>
      paretoChart(
        { ...about, rows: falling(21, 214, 0.87), noun: 'alliance', highlight: 'Alliance 12' },
        look,
      ),
  },
  {
    id: 'pareto-ties',
    says: 'Reasons for delay, several with as many as each other and two with none.',
    draw: (look) =>
      paretoChart(
        {
          ...about,
          noun: 'reason',
          rows: [
            { name: 'Capacity for diagnostics', count: 40 },
            { name: 'Patient choice', count: 20 },
            { name: 'Complex pathway', count: 20 },
            { name: 'Capacity for treatment', count: 20 },
            { name: 'Patient unfit', count: 20 },
            { name: 'Equipment', count: 0 },
            { name: 'Administrative', count: 0 },
          ],
        },
        look,
      ),
  },
  {
    id: 'pareto-zero',
    says: 'No breaches anywhere.',
    draw: (look) =>
      paretoChart(
        { ...about, noun: 'trust', rows: ['A', 'B', 'C'].map((name) => ({ name, count: 0, of: 31 })) },
        look,
      ),
  },
  {
    id: 'pareto-one',
    says: 'One organisation.',
    draw: (look) => paretoChart({ ...about, rows: [{ name: 'Invented Trust', count: 12, of: 80 }] }, look),
  },
  {
    id: 'pareto-long-names',
    says: 'Names that are longer than any in use, a count of very many beside one of very few.',
    draw: (look) =>
      paretoChart(
        {
          ...about,
          noun: 'trust',
          rows: [
            { name: LONG, count: 98_765.5, of: 123_456 },
            { name: 'Short', count: 41_000, of: 90_000 },
            { name: LONG.toUpperCase(), count: 1, of: 100_000 },
          ],
        },
        look,
      ),
  },
  {
    id: 'pareto-200',
    says: '200 organisations, nearly alike, the highlighted one among those that are run together.',
    draw: (look) =>
      paretoChart(
        {
          ...about,
          noun: 'trust',
          rows: Array.from({ length: 200 }, (_, at) => ({
            name: `Trust ${at + 1}`,
            count: 20 + ((at * 37) % 23),
          })),
          highlight: 'Trust 77',
        },
        look,
      ),
  },
];
