import { type BandChartData, type BandChartRow, bandChart, type WaitBand } from '@clockstop/charts';
import type { Example } from './example.ts';

const LONG =
  'University Hospitals of Somewhere, Elsewhere and the Long Estuary with Associated Community Services NHS Foundation Trust';

const about = { source: 'Invented figures', vintage: 'simulated' } as const;

const sixtyTwo: readonly WaitBand[] = [
  { label: 'Within 31 days', within: true },
  { label: '32 to 38 days', within: true },
  { label: '39 to 48 days', within: true },
  { label: '49 to 62 days', within: true },
  { label: '63 to 76 days', within: false },
  { label: '77 to 90 days', within: false },
  { label: '91 to 104 days', within: false },
  { label: 'After 104 days', within: false },
];

const twentyEight: readonly WaitBand[] = [
  { label: 'Within 14 days', within: true },
  { label: '15 to 28 days', within: true },
  { label: '29 to 42 days', within: false },
  { label: '43 to 62 days', within: false },
  { label: 'After 62 days', within: false },
];

/** Counts around `size` that lean to the longer waits the greater `lean` is. */
function counts(bands: number, size: number, lean: number): readonly number[] {
  return Array.from({ length: bands }, (_, at) =>
    Math.round((size * (3 + ((at * 5 + 2) % 7))) / (6 + at * (3 - lean))),
  );
}

const diagnosis = {
  ...{ measure: 'Faster diagnosis within 28 days', period: 'April 2022', limit: '28 days' },
  ...{ bands: twentyEight, ...about },
};

const months = ['January', 'February', 'March', 'April', 'May', 'June'];

const treatment = { measure: '62 days to treatment', limit: '62 days', bands: sixtyTwo, ...about };

function diagnosisOf(rows: readonly BandChartRow[]): BandChartData {
  return { ...diagnosis, rows };
}

/** Wait bands: rows that are halves, empty, all within, all beyond, very many or very long in name. */
export const bandExamples: readonly Example[] = [
  {
    id: 'bands-halves',
    says: 'Eight bands, pathways shared between two trusts counted as halves, one month highlighted.',
    draw: (look) =>
      bandChart(
        {
          ...treatment,
          period: 'January to June 2022',
          rows: months.map((month, at) => ({
            name: `${month} 2022`,
            counts: counts(8, 24 + at * 9, at / 5).map((count, band) => count + ((band + at) % 2) / 2),
          })),
          highlight: 'April 2022',
        },
        look,
      ),
  },
  {
    id: 'bands-one',
    says: 'One organisation.',
    draw: (look) =>
      bandChart(
        diagnosisOf([{ name: 'Invented Cancer Alliance', counts: [2410, 1893, 702, 341, 96] }]),
        look,
      ),
  },
  {
    id: 'bands-zero-and-all',
    says: 'Nobody counted, all within, none within, a single wait, one of 20,000 beyond the limit.',
    draw: (look) =>
      bandChart(
        diagnosisOf([
          { name: 'Nobody', counts: [0, 0, 0, 0, 0] },
          { name: 'All within', counts: [120, 84, 0, 0, 0] },
          { name: 'None within', counts: [0, 0, 31, 12, 9] },
          { name: 'A single wait', counts: [0, 1, 0, 0, 0] },
          { name: 'All but one', counts: [15_000, 4999, 1, 0, 0] },
        ]),
        look,
      ),
  },
  {
    id: 'bands-long-names',
    says: 'Names that are longer than any in use.',
    draw: (look) =>
      bandChart(
        diagnosisOf([
          { name: LONG, counts: [310, 250, 77, 40, 12] },
          { name: 'Short', counts: [55, 61, 30, 2, 1] },
          { name: LONG.toUpperCase(), counts: [1200, 700, 811, 300, 99] },
        ]),
        look,
      ),
  },
  {
    id: 'bands-single-band',
    says: 'One band alone.',
    draw: (look) =>
      bandChart(
        {
          ...diagnosis,
          bands: [{ label: 'Within 28 days', within: true }],
          rows: [{ name: 'Invented Trust', counts: [44] }],
        },
        look,
      ),
  },
  {
    id: 'bands-200',
    says: '200 organisations, one of them highlighted.',
    draw: (look) =>
      bandChart(
        {
          ...diagnosisOf(
            Array.from({ length: 200 }, (_, at) => ({
              name: `Trust ${at + 1}`,
              counts: counts(5, 20 + ((at * 37) % 90), at / 80),
            })),
          ),
          highlight: 'Trust 77',
        },
        look,
      ),
  },
];
